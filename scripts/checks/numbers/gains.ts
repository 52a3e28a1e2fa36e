import { known } from '../../../src/core/model/known.ts';
import { alike, boundsOf } from './decimals.ts';
import { compare, exact, exactOrNull, isZero, minus, times, ZERO, type Exact } from './exact.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, type Subject } from './subject.ts';

/** What other answers would bring a body, found anew from the cells of the files. */

/** Cells have six decimals; what lies closer than a few of their last digits is one. */
const CELLS = exact('0.00001');

/** An answer that counts, in points of the total. */
export interface Counted {
  readonly answer: CsvRow;
  readonly indicator: CsvRow;
  readonly received: Exact;
  readonly possible: Exact;
}

export interface Gain extends Counted {
  readonly gain: Exact;
}

/** Answers of a body that count, in the order of the structure. */
export function countedAnswers({ tables }: Subject, own: CsvRow): readonly Counted[] {
  const [edition = '', sector = '', id = ''] = [own['edition'], own['sector'], own['institution_id']];
  return tables.where('structure', { edition, sector, kind: 'indicator' }).flatMap((indicator) => {
    const answer = tables.one('answers', { edition, institution_id: id, indicator: indicator['code'] ?? '' });
    const [received, possible] = [cell(answer, 'index_points'), cell(answer, 'index_points_possible')];
    return answer === undefined || received === null || possible === null
      ? []
      : [{ answer, indicator, received, possible }];
  });
}

/** The answers to an indicator that count, the best first: by worth, then index score, then id. */
export function bestFirst(
  { tables }: Subject,
  indicator: CsvRow,
  among: (standing: CsvRow) => boolean = () => true,
): readonly CsvRow[] {
  const { edition = '', sector = '', code = '' } = indicator;
  const standing = new Map(
    tables.where('scores', { edition, sector, code: 'index' }).map((row) => [row['institution_id'], row]),
  );
  const worth = (row: CsvRow): Exact => exactOrNull(row['normalised']) ?? ZERO;
  const score = (row: CsvRow): Exact => cell(standing.get(row['institution_id']), 'score') ?? exact(-1);
  return tables
    .where('answers', { edition, sector, indicator: code })
    .filter((row) => {
      const own = standing.get(row['institution_id']);
      return own !== undefined && among(own) && !isZero(worth(row));
    })
    .toSorted(
      (a, b) =>
        compare(worth(b), worth(a)) ||
        compare(score(b), score(a)) ||
        ((a['institution_id'] ?? '') < (b['institution_id'] ?? '') ? -1 : 1),
    );
}

/** What each answer would bring in one variant, the most first; as published where the steps hold it. */
export function gainsOf(subject: Subject, own: CsvRow, variant: 'full' | 'peer'): readonly Gain[] {
  const { tables } = subject;
  return countedAnswers(subject, own)
    .flatMap((counted): Gain[] => {
      const best =
        variant === 'full'
          ? exact(1)
          : cell(
              bestFirst(subject, counted.indicator, (row) => row['category'] === own['category']).find(
                (row) => row['value'] !== '',
              ),
              'normalised',
            );
      const published = tables.one('next_steps', {
        edition: own['edition'] ?? '',
        institution_id: own['institution_id'] ?? '',
        variant,
        code: counted.indicator['code'] ?? '',
      });
      const gain =
        cell(published, 'gain') ?? (best === null ? ZERO : minus(times(counted.possible, best), counted.received));
      return compare(gain, CELLS) > 0 ? [{ ...counted, gain }] : [];
    })
    .toSorted((a, b) => (close(a.gain, b.gain) ? 0 : compare(b.gain, a.gain)));
}

const close = (a: Exact, b: Exact): boolean => {
  const apart = minus(a, b);
  return compare(apart, CELLS) <= 0 && compare(minus(ZERO, apart), CELLS) <= 0;
};

/** The lowest bound above a score, with its level; undefined on the highest. */
export function nextBound({ tables }: Subject, own: CsvRow): CsvRow | undefined {
  const score = cell(own, 'score');
  if (score === null) return undefined;
  const [lowest] = boundsOf(tables, own['edition'] ?? '')
    .filter((bound) => compare(bound, score) > 0 && !alike(bound, score))
    .toSorted(compare);
  return tables
    .where('levels', { edition: own['edition'] ?? '' })
    .find((row) => lowest !== undefined && alike(exact(known(row['lower_bound'], 'column lower_bound')), lowest));
}

/** Gains of which each reaches the next level alone. */
export const singles = (gains: readonly Gain[], missing: Exact): readonly Gain[] =>
  gains.filter(({ gain }) => compare(gain, minus(missing, CELLS)) >= 0);
