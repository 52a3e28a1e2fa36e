import type { Language } from '../../i18n/language.ts';
import { dimensionCodes } from '../shared/codes.ts';
import { dimensionFigures } from './figures.ts';
import { dimensionView } from './view.ts';
import { figureFiles, type FigureFiles } from '../shared/figure-files.ts';

export const dimensionFigureFiles = (language: Language): FigureFiles =>
  figureFiles(language, dimensionCodes, (code, words) => dimensionFigures(dimensionView(code), words));
