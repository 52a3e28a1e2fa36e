import type { FigureCell, FigureColumn } from '../../charts/figure.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changeColumn } from './columns.ts';
import type { ChangeRow } from './rows.ts';

/** How a body's points changed, since when, and why it cannot be told where it cannot: the same columns in every ranking. */
export const changeColumns = ({ t }: Translator): readonly FigureColumn[] => [
  changeColumn(t('column.change')),
  { label: t('column.changeSince') },
  { label: t('column.break') },
];

/** The edition of a ranking and those its changes are counted from, for its source. */
export const editionsCompared = (edition: number, rows: Iterable<ChangeRow | undefined>): readonly number[] => [
  edition,
  ...[...rows].flatMap((row) => row?.previous_edition ?? []),
];

export const changeCells = (row: ChangeRow | undefined, { t }: Translator): readonly FigureCell[] => [
  row?.change ?? null,
  row === undefined ? null : String(row.previous_edition),
  row === undefined || row.break === null ? null : t(`break.${row.break}`),
];

/**
 * „kopš 2018. g.” of changes that count from another year than they are told under; null where all count from that year.
 * @param base the year that heading or note names
 */
export function sinceOther(
  rows: readonly Pick<ChangeRow, 'previous_edition'>[],
  base: number | null,
  { t }: Pick<Translator, 't'>,
): string | null {
  const years = new Set(rows.map((row) => row.previous_edition));
  const [year] = years;
  if (year === undefined || (years.size === 1 && year === base)) return null;
  return years.size === 1 ? t('ranking.changeYear', { year }) : t('changes.sinceMixed');
}

/** A change as text with the year that it counts from, where that is another. */
export function withSince(
  text: string,
  rows: readonly Pick<ChangeRow, 'previous_edition'>[],
  base: number | null,
  words: Pick<Translator, 't'>,
): string {
  const since = sinceOther(rows, base, words);
  return since === null ? text : `${text} ${since}`;
}
