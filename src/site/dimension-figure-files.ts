import type { Language } from '../i18n/language.ts';
import { dimensionCodes } from './codes.ts';
import { dimensionFigures } from './dimension-figures.ts';
import { dimensionView } from './dimension-view.ts';
import { figureFiles, type FigureFiles } from './figure-files.ts';

export const dimensionFigureFiles = (language: Language): FigureFiles =>
  figureFiles(language, dimensionCodes, (code, words) => dimensionFigures(dimensionView(code), words));
