import { figureFiles } from '../../../../site/shared/figure-files.ts';
import { structureFigures } from '../../../../site/methodology/structure-figures.ts';

export const { getStaticPaths, GET } = figureFiles('en', () => ['structure'], (_, words) => structureFigures(words));
