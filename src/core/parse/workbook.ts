import Papa from 'papaparse';
import type { Problem } from '../model/finding.ts';
import { columnsOf } from './contract.ts';
import { excelColumn } from './excel-column.ts';
import type { InputFile, InputFiles } from './input.ts';
import { conversions } from './manner.ts';
import type { Report, Reported } from './reported.ts';
import { decimalText, isBlank, type Content, type Sheet, type SheetRow } from './sheet.ts';

/** Workbooks of the input as tables. */
export interface Unfolded {
  /** The input, with a CSV file in the place of each workbook that stands for a table of the contract. */
  readonly files: InputFiles;
  /** The sheets as they are, by the name under which findings know them, to be shown. */
  readonly shown: InputFiles;
  readonly reported: readonly Reported[];
  /** Brings what was found in such a CSV file back to its sheet and cell; null for what is none of the workbook's. */
  readonly placed: <P extends Problem>(problem: P) => P | null;
}

/** Where a row of a CSV file made from a workbook came from. */
interface Origin {
  readonly file: string;
  readonly row: number;
  readonly letters: ReadonlyMap<string, string>;
}

const XLSX = /\.xlsx$/;

/**
 * Makes a CSV file of every workbook that stands in the place of one (`answers.xlsx` for `answers.csv`), its sheets one after
 * the other, so that one way of reading serves both. What a cell shows is written as Excel would write it to CSV, and then read
 * in that manner.
 */
export function unfoldWorkbooks(received: InputFiles): Unfolded {
  const files = new Map(received);
  const shown = new Map<string, InputFile>();
  const reported: Reported[] = [];
  const origins = new Map<string, readonly Origin[]>();
  for (const [file, input] of received) {
    const stem = file.replace(XLSX, '');
    const columns = XLSX.test(file) ? columnsOf(stem) : null;
    if (columns === null) continue;
    const table = `${stem}.csv`;
    const report: Report = (problem) => reported.push(problem);
    if (input.unread !== undefined) files.set(table, { ...input, unread: 'workbook' });
    else if (received.has(table)) twice(file, table, report);
    else if (input.sheets === undefined) unreadable(file, report);
    else {
      const unfolded = unfold(file, input.sheets, columns, report);
      files.set(table, asCsv(unfolded.rows, input));
      origins.set(table, unfolded.origins);
      for (const sheet of input.sheets) shown.set(nameOf(file, sheet), asCsv(rowsOf(sheet), input));
    }
  }
  return { files, shown, reported, placed: (problem) => placed(problem, origins) };
}

function placed<P extends Problem>(problem: P, origins: ReadonlyMap<string, readonly Origin[]>): P | null {
  const own = origins.get(problem.file);
  if (own === undefined) return problem;
  // The delimiter is ours.
  if ('rule' in problem && problem.rule === 'csv-delimiter') return null;
  const origin = own[(problem.row ?? 1) - 1] ?? own[0];
  if (origin === undefined) return problem;
  const letter = problem.column === undefined ? undefined : origin.letters.get(problem.column);
  const { message } = problem;
  return {
    ...problem,
    // A row that a message names is one of the table's too.
    message: {
      lv: message.lv.replace(/(\d+)\. rind/, (said, row: string) =>
        named(own[Number(row) - 1], said, (r) => `${r}. rind`),
      ),
      en: message.en.replace(/\brow (\d+)/, (said, row: string) =>
        named(own[Number(row) - 1], said, (r) => `row ${r}`),
      ),
    },
    file: origin.file,
    ...(problem.row !== undefined && { row: origin.row }),
    ...(letter !== undefined && { cell: `${letter}${origin.row}` }),
  };
}

/** A row in the words of a message, with its sheet; what was said where the row is none of the workbook's. */
const named = (origin: Origin | undefined, said: string, words: (row: number) => string): string =>
  origin === undefined ? said : `${origin.file.slice(origin.file.lastIndexOf('['))} ${words(origin.row)}`;

const nameOf = (file: string, { name }: Sheet): string => `${file}[${name}]`;

/** The rows of all sheets that are tables, under one header. */
function unfold(
  file: string,
  sheets: readonly Sheet[],
  columns: readonly string[],
  report: Report,
): { rows: string[][]; origins: Origin[] } {
  const rows: string[][] = [];
  const origins: Origin[] = [];
  let header: readonly string[] | undefined;
  for (const sheet of sheets) {
    const [first = [], ...rest] = rowsOf(sheet);
    const names = first.map((name) => name.trim());
    if (!names.some((name) => columns.includes(name))) {
      if (sheet.rows.length > 0 && sheets.length > 1) noTable(nameOf(file, sheet), names, columns, report);
      if (sheets.length > 1) continue;
    }
    const letters = new Map(names.map((name, at) => [name, excelColumn(at)]));
    const own = { file: nameOf(file, sheet), letters };
    if (header === undefined) {
      header = names;
      rows.push([...first]);
      origins.push({ ...own, row: 1 });
    } else if (names.join('\n') !== header.join('\n')) {
      otherHeader(own.file, names, header, report);
      continue;
    }
    noteCells(own.file, sheet, names, report);
    const width = names.length;
    rest.forEach((cells, at) => {
      // Cells that were never touched are not in the file.
      rows.push([...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]);
      origins.push({ ...own, row: at + 2 });
    });
  }
  return { rows, origins };
}

/** Cells of a sheet as texts, rows without any filled in, so that they keep their numbers. */
function rowsOf(sheet: Sheet): string[][] {
  const rows: string[][] = [];
  for (const { row, cells } of sheet.rows) {
    while (rows.length < row - 1) rows.push(['']);
    rows.push(textsOf(cells));
  }
  return rows;
}

function textsOf(cells: SheetRow['cells']): string[] {
  const last = Math.max(0, ...[...cells].filter(([, cell]) => !isBlank(cell)).map(([column]) => column));
  return Array.from({ length: last }, (_, at) => {
    const cell = cells.get(at + 1);
    return cell === undefined ? '' : written(cell.content);
  });
}

/** A cell as Excel on a Latvian computer writes it to CSV, but for numbers, which keep all digits and a point. */
function written(content: Content): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text.replaceAll('_x000D_', '').replace(/\r\n?/g, '\n');
    case 'number':
      return content.percent ? `${decimalText(content.value * 100)} %` : decimalText(content.value);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'date':
      return [content.date.getUTCDate(), content.date.getUTCMonth() + 1, content.date.getUTCFullYear()]
        .map((part) => String(part).padStart(2, '0'))
        .join('.');
    case 'error':
      return content.code === '' ? '#N/A' : content.code;
    default:
      return content satisfies never;
  }
}

const asCsv = (rows: readonly string[][], { sha256 }: InputFile): InputFile => ({
  bytes: new TextEncoder().encode(`${Papa.unparse([...rows], { delimiter: ';', newline: '\n' })}\n`),
  sha256,
});

/** Reports what a sheet holds besides plain values. */
function noteCells(file: string, { rows }: Sheet, names: readonly string[], report: Report): void {
  const { note, flush } = conversions(file, report);
  for (const { row, cells } of rows) {
    for (const [at, cell] of cells) {
      const column = names[at - 1] ?? excelColumn(at - 1);
      const found = written(cell.content);
      const address = `${excelColumn(at - 1)}${row}`;
      const value = { lv: 'vērtība pati', en: 'the value itself' };
      if (cell.formula) note({ rule: 'workbook-formula', row, column, cell: address, found, expected: value });
      if (cell.merged)
        note({
          rule: 'workbook-merged',
          row,
          column,
          cell: address,
          found,
          expected: { lv: 'atsevišķas šūnas', en: 'single cells' },
        });
    }
  }
  flush();
}

function twice(file: string, table: string, report: Report): void {
  report({
    rule: 'workbook-twice',
    subject: file,
    file,
    found: file,
    expected: { lv: `viens no: ${file}, ${table}`, en: `one of: ${file}, ${table}` },
    message: {
      lv: 'Ir gan darbgrāmata, gan CSV fails; nav zināms, kurš ir īstais.',
      en: 'There is both a workbook and a CSV file; which of them counts is not known.',
    },
  });
}

function unreadable(file: string, report: Report): void {
  report({
    rule: 'workbook-unreadable',
    subject: file,
    file,
    found: file,
    expected: { lv: '.xlsx darbgrāmata bez paroles', en: 'an .xlsx workbook without a password' },
    message: { lv: 'Darbgrāmatu neizdevās nolasīt.', en: 'The workbook could not be read.' },
  });
}

function noTable(file: string, names: readonly string[], columns: readonly string[], report: Report): void {
  report({
    rule: 'workbook-sheet-unread',
    subject: file,
    file,
    row: 1,
    found: names.join(', ').slice(0, 120),
    expected: { lv: `kolonnas: ${columns.join(', ')}`, en: `columns: ${columns.join(', ')}` },
    message: { lv: 'Lapā nav tabulas; to neviens nelasa.', en: 'The sheet holds no table; nobody reads it.' },
  });
}

function otherHeader(file: string, names: readonly string[], header: readonly string[], report: Report): void {
  report({
    rule: 'workbook-sheet-header',
    subject: file,
    file,
    row: 1,
    found: names.join(', '),
    expected: { lv: header.join(', '), en: header.join(', ') },
    message: {
      lv: 'Lapas kolonnas nav tādas kā pirmajā lapā.',
      en: 'The columns of the sheet are not those of the first one.',
    },
  });
}
