import type { Language } from '../../i18n/language.ts';
import { indicatorCodes } from '../shared/codes.ts';
import { figureFiles, type FigureFiles } from '../shared/figure-files.ts';
import { indicatorFigures } from './figures.ts';
import { indicatorView } from './view.ts';

export const indicatorFigureFiles = (language: Language): FigureFiles =>
  figureFiles(language, indicatorCodes, (code, words) => indicatorFigures(indicatorView(code), words));
