/** What the portal's loader of tables takes a column for, once it is set to guess (`ckanext.xloader.use_type_guessing`). */
export type LoadedType = 'numeric' | 'timestamp' | 'text';

/** A cell as its file has it: a text, or a number with the digits that were written. */
export type WrittenCell = string | boolean | { readonly digits: string } | null;

/** Rows that it guesses from, without the heads. */
export const GUESSED_FROM = 99;

/**
 * One type for each column, by the strict way of xloader 2.4.0: all cells of the sample that are not blank or zero are of one kind.
 * Numbers of a workbook are of two, whole ones and those with a decimal point, which it does not bring together. Where any later cell
 * does not fit, it gives up, and every column is a text.
 * @param rows below the heads
 */
export function guessedTypes(rows: readonly (readonly WrittenCell[])[], columns: number): LoadedType[] {
  const kindsIn = (some: typeof rows, at: number): Kind[] => some.flatMap((row) => kindOf(row[at] ?? null) ?? []);
  const types = Array.from({ length: columns }, (_, at): LoadedType => {
    const [kind, ...others] = new Set(kindsIn(rows.slice(0, GUESSED_FROM), at));
    return kind === undefined || others.length > 0 ? 'text' : TYPES[kind];
  });
  const fits = types.every((type, at) => type === 'text' || kindsIn(rows, at).every((kind) => TYPES[kind] === type));
  return fits ? types : types.map(() => 'text');
}

type Kind = 'whole' | 'fraction' | 'decimal' | 'moment' | 'word';

const TYPES: Readonly<Record<Kind, LoadedType>> = {
  whole: 'numeric',
  fraction: 'numeric',
  decimal: 'numeric',
  moment: 'timestamp',
  word: 'text',
};

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const MOMENT = /^\d{4}-\d\d-\d\d(?:T.*)?$/;

/** Of a cell; null where the loader passes it over. */
function kindOf(cell: WrittenCell): Kind | null {
  if (cell === null || cell === '' || cell === false) return null;
  if (cell === true) return 'whole';
  if (typeof cell === 'object') {
    if (Number(cell.digits) === 0) return null;
    return /[.e]/i.test(cell.digits) ? 'fraction' : 'whole';
  }
  if (NUMBER.test(cell)) return Number(cell) === 0 ? null : 'decimal';
  return MOMENT.test(cell) ? 'moment' : 'word';
}
