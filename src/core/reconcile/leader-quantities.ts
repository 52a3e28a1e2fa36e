import type { PublishedFigureRow } from '../model/edition.ts';
import type { Quantity } from './quantity.ts';
import { groupRanks, rankIn, rowsOf } from './score-quantities.ts';

/** How many bodies a source lists together: the greatest position in the list. */
const listLength = (listed: readonly PublishedFigureRow[]): number =>
  Math.max(1, ...listed.map((row) => Number(row.value)));

/**
 * A body or group listed among the leaders (unit `listing_order`): among the first k, where k is how many are listed
 * together. The order inside the list is not tested: sources list without saying that they rank.
 */
export const listedLeader: Quantity = (given) => {
  const { figure, scope, listed } = given;
  if (figure.metric !== 'leader' || figure.unit !== 'listing_order') return undefined;
  const rows = rowsOf(scope, figure.code);
  if (rows === null) return undefined;
  const row = rows[0];
  const computed =
    figure.subject_kind === 'group'
      ? (groupRanks(given, figure.code).get(figure.subject_id) ?? null)
      : figure.subject_kind === 'institution' && row !== undefined
        ? rankIn(row, scope.category)
        : null;
  return { computed, agrees: computed !== null && computed <= listLength(listed) };
};

/** The body, or bodies `a|b|c`, on the first places of a sector or category (unit `institution_id`). */
export const namedLeaders: Quantity = ({ figure, scope }) => {
  if (figure.metric !== 'leader' || figure.unit !== 'institution_id') return undefined;
  const rows = rowsOf(scope, figure.code);
  if (rows === null) return undefined;
  const named = figure.value.split('|');
  const first = rows
    .map((row) => ({ id: row.institution_id, rank: rankIn(row, scope.category) ?? Number.POSITIVE_INFINITY }))
    .filter(({ rank }) => rank <= named.length)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  return { computed: first.join('|'), agrees: named.every((id) => first.includes(id)) };
};
