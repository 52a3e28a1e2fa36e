import { editionsFigures } from '../../site/edition/editions-figures.ts';
import { figureFiles } from '../../site/shared/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => [''],
  (_, words) => editionsFigures(words),
);
