import { editionFigures } from '../../../site/edition/figures.ts';
import { editionView, editionYears } from '../../../site/edition/view.ts';
import { figureFiles } from '../../../site/shared/figure-files.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => editionYears().map(String),
  (id, words) => editionFigures(editionView(Number(id)), words),
);
