import { dimensionListFigures } from '../../site/dimension/dimensions-figures.ts';
import { figureFiles } from '../../site/shared/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => [''],
  (_, words) => dimensionListFigures(words),
);
