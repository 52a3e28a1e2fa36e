import { figureFiles } from '../../../site/shared/figure-files.ts';
import { structureFigures } from '../../../site/methodology/structure-figures.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => ['structure'],
  (_, words) => structureFigures(words),
);
