import { editionsFigures } from '../../../site/edition/editions-figures.ts';
import { figureFiles } from '../../../site/shared/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'en',
  () => [''],
  (_, words) => editionsFigures(words),
);
