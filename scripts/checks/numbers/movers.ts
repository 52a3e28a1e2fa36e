import { known } from '../../../src/core/model/known.ts';
import { wayOf } from './decimals.ts';
import { compare, exact } from './exact.ts';
import type { CsvRow } from './published-tables.ts';
import { changeOf, key, scoreOf } from './statistics.ts';
import { doubtOf } from './sure-change.ts';
import { cell, rowIn, type SectorId, type Subject } from './subject.ts';
import { keyOf, text, type TablePlan } from './want.ts';

/** Who rose and fell most in an edition, and the table of them. */

/** Bodies with an index score, in an edition and sector. */
export const scored = ({ tables }: Subject, edition: string, sector: SectorId): readonly CsvRow[] =>
  tables.where('scores', { edition, sector, code: 'index' }).filter((row) => row['score'] !== '');

/** How many rises, and how many falls, are named. */
export const NAMED = 5;

/** The biggest rises or falls. */
export function movers(
  subject: Subject,
  edition: string,
  sector: SectorId,
  kind: 'rises' | 'falls',
  first = NAMED,
): readonly CsvRow[] {
  const sign = kind === 'rises' ? 1 : -1;
  return subject.tables
    .where('changes', { edition, sector, code: 'index' })
    .filter((row) => {
      const moved = cell(row, 'change');
      return moved !== null && wayOf(moved) === sign;
    })
    .toSorted(
      (a, b) => sign * compare(exact(known(b['change'], 'column change')), exact(known(a['change'], 'column change'))),
    )
    .slice(0, first);
}

/** The row of the body that was called so in an edition. */
export const called = (subject: Subject, rows: readonly CsvRow[], name: string, edition: string): CsvRow | undefined =>
  rows.find(
    (row) =>
      subject.name(
        rowIn(subject.tables.where('institutions', { institution_id: row['institution_id'] ?? '' }), edition),
      ) === name,
  );

/** The file beside the figure of rises or falls. */
export function moversFile(subject: Subject, sector: SectorId, kind: 'rises' | 'falls'): TablePlan {
  const { t, id } = subject;
  const named = movers(subject, id, sector, kind);
  return {
    head: [
      t(`column.body.${sector}`),
      t('column.before'),
      t('column.changeSince'),
      t('column.now'),
      t('column.change'),
      t('column.doubt'),
    ],
    count: named.length,
    row: (row) => {
      const own = called(subject, named, keyOf(row), id);
      if (own === undefined) return `${keyOf(row)} is not among the first ${NAMED}`;
      return [
        key(row),
        scoreOf(own, 'previous_score', cell(own, 'score')),
        text(own['previous_edition'] ?? ''),
        scoreOf(own, 'score', cell(own, 'previous_score')),
        changeOf(own, cell(own, 'previous_score'), cell(own, 'score')),
        doubtOf(own, subject),
      ];
    },
  };
}
