import type { Codebook } from '../../core/emit/codebook.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What the codebook page says of a column and of a table. */

export type TableEntry = Codebook['tables'][number];
export type ColumnEntry = TableEntry['columns'][number];

/** Longest example that is shown whole. */
const LONGEST = 72;

const UNITS = {
  points: 'codebook.unit.points',
  YYYY: 'codebook.unit.year',
  'YYYY-MM-DD | YYYY': 'codebook.unit.date',
} as const;

type Words = Pick<Translator, 't' | 'number'>;

/** „skaitlis, punkti, no 0 līdz 100, var būt tukša” */
export function typeText({ type, unit, minimum, maximum, format, optional }: ColumnEntry, words: Words): string {
  const { t } = words;
  return [
    format === 'uri' ? t('codebook.address') : t(`type.${type}`),
    ...(unit === null ? [] : [unitText(unit, words)]),
    ...rangeText(minimum, maximum, words),
    t(optional ? 'data.codebook.optional' : 'codebook.required'),
  ].join(', ');
}

const unitText = (unit: string, { t }: Words): string =>
  Object.hasOwn(UNITS, unit) ? t(UNITS[unit as keyof typeof UNITS]) : unit;

function rangeText(minimum: number | null, maximum: number | null, { t, number }: Words): string[] {
  if (minimum === null) return [];
  return [
    maximum === null
      ? t('codebook.from', { from: number(minimum) })
      : t('codebook.range', { from: number(minimum), to: number(maximum) }),
  ];
}

/** An example as it stands in the JSON, clipped where it is long; null where the release has no value. */
export function exampleText({ example }: ColumnEntry): string | null {
  if (example === null) return null;
  const text = String(example).replaceAll(/\s+/g, ' ');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

/** Columns that are Latvian though their names do not say so. */
const LATVIAN = ['short_name', 'aliases', 'label', 'note', 'publisher', 'before', 'after'];

/** The language of an example that is a text: codes have none. */
export const exampleLanguage = ({ name, type, format }: ColumnEntry): 'lv' | 'en' | undefined =>
  type !== 'text' || format === 'uri'
    ? undefined
    : name.endsWith('_lv') || LATVIAN.includes(name)
      ? 'lv'
      : name.endsWith('_en')
        ? 'en'
        : undefined;

/** Anchor of a column on the page; that of a table is its name. Neither name has a hyphen. */
export const columnAnchor = (table: string, column: string): string => `${table}-${column}`;

/** „edition, level → levels”; the columns there where they are called otherwise. */
export const targetText = ({ columns, table, target }: TableEntry['references'][number]): string =>
  columns.join() === target.join() ? table : `${table} (${target.join(', ')})`;
