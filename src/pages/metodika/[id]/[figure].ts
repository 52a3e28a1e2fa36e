import { figureFiles } from '../../../site/figure-files.ts';
import { structureFigures } from '../../../site/structure-figures.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => ['structure'],
  (_, words) => structureFigures(words),
);
