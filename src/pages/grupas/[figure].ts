import { figureFiles } from '../../site/shared/figure-files.ts';
import { groupListFigures } from '../../site/group/groups-figures.ts';

export const { getStaticPaths, GET } = figureFiles(
  'lv',
  () => [''],
  (_, words) => groupListFigures(words),
);
