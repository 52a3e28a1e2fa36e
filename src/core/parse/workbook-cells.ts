import type { Bilingual } from '../model/finding.ts';
import { excelColumn } from './excel-column.ts';
import { conversions, type MannerRule } from './manner.ts';
import type { Report } from './reported.ts';
import { decimalText, isBlank, isoDate, type Sheet, type SheetCell, type Undated } from './sheet.ts';
import { hiddenWords, SEEN } from './workbook-hidden.ts';
import { written, type SheetTable } from './workbook-table.ts';

/** A table of a workbook while its cells are looked at. */
export interface LookedAt {
  /** `answers.xlsx[Sheet]` */
  readonly file: string;
  /** The CSV file for which the workbook stands. */
  readonly table: string;
  readonly sheet: Sheet;
  readonly found: SheetTable;
  /** Columns of the contract. */
  readonly columns: readonly string[];
}

/** Faults of single cells, told together for each column. */
type CellRule =
  'workbook-formula-unsaved' | 'workbook-date' | 'workbook-struck' | 'workbook-merged-key' | 'excel-error';

const SAYS: Readonly<Record<CellRule, { message: Bilingual; expected: Bilingual }>> = {
  'workbook-formula-unsaved': {
    message: {
      lv: 'Šūnā ir formula, kuras rezultāts failā nav saglabāts',
      en: 'The cell holds a formula whose result was not saved in the file',
    },
    expected: { lv: 'formulas rezultāts vai vērtība', en: 'the result of the formula, or a value' },
  },
  'workbook-date': {
    message: {
      lv: 'Šūnas formāts ir datums, bet tajā esošais skaitlis nav datums, par kuru var būt drošs',
      en: 'The format of the cell is a date, but the number in it is no date that one can be sure of',
    },
    expected: { lv: 'datums formā GGGG-MM-DD kā teksts', en: 'a date in the form YYYY-MM-DD, as text' },
  },
  'excel-error': {
    message: {
      lv: 'Šūnā vērtības vietā ir Excel kļūda',
      en: 'The cell holds an error of Excel in the place of a value',
    },
    expected: { lv: 'vērtība, kurai tur jābūt', en: 'the value that should be there' },
  },
  'workbook-merged-key': {
    message: {
      lv: 'Šūna ir apvienota ar citu, tāpēc rindai nav savas vērtības, pēc kuras zināt, uz ko tā attiecas',
      en: 'The cell is merged with another, so that its row has no value of its own that tells what it is about',
    },
    expected: { lv: 'sava vērtība katrā rindā', en: 'a value of its own in each row' },
  },
  'workbook-struck': {
    message: {
      lv: 'Šūnas teksts vai tā daļa ir pārsvītrota; nav zināms, kas no tā ir spēkā',
      en: 'The text of the cell, or a part of it, is struck through; what of it counts is not known',
    },
    expected: { lv: 'teksts bez pārsvītrojuma', en: 'text that is not struck through' },
  },
};

const TIME: (typeof SAYS)[CellRule] = {
  message: {
    lv: 'Šūnas formāts ir laiks, tāpēc nav zināms, kāda vērtība tajā domāta',
    en: 'The format of the cell is a time, so that nobody knows which value is meant in it',
  },
  expected: {
    lv: 'skaitlis, datums formā GGGG-MM-DD vai kods, kas nav rādīts kā laiks',
    en: 'a number, a date in the form YYYY-MM-DD, or a code, not shown as a time',
  },
};

const UNDATED: Readonly<Record<Undated, Bilingual>> = {
  'no-day': { lv: 'tādas dienas kalendārā nav', en: 'there is no such day in the calendar' },
  early: {
    lv: 'dienas pirms 1900. gada marta programmas skaita dažādi, un failā nav teikts, ka to saglabājis Excel',
    en: 'programs count days before March 1900 differently, and the file does not say that Excel saved it',
  },
  range: { lv: 'ārpus 1900.–9999. gada', en: 'outside the years 1900 to 9999' },
  format: { lv: 'formāts nav saprotams', en: 'the format is not understood' },
};

/** So many cells are named one by one. */
const NAMED = 10;

/**
 * Reports what the cells of a table hold besides plain values, and what of it nobody sees.
 * @returns rows that cannot be read, as Excel counts: a cell of the contract's has no value, or none that is sure
 */
export function lookAtCells({ file, table, sheet, found, columns }: LookedAt, report: Report): ReadonlySet<number> {
  const { note, flush } = conversions(file, report);
  const faults = new Map<string, CellFaults>();
  const lost = new Set<number>();
  const hidden = { rows: [] as number[], columns: new Set<number>(), cells: [] as string[] };
  const lookedFrom = found.header.row;
  let texts: ReadonlyMap<number, readonly string[]> | undefined;
  let read = 0;
  const nameOf = (at: number): string | undefined => found.names[at - 1 - found.left];
  const ofContract = (at: number): boolean => columns.includes(nameOf(at) ?? '');
  const keyless = mergedKeys(sheet, lookedFrom, (at) => KEY.test(nameOf(at) ?? ''), ofContract);
  for (const { row, cells, hidden: unseenRow } of sheet.rows) {
    if (row < lookedFrom) continue;
    let filled = false;
    for (const [at, cell] of cells) {
      const name = nameOf(at);
      if (name === undefined && isBlank(cell)) continue;
      const column = name ?? excelColumn(at - 1);
      const address = `${excelColumn(at - 1)}${row}`;
      const tell = (rule: MannerRule, expected: Bilingual): void =>
        note({ rule, row, column, cell: address, found: shownIn(cell), expected });
      if (cell.formula && cell.content.kind !== 'error')
        tell('workbook-formula', { lv: 'vērtība pati', en: 'the value itself' });
      const above = keyless.get(at)?.get(row);
      // Of a column in which rows have no key for it the fault tells, and no warning besides.
      if (cell.merged && !keyless.has(at)) tell('workbook-merged', { lv: 'atsevišķas šūnas', en: 'single cells' });
      if (name === undefined || !ofContract(at) || (isBlank(cell) && above === undefined)) continue;
      filled = true;
      const { content } = cell;
      if (content.kind === 'date' && content.shown !== undefined)
        tell('workbook-date-shown', { lv: isoDate(content.date), en: isoDate(content.date) });
      if (sheet.hiddenColumns?.has(at) === true) hidden.columns.add(at);
      if (cell.unseen === true) hidden.cells.push(address);
      const rule = above === undefined ? faultOf(cell, name) : 'workbook-merged-key';
      if (rule === null) continue;
      const key = `${rule} ${content.kind === 'undated' ? content.why : content.kind} ${column}`;
      const told = faults.get(key) ?? { rule, column, row, address, cell, cells: [], lost: [] };
      faults.set(key, told);
      told.cells.push(address);
      if (row === lookedFrom) continue;
      lost.add(row);
      texts ??= new Map(found.rows.map((one) => [one.row, one.cells]));
      const own = texts.get(row) ?? [];
      const bad = at - 1 - found.left;
      told.lost.push(
        Object.fromEntries(found.names.map((one, i) => [one, i === bad ? (above ?? '') : (own[i] ?? '')])),
      );
    }
    if (!filled || row === lookedFrom) continue;
    read += 1;
    if (unseenRow === true) hidden.rows.push(row);
  }
  flush();
  for (const own of faults.values()) tellFaults(file, table, own, report);
  const words = hiddenWords({
    ...{ sheet: sheet.hidden, read, rows: hidden.rows, cells: hidden.cells },
    columns: [...hidden.columns].sort((a, b) => a - b).map((at) => excelColumn(at - 1)),
  });
  if (words !== null)
    report({
      rule: 'workbook-hidden',
      subject: file,
      file,
      row: hidden.rows[0] ?? lookedFrom,
      expected: SEEN,
      ...words,
    });
  return lost;
}

/** Columns that say what a row is about. */
const KEY = /(?:^|_)id$|^(?:indicator|code|edition|sector|attribute|category)$/;

/**
 * Blank cells of merged ranges in columns of keys, in rows that hold something else: by column and row, each with what the range
 * shows, which stands above.
 */
function mergedKeys(
  { rows }: Sheet,
  from: number,
  isKey: (at: number) => boolean,
  ofContract: (at: number) => boolean,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const found = new Map<number, Map<number, string>>();
  const shown = new Map<number, string>();
  for (const { row, cells } of rows) {
    if (row <= from) continue;
    for (const [at, cell] of cells) {
      if (!cell.merged || !isKey(at)) continue;
      if (!isBlank(cell)) shown.set(at, written(cell.content));
      else if ([...cells].some(([other, one]) => ofContract(other) && !isBlank(one))) {
        const own = found.get(at) ?? new Map<number, string>();
        found.set(at, own.set(row, shown.get(at) ?? ''));
      }
    }
  }
  return found;
}

interface CellFaults {
  readonly rule: CellRule;
  readonly column: string;
  readonly row: number;
  readonly address: string;
  readonly cell: SheetCell;
  readonly cells: string[];
  readonly lost: Record<string, string>[];
}

const isUnsaved = ({ content }: SheetCell): boolean => content.kind === 'error' && content.code === '';

/** Columns of free text, in which a time may stand as it is shown. */
const FREE_TEXT =
  /^(?:name|short_name|aliases|note|reason|question|meaning|label|evidence|summary|title|description)(?:_lv|_en)?$/;

function faultOf(cell: SheetCell, column: string): CellRule | null {
  if (cell.content.kind === 'error') return isUnsaved(cell) ? 'workbook-formula-unsaved' : 'excel-error';
  if (cell.content.kind === 'undated') return 'workbook-date';
  // Of a number that is shown as a time the cell shows only a part, or another one.
  if (cell.content.kind === 'time' && !FREE_TEXT.test(column)) return 'workbook-date';
  return cell.struck === undefined ? null : 'workbook-struck';
}

function shownIn({ content }: SheetCell): string {
  if (content.kind === 'time' && content.value !== undefined) return `${content.shown} (${decimalText(content.value)})`;
  return content.kind === 'date' && content.shown !== undefined ? content.shown : written(content);
}

function tellFaults(file: string, table: string, faults: CellFaults, report: Report): void {
  const { rule, column, row, address, cell, cells, lost } = faults;
  const { message, expected } = rule === 'workbook-date' && cell.content.kind === 'time' ? TIME : SAYS[rule];
  const why = cell.content.kind === 'undated' ? UNDATED[cell.content.why] : null;
  const named = `${cells.slice(0, NAMED).join(', ')}${cells.length > NAMED ? ', …' : ''}`;
  const sentence = (language: 'lv' | 'en'): string =>
    `${message[language]}${why === null ? '' : `: ${why[language]}`} (${cells.length}): ${named}`;
  report({
    ...{ rule, subject: `${file}/${column}`, file, table, row, column, cell: address, expected, lost },
    found: shownIn(cell),
    message: { lv: `${sentence('lv')}.`, en: `${sentence('en')}.` },
  });
}
