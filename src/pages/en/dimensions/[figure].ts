import { dimensionListFigures } from '../../../site/dimension/dimensions-figures.ts';
import { figureFiles } from '../../../site/shared/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'en',
  () => [''],
  (_, words) => dimensionListFigures(words),
);
