import type { FigureCell, FigureColumn } from '../charts/figure.ts';
import type { Translator } from '../i18n/translator.ts';
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
