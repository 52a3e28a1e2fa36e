import { figureFiles } from '../../site/figure-files.ts';
import { groupListFigures } from '../../site/groups-figures.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => [''],
  (_, words) => groupListFigures(words),
);
