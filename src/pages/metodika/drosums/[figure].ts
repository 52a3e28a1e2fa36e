import { figureFiles } from '../../../site/figure-files.ts';
import { sensitivityFigures } from '../../../site/sensitivity-figures.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => [''],
  (_, words) => sensitivityFigures(words),
);
