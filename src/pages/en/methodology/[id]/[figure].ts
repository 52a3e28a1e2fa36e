import { figureFiles } from '../../../../site/figure-files.ts';
import { structureFigures } from '../../../../site/structure-figures.ts';

export const { getStaticPaths, GET } = figureFiles('en', () => ['structure'], (_, words) => structureFigures(words));
