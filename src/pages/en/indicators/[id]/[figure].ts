import { indicatorFigureFiles } from '../../../../site/indicator/figure-files.ts';

export const { getStaticPaths, GET } = indicatorFigureFiles('en');
