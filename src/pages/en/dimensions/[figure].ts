import { dimensionListFigures } from '../../../site/dimensions-figures.ts';
import { figureFiles } from '../../../site/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'en',
  () => [''],
  (_, words) => dimensionListFigures(words),
);
