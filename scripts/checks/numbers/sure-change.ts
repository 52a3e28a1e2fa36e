import { wayOf } from './decimals.ts';
import { exact, minus, ZERO, type Exact } from './exact.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, type Subject } from './subject.ts';
import { text, type Want } from './want.ts';

/** Which changes of bodies are sure, found anew, and how tables mark the others. */

/** From which share of the recomputations on one body is told apart from another, and a change is sure. */
export const APART = exact('0.95');

/** Share of the recomputations that go the way of a body's change; null where they are enough, or where it did not move. */
export function agreeingTooFew(
  { tables }: Pick<Subject, 'tables'>,
  edition: string,
  institution_id: string,
): { readonly share: Exact; readonly way: 'up' | 'down' } | null {
  const own = tables.one('change_robustness', { edition, institution_id });
  const way = wayOf(cell(own, 'change') ?? ZERO);
  const share = way === 0 ? null : cell(own, way > 0 ? 'rose' : 'fell');
  return share === null || minus(share, APART).over >= 0n ? null : { share, way: way > 0 ? 'up' : 'down' };
}

/** Whether a change of the total bears the sign of doubt; of other codes nothing was recomputed. */
const isDoubtful = (row: CsvRow, { tables }: Pick<Subject, 'tables'>): boolean =>
  row['code'] === 'index' && agreeingTooFew({ tables }, row['edition'] ?? '', row['institution_id'] ?? '') !== null;

/** A change as a table prints it, with its sign and what is heard of it. */
export const doubtText = (printed: string, row: CsvRow, subject: Pick<Subject, 'tables' | 't'>): string =>
  isDoubtful(row, subject)
    ? `${printed} ${subject.t('changes.unsureSign')} ${subject.t('changes.unsureHeard')}`
    : printed;

/** The cell that says it in the data of a figure. */
export function doubtOf(row: CsvRow | undefined, subject: Pick<Subject, 'tables' | 't'>): Want {
  const change = cell(row, 'change');
  if (row === undefined || change === null || wayOf(change) === 0) return text('–');
  return text(subject.t(isDoubtful(row, subject) ? 'changes.unsureWay' : 'changes.sureWay'));
}
