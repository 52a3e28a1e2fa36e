import type { Language } from '../../i18n/language.ts';
import { collator } from '../../i18n/formats.ts';
import type { Cell } from '../../core/emit/table.ts';
import { plain } from '../search/plain.ts';
import { isNumeric } from './answer.ts';
import type { ColumnInfo, Row, TableInfo } from './column-info.ts';
import { typedNumber } from './shown.ts';

/**
 * Which rows of a table are wanted and in what order, as it stands in the address of the page and in the fields of its form,
 * which have the same names:
 *
 *   table=scores
 *   is.sector=state        that very value; BLANK for none
 *   has.note=mājas         every word of it, whatever the capitals and diacritics
 *   from.score=50&to.score=66,8   numbers in between, both ends inclusive
 *   sort=score             ascending; `score.desc` descending; blanks last
 */
export const BLANK = '∅';

/** A text column with at most so many different values is chosen from a list. */
const CHOICES = 40;

/** The values that a column is chosen by, in order; null where it is not chosen from a list. */
export function choicesOf(column: ColumnInfo, rows: readonly Row[], language: Language): readonly string[] | null {
  if (isNumeric(column)) return null;
  const met = new Set<string>();
  for (const row of rows) {
    met.add(keyOf(row[column.name] ?? null));
    if (column.values === null && met.size > CHOICES) return null;
  }
  const known = (column.values ?? []).filter((value) => met.has(value));
  const { compare } = collator(language);
  const others = [...met].filter((value) => value !== BLANK && !known.includes(value)).sort(compare);
  return [...known, ...others, ...(met.has(BLANK) ? [BLANK] : [])];
}

const keyOf = (value: Cell): string => (value === null ? BLANK : String(value));
const folded = (text: string): string => plain(text).toLowerCase();

type Test = (value: Cell) => boolean;

/** What is asked of one column; nothing where a field is blank or no number. */
function testsOf(params: URLSearchParams, { name }: ColumnInfo): Test[] {
  const asked = (kind: string): string => params.get(`${kind}.${name}`)?.trim() ?? '';
  const tests: Test[] = [];
  const is = asked('is');
  if (is !== '') tests.push((value) => keyOf(value) === is);
  const words = folded(asked('has'))
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > 0)
    tests.push((value) => {
      const text = value === null ? '' : folded(String(value));
      return words.every((word) => text.includes(word));
    });
  const from = typedNumber(asked('from'));
  if (from !== null) tests.push((value) => typeof value === 'number' && value >= from);
  const to = typedNumber(asked('to'));
  if (to !== null) tests.push((value) => typeof value === 'number' && value <= to);
  return tests;
}

/** Column and direction of the order that is asked for; null for the order of the file. */
export function orderOf(
  params: URLSearchParams,
  table: TableInfo,
): { readonly column: ColumnInfo; readonly descending: boolean } | null {
  const [name = '', direction] = (params.get('sort') ?? '').split('.');
  const column = table.columns.find((each) => each.name === name);
  return column === undefined ? null : { column, descending: direction === 'desc' };
}

/** A table without the columns in which no row has a value: there is nothing to see in them or to ask for. */
export const filled = (table: TableInfo, rows: readonly Row[]): TableInfo => ({
  ...table,
  columns: table.columns.filter(({ name }) => rows.length === 0 || rows.some((row) => (row[name] ?? null) !== null)),
});

/** How many columns are filtered by. */
export const filtered = (params: URLSearchParams, table: TableInfo): number =>
  table.columns.filter((column) => testsOf(params, column).length > 0).length;

/** The rows that are asked for, in the order that is asked for; equal ones stay in the order of the file. */
export function selected(
  params: URLSearchParams,
  table: TableInfo,
  rows: readonly Row[],
  language: Language,
): readonly Row[] {
  const tests = table.columns.flatMap((column) =>
    testsOf(params, column).map(
      (test) =>
        (row: Row): boolean =>
          test(row[column.name] ?? null),
    ),
  );
  const found = rows.filter((row) => tests.every((test) => test(row)));
  const order = orderOf(params, table);
  if (order === null) return found;
  const sign = order.descending ? -1 : 1;
  const { compare } = collator(language);
  return found.sort((one, other) => {
    const a = one[order.column.name] ?? null;
    const b = other[order.column.name] ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}
