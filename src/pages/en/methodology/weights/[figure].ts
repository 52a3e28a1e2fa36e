import { figureFiles } from '../../../../site/shared/figure-files.ts';
import { weightsFigures } from '../../../../site/weights/variants-figure.ts';

export const { getStaticPaths, GET } = figureFiles(
  'en',
  () => [''],
  (_, words) => weightsFigures(words),
);
