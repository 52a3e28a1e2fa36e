import { institutionFigureFiles } from '../../../site/figure-files.ts';

export const { getStaticPaths, GET } = institutionFigureFiles('lv');
