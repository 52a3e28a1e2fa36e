import { editionsFigures } from '../../site/editions-figures.ts';
import { figureFiles } from '../../site/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => [''],
  (_, words) => editionsFigures(words),
);
