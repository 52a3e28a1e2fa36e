import { institutionFigureFiles } from '../../../../site/institution/figure-files.ts';

export const { getStaticPaths, GET } = institutionFigureFiles('en');
