import { dimensionFigureFiles } from '../../../../site/dimension/figure-files.ts';

export const { getStaticPaths, GET } = dimensionFigureFiles('en');
