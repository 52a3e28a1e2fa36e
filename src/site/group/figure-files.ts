import type { Language } from '../../i18n/language.ts';
import { groupIds } from '../shared/bodies.ts';
import { figureFiles, type FigureFiles } from '../shared/figure-files.ts';
import { groupFigures } from './figures.ts';
import { groupView } from './view.ts';

export const groupFigureFiles = (language: Language): FigureFiles =>
  figureFiles(language, groupIds, (id, words) => groupFigures(groupView(id), words));
