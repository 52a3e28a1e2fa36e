import { editionsFigures } from '../../../site/editions-figures.ts';
import { figureFiles } from '../../../site/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'en',
  () => [''],
  (_, words) => editionsFigures(words),
);
