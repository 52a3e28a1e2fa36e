import { SECTORS } from '../../core/model/vocabulary.ts';
import { scoresOf } from './bodies.ts';
import { codeRows } from './codes.ts';
import { groupView } from '../group/view.ts';
import { derived, table, tableBy } from './published.ts';
import { isDemonstration } from './results.ts';

/**
 * Whether a page is made from a demonstration edition, decided in one place: the pages themselves, the sitemap and the
 * checks ask here. Such a page says so and is not indexed.
 */

/** Pages that show results of any edition: home, lists, data, search, the comparison with published figures. */
export const anyDemonstration = (): boolean =>
  derived('any demonstration', () => table('editions').some((row) => row.status === 'demonstration'));

export const institutionDemonstration = (id: string): boolean =>
  scoresOf(id).some((row) => row.status === 'demonstration');

/** A group never measured shows the scores of its present members. */
export const groupDemonstration = (id: string): boolean =>
  tableBy('group_scores', 'group', (row) => row.group_id)
    .get(id)
    ?.some((row) => row.status === 'demonstration') ?? groupView(id).today.some(institutionDemonstration);

/** A dimension or an indicator: demonstration where any edition that asks it is. */
export const codeDemonstration = (code: string): boolean =>
  SECTORS.some((sector) => codeRows(sector, code).some((row) => isDemonstration(row.edition)));

export const editionDemonstration = isDemonstration;

/** The ledger shows what it corrects; without corrections it shows nothing of any edition. */
export const correctionsDemonstration = (): boolean =>
  table('correction_effects').some((row) => row.status === 'demonstration');
