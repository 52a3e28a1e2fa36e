import { institutionFigureFiles } from '../../../../site/shared/figure-files.ts';

export const { getStaticPaths, GET } = institutionFigureFiles('en');
