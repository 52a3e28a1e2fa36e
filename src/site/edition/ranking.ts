import { byRank, institutionIn, category, groupIn } from '../shared/bodies.ts';
import { nameThen } from './sentence.ts';
import type { SectorView } from './view.ts';
import { intervalsIn } from '../shared/robustness.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Everyone of a sector with a score, by rank; those who share one by name. */
export const rankingRows = ({ ranked, changes, edition }: SectorView, words: Translator) =>
  ranked.toSorted(byRank(edition, words)).map((row) => ({
    row,
    name: nameThen(row, words),
    short: institutionIn(row.institution_id, edition).short_name,
    category: words.name(category(row.category)),
    group: row.group_id === null ? null : groupIn(row.group_id, edition),
    change: changes.get(row.institution_id),
    interval: intervalsIn(edition).get(row.institution_id),
  }));
