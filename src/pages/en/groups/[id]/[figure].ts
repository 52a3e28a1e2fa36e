import { groupFigureFiles } from '../../../../site/group/figure-files.ts';

export const { getStaticPaths, GET } = groupFigureFiles('en');
