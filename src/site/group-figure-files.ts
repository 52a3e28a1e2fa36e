import type { Language } from '../i18n/language.ts';
import { groupIds } from './bodies.ts';
import { figureFiles, type FigureFiles } from './figure-files.ts';
import { groupFigures } from './group-figures.ts';
import { groupView } from './group-view.ts';

export const groupFigureFiles = (language: Language): FigureFiles =>
  figureFiles(language, groupIds, (id, words) => groupFigures(groupView(id), words));
