import type { Language } from '../../i18n/language.ts';
import { institutionIds } from '../shared/bodies.ts';
import { figureFiles, type FigureFiles } from '../shared/figure-files.ts';
import { institutionFigures } from './figures.ts';
import { institutionView } from './view.ts';

export const institutionFigureFiles = (language: Language): FigureFiles =>
  figureFiles(language, institutionIds, (id, words) => institutionFigures(institutionView(id), words));
