import { figureFiles } from '../../../../site/figure-files.ts';
import { sensitivityFigures } from '../../../../site/sensitivity-figures.ts';

export const { getStaticPaths, GET } = figureFiles(
  'en',
  () => [''],
  (_, words) => sensitivityFigures(words),
);
