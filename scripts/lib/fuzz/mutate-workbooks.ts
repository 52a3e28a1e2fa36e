import { columnsOf } from '../../../src/core/parse/contract.ts';
import { builtWorkbook, type BuiltBook, type BuiltCell, type BuiltSheet } from '../testing/workbook-parts.ts';
import type { Draw } from './draw.ts';
import { gridOf, read } from './grid.ts';
import { isCsv, type Meaning, type Mutator } from './mutator.ts';

type Rows = readonly (readonly BuiltCell[])[];

/** A workbook to be made of a table, and what was done in it. */
interface Made {
  readonly book?: Partial<BuiltBook>;
  readonly sheet?: Partial<BuiltSheet>;
  readonly says: string;
}

/** @param change gives null where the table does not suit */
const workbook = (id: string, meaning: Meaning, change: (draw: Draw, rows: Rows) => Made | null): Mutator => ({
  id: `workbook-${id}`,
  fits: (path) => isCsv(path) && columnsOf(path.slice(0, -4)) !== null,
  change: (draw, { path, text }) => {
    const rows = gridOf(text).map((cells) => cells.map(typed));
    const made = rows.length < 2 ? null : change(draw, rows);
    if (made === null) return null;
    const bytes = builtWorkbook({ sheets: [{ name: 'Lapa', rows, ...made.sheet }], ...made.book });
    return { path: path.replace(/csv$/, 'xlsx'), bytes, says: `as a workbook, ${made.says}`, meaning };
  },
});

/** A cell of a CSV file as somebody has it in Excel: numbers are numbers where they keep all their signs. */
function typed(raw: string): BuiltCell {
  const value = read(raw);
  if (value === '') return null;
  return /^-?\d{1,9}(?:\.\d{1,5})?$/.test(value) && String(Number(value)) === value ? Number(value) : value;
}

/** One of the cells below the header that suit, changed; row and column in the words of Excel's counting. */
function withCell(
  draw: Draw,
  rows: Rows,
  change: (cell: BuiltCell) => BuiltCell | undefined,
): { rows: Rows; where: string } | null {
  const suited = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (row > 0 && change(cell) !== undefined ? [[row, column] as const] : [])),
  );
  if (suited.length === 0) return null;
  const [row, column] = draw.pick(suited);
  const changed = rows.map((cells, at) =>
    at === row ? cells.map((cell, other) => (other === column ? (change(cell) ?? null) : cell)) : cells,
  );
  return { rows: changed, where: `row ${row + 1}, column ${column + 1}` };
}

/** A mutator of one cell in an otherwise plain workbook. */
const cellOf = (
  id: string,
  meaning: Meaning,
  change: (cell: BuiltCell) => BuiltCell | undefined,
  book: Partial<BuiltBook> = {},
): Mutator =>
  workbook(id, meaning, (draw, rows) => {
    const found = withCell(draw, rows, change);
    return found === null ? null : { sheet: { rows: found.rows }, book, says: `${id} in ${found.where}` };
  });

const number = (cell: BuiltCell): number | undefined => (typeof cell === 'number' ? cell : undefined);
/** A number that looks as the first format says; undefined for anything else. */
const looking = (cell: BuiltCell): BuiltCell | undefined =>
  typeof cell === 'number' ? { s: 1, v: String(cell) } : undefined;
const run = (look: string, text: string): string => `<r><rPr>${look}</rPr><t xml:space="preserve">${text}</t></r>`;
const plainWord = (cell: BuiltCell): string | undefined =>
  typeof cell === 'string' && /^[\p{L}\d -]{2,}$/u.test(cell) ? cell : undefined;

/** Columns that hold days. */
const DAYS: readonly BuiltCell[] = ['valid_from', 'valid_to', 'date'];

/** Days as Excel keeps them, counted from 1904. */
function serials(rows: Rows): Rows {
  const columns = (rows[0] ?? []).map((name) => DAYS.includes(name));
  return rows.map((cells) =>
    cells.map((cell, at): BuiltCell => {
      if (columns[at] !== true || typeof cell !== 'string' || !/^(?:19[1-9]|2)\d+-\d\d-\d\d$/.test(cell)) return cell;
      return { s: 1, v: String((Date.parse(cell) - Date.UTC(1904, 0, 1)) / 86_400_000) };
    }),
  );
}

const PADDED = [
  '_-* #,##0.0####\\ _L_s_-',
  '0.####\\d',
  '#\\y',
  '[Red]General',
  '0.0####" dienas"',
  '[$-426]General',
] as const;
const PARTS: readonly Partial<BuiltBook>[] = [
  { sheet: () => 'xl/worksheets/sheet.xml' },
  { sheet: () => 'xl/worksheets/Lapa1.xml' },
  { sheet: () => 'lapas/1' },
  { workbook: 'xl/workbook2.xml' },
  { workbook: 'book.xml', texts: 'shared' },
  { texts: 'shared', sharedStrings: 'xl/SharedStrings.xml' },
  { texts: 'shared', sharedStrings: 'xl/texts/1.xml' },
  { absolute: true, styles: 'looks.xml' },
];
const SPELLINGS: readonly Partial<BuiltBook>[] = [
  { prefix: 'x' },
  { relationshipPrefix: 'ns0', texts: 'shared' },
  { prefix: 'a', relationshipPrefix: 'b', texts: 'shared' },
  { strict: true, texts: 'shared' },
  { encoding: 'utf-16le' },
  { withoutAddresses: true, sheets: [] },
];

/** What programs make of a table that stands in a workbook: what says the same, and what must be found. */
export const WORKBOOK_MUTATORS: readonly Mutator[] = [
  workbook('part', 'same', (draw) => ({ book: draw.pick(PARTS), says: 'a part by another name' })),
  workbook('spelling', 'same', (draw, rows) => {
    const chosen = draw.pick(SPELLINGS);
    const sheets = [{ name: 'Lapa', rows: rows.map((cells) => cells.map((cell) => cell ?? '')) }];
    return { book: chosen.sheets === undefined ? chosen : { ...chosen, sheets }, says: 'its XML in another manner' };
  }),
  workbook('sheets', 'same', (draw, rows) => {
    const at = 1 + draw.below(rows.length - 1);
    const sheets = [rows.slice(0, at), [rows[0] ?? [], ...rows.slice(at)]].map((own, n) => ({
      name: `L${n}`,
      rows: own,
    }));
    return {
      book: { sheets, sheet: (n) => `xl/worksheets/${n === 1 ? 'sheet' : 'Sheet2'}.xml` },
      says: `in two sheets, cut before row ${at + 1}`,
    };
  }),
  workbook('hidden', 'same', (draw, rows) => {
    const hiddenRows = [2 + draw.below(rows.length - 1)];
    const hidden = draw.pick([{ hiddenRows }, { state: 'veryHidden' }, { hiddenColumns: [1] }] as const);
    return { sheet: hidden, says: `${Object.keys(hidden)[0] ?? ''}` };
  }),
  workbook('title', 'same', (_, rows) => ({ sheet: { rows: [['Tabula'], [], ...rows] }, says: 'under a title' })),
  workbook('moved', 'same', (draw) => ({ sheet: { down: draw.below(4), right: 1 }, says: 'further to the right' })),
  workbook('day-1904', 'same', (draw, rows) => {
    const days = serials(rows);
    const any = days.some((cells, row) => cells.some((cell, at) => cell !== rows[row]?.[at]));
    const date1904 = draw.pick(['1', 'true', 'on']);
    return any
      ? { sheet: { rows: days }, book: { date1904, formats: [14] }, says: `days from 1904 (${date1904})` }
      : null;
  }),
  workbook('padding', 'same', (draw, rows) => {
    const format = draw.pick(PADDED);
    const found = withCell(draw, rows, looking);
    return found && { sheet: { rows: found.rows }, book: { formats: [format] }, says: `${format} in ${found.where}` };
  }),
  cellOf('empty-formula', 'same', (cell) => (cell === null ? { t: 'str', f: 'IF(1,"")', v: '' } : undefined)),
  cellOf('not-struck', 'same', (cell) => {
    const word = plainWord(cell);
    return word === undefined ? undefined : { t: 'inlineStr', is: run('<strike val="0"/>', word) };
  }),
  cellOf('formula', 'same', (cell) => {
    const value = number(cell);
    return value === undefined ? undefined : { f: 'A1', v: String(value) };
  }),
  cellOf('struck', 'stops', (cell) => {
    const word = plainWord(cell);
    return word === undefined
      ? undefined
      : { t: 'inlineStr', is: run('<strike/>', word.slice(0, 1)) + run('<b/>', word.slice(1)) };
  }),
  cellOf('struck-whole', 'stops', looking),
  cellOf('unsaved-formula', 'stops', (cell) => (cell === null ? undefined : { f: 'A1' })),
  cellOf('failed-formula', 'stops', (cell) => (cell === null ? undefined : { t: 'e', f: 'A1', v: '#REF!' })),
  workbook('part-lost', 'stops', (draw) => {
    const lost = draw.pick(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels']);
    return { book: { texts: 'shared', change: (parts) => void parts.delete(lost) }, says: `without ${lost}` };
  }),
  workbook('merge-all', 'stops', () => ({ sheet: { merges: ['A1:XFD1048576'] }, says: 'merged from end to end' })),
];
