import { figureFiles } from '../../../../site/shared/figure-files.ts';
import { sensitivityFigures } from '../../../../site/methodology/sensitivity-figures.ts';

export const { getStaticPaths, GET } = figureFiles(
  'en',
  () => [''],
  (_, words) => sensitivityFigures(words),
);
