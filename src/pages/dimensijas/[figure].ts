import { dimensionListFigures } from '../../site/dimensions-figures.ts';
import { figureFiles } from '../../site/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => [''],
  (_, words) => dimensionListFigures(words),
);
