import { isBlank, numberText, type Content, type Sheet, type SheetRow } from './sheet.ts';

/** The table that a sheet holds: the row that names its columns, and those below. */
export interface SheetTable {
  /** Names of the columns, without blanks around them. */
  readonly names: readonly string[];
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  /** Columns before the first one of the table, which are blank. */
  readonly left: number;
  /** Rows above the header that hold something, such as a title. */
  readonly above: readonly TableRow[];
}

export interface TableRow {
  /** As Excel counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The header is looked for in so many rows; a title may stand above it. */
const LOOKED_THROUGH = 20;

/**
 * Finds the table in a sheet: its header is the row that has most of the columns wanted, the first of those that have as many.
 * Below the first row that takes two of them, so that a title that happens to be one word is none.
 * @param all the rows of the sheet
 * @returns null where no row names a column
 */
export function tableIn(all: readonly TableRow[], columns: readonly string[]): SheetTable | null {
  let [at, most] = [-1, 0];
  all.forEach(({ row, cells }, index) => {
    if (row > LOOKED_THROUGH) return;
    const known = new Set(cells.map((name) => name.trim()).filter((name) => columns.includes(name))).size;
    if (known > most && (row === 1 || known > 1)) [at, most] = [index, known];
  });
  const header = all[at];
  if (header === undefined) return null;
  const below = all.slice(at + 1);
  const left = blankColumns([header, ...below]);
  const cut = ({ row, cells }: TableRow): TableRow => ({ row, cells: left === 0 ? cells : cells.slice(left) });
  const own = cut(header);
  return {
    names: own.cells.map((name) => name.trim()),
    header: own,
    rows: below.map(cut),
    left,
    above: all.slice(0, at).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

/** How many columns before the first that holds anything in any of the rows. */
const blankColumns = (rows: readonly TableRow[]): number =>
  rows.reduce((left, { cells }) => {
    const first = cells.findIndex((cell) => cell.trim() !== '');
    return first === -1 ? left : Math.min(left, first);
  }, Infinity);

/** Rows of a sheet as texts, those that are there. */
export const textRows = (sheet: Sheet): TableRow[] =>
  sheet.rows.map(({ row, cells }) => ({ row, cells: textsOf(cells) }));

const BLANK_CELLS: readonly string[] = [''];

/**
 * Blank rows between two that are there, so that they are met as in a CSV file: of many the first and the last, as nobody has to
 * see each.
 */
export function blankBetween(before: number, after: number): TableRow[] {
  const [first, last] = [before + 1, after - 1];
  if (first > last) return [];
  return (first === last ? [first] : [first, last]).map((row) => ({ row, cells: BLANK_CELLS }));
}

/** So many blank rows are put between those that are there where a sheet is only shown. */
const MOST_SHOWN = 10_000;

/** The cells of a sheet with every blank row, so that they keep their numbers; what stands below very many blank ones is left out. */
export function rowsShown(rows: readonly TableRow[]): (readonly string[])[] {
  const shown: (readonly string[])[] = [];
  let blank = 0;
  for (const { row, cells } of rows) {
    blank += row - 1 - shown.length;
    if (blank > MOST_SHOWN) break;
    while (shown.length < row - 1) shown.push(BLANK_CELLS);
    shown.push(cells);
  }
  return shown;
}

function textsOf(cells: SheetRow['cells']): string[] {
  let last = 0;
  for (const [column, cell] of cells) if (column > last && !isBlank(cell)) last = column;
  return Array.from({ length: last }, (_, at) => {
    const cell = cells.get(at + 1);
    return cell === undefined ? '' : written(cell.content);
  });
}

/** A cell as Excel on a Latvian computer writes it to CSV, but for numbers, which keep all digits and a point. */
export function written(content: Content): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text.replace(/\r\n?/g, '\n');
    case 'number':
      return numberText(content);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'date':
      return [content.date.getUTCDate(), content.date.getUTCMonth() + 1, content.date.getUTCFullYear()]
        .map((part) => String(part).padStart(2, '0'))
        .join('.');
    case 'time':
    case 'undated':
      return content.shown;
    case 'error':
      return content.code;
    default:
      return content satisfies never;
  }
}
