import type { Language } from '../i18n/language.ts';
import { indicatorCodes } from './codes.ts';
import { figureFiles, type FigureFiles } from './figure-files.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { indicatorView } from './indicator-view.ts';

export const indicatorFigureFiles = (language: Language): FigureFiles =>
  figureFiles(language, indicatorCodes, (code, words) => indicatorFigures(indicatorView(code), words));
