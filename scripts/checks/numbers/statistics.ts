import { DECIMALS } from '../../../src/i18n/rounding.ts';
import type { NoLikeForLike } from '../../../src/core/derive/like-for-like.ts';
import { editionOfScore, pairDigits } from './decimals.ts';
import { minus, type Exact } from './exact.ts';
import { printed, printedChange } from './print.ts';
import { doubtText } from './sure-change.ts';
import { cell, sectorAverage, type SectorId, type Subject } from './subject.ts';
import type { CsvRow } from './published-tables.ts';
import { number, text, type RowView, type Want } from './want.ts';

/** Cells that stand in many tables. */

/** @param beside scores that it is compared with in its row */
export const scoreOf = (row: CsvRow | undefined, column: string, ...beside: readonly (Exact | null)[]): Want => ({
  value: cell(row, column),
  digits: DECIMALS.score,
  as: 'score',
  edition: editionOfScore(row, column),
  beside,
});
/** A score that no file holds, by the name of what it is computed by. */
export const derivedScore = (name: string, value: Exact | null, edition: string): Want => ({
  value,
  digits: DECIMALS.score,
  as: 'score',
  edition,
  derived: name,
});
/** A change, beside both its ends where they stand in its row. */
export const changeOf = (row: CsvRow | undefined, ...beside: readonly (Exact | null)[]): Want => ({
  value: cell(row, 'change'),
  digits: DECIMALS.change,
  as: 'change',
  beside,
});
export const countOf = (row: CsvRow | undefined, column: string): Want => number(cell(row, column), DECIMALS.count);
/** The first cell as it is: what the row is looked up by. */
export const key = (row: RowView): Want => text(row.cells[0]?.text ?? '');

/** A change with since when and why it cannot be told, as in files of rankings. */
export function changeCells(row: CsvRow | undefined, { t }: Subject): readonly Want[] {
  const why = row?.['break'];
  return [
    changeOf(row),
    text(row?.['previous_edition'] ?? '–'),
    text(why === undefined || why === '' ? '–' : t(`break.${why as 'method' | 'succession'}`)),
  ];
}

export const changeLabels = ({ t }: Subject): readonly string[] => [
  t('column.change'),
  t('column.changeSince'),
  t('column.break'),
];

/**
 * `+3,4`, the mark of a break, or a dash; with the year that it counts from where that is another than the table tells.
 * @param base the edition before, of the sector
 */
export function movedText(row: CsvRow | undefined, subject: Subject, base: string): string {
  const { t, language } = subject;
  if (row === undefined || (row['change'] === '' && row['break'] === '')) return '–';
  if (row['change'] === '') return t('column.breakMark');
  return sinceText(doubtText(printedChange(cell(row, 'change'), language), row, subject), row, { t }, base);
}

/** A change with the year that it counts from, where that is another than the one that its place tells. */
export const sinceText = (printed: string, row: CsvRow, { t }: Pick<Subject, 't'>, base: string): string =>
  row['previous_edition'] === base
    ? printed
    : `${printed} ${t('ranking.changeYear', { year: row['previous_edition'] ?? '' })}`;

/** The edition before, of a sector: the year that changes are told to count from. */
export const baseOf = (subject: Subject, edition: string, sector: SectorId): string =>
  sectorAverage(subject.tables, edition, sector, 'index')?.['previous_edition'] ?? '';

/** Why there is no mean of the same bodies, in two or three words. */
export const sameNoneText = (row: CsvRow | undefined, { t }: Pick<Subject, 't'>): string => {
  const none = row?.['same_none'] ?? '';
  return none === '' ? '–' : t(`sameNone.short.${none as NoLikeForLike}`);
};

/** Columns of the same bodies in both editions, beside an average. */
export const sameLabels = ({ t }: Subject): readonly string[] =>
  (['sameBodies', 'sameBefore', 'sameNow', 'sameChange', 'sameNone'] as const).map((label) => t(`column.${label}`));

export function sameCells(row: CsvRow | undefined, subject: Subject): readonly Want[] {
  const [before, now] = [cell(row, 'same_previous_mean'), cell(row, 'same_mean')];
  return [
    countOf(row, 'same_n'),
    scoreOf(row, 'same_previous_mean', now),
    scoreOf(row, 'same_mean', before),
    {
      value: before === null || now === null ? null : minus(now, before),
      digits: DECIMALS.change,
      as: 'change',
      beside: [before, now],
      derived: 'difference of means',
    },
    text(sameNoneText(row, subject)),
  ];
}

/** `10 no 12`: how many of an average were in both editions. */
const sameOfText = (row: CsvRow, { t, language }: Subject): string =>
  t('changes.sameOf', { n: printed(cell(row, 'same_n'), 0, language), of: printed(cell(row, 'n'), 0, language) });

/** `+1,2 (10 no 12)`, or why there is no number. */
export function sameMovedText(row: CsvRow, subject: Subject): string {
  const { t, language } = subject;
  const [before, now] = [cell(row, 'same_previous_mean'), cell(row, 'same_mean')];
  const why = sameNoneText(row, subject);
  if (row['same_none'] === 'first' || row['same_none'] === 'method') return why;
  const value =
    before === null || now === null ? why : printedChange(minus(now, before), language, pairDigits(before, now));
  return t('groupsTrend.of', { value, counts: sameOfText(row, subject) });
}
