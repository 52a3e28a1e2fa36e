import Papa from 'papaparse';
import type { Problem } from '../model/finding.ts';
import { columnsOf } from './contract.ts';
import { excelColumn } from './excel-column.ts';
import type { InputFile, InputFiles } from './input.ts';
import type { Report, Reported } from './reported.ts';
import type { Sheet } from './sheet.ts';
import { lookAtCells } from './workbook-cells.ts';
import { notAtStart, noTable, noTableAtAll, otherHeader, twice, unreadable } from './workbook-words.ts';
import { blankBetween, rowsShown, tableIn, textRows, type TableRow } from './workbook-table.ts';

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

/** A sheet, and its rows as texts. */
interface SheetRows {
  readonly sheet: Sheet;
  readonly all: readonly TableRow[];
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
  // Of a workbook that could not be read there is no row.
  const origins = new Map<string, readonly Origin[]>();
  for (const [file, input] of received) {
    const stem = file.replace(XLSX, '');
    const columns = XLSX.test(file) ? columnsOf(stem) : null;
    if (columns === null) continue;
    const table = `${stem}.csv`;
    const report: Report = (problem) => reported.push(problem);
    if (input.unread !== undefined) {
      files.set(table, { ...input, unread: 'workbook' });
      continue;
    }
    if (received.has(table)) {
      twice(file, table, report);
      continue;
    }
    const sheets = input.sheets?.map((sheet): SheetRows => ({ sheet, all: textRows(sheet) }));
    for (const { sheet, all } of sheets ?? []) shown.set(nameOf(file, sheet), asCsv(rowsShown(all), input));
    const unfolded = sheets === undefined ? null : unfold(file, table, sheets, columns, report);
    if (input.sheets === undefined) unreadable(file, table, input.fault, report);
    else if (unfolded === null) noTableAtAll(file, table, input.sheets, columns, report);
    if (unfolded !== null) files.set(table, asCsv(unfolded.rows, input));
    origins.set(table, unfolded?.origins ?? []);
  }
  return { files, shown, reported, placed: (problem) => placed(problem, origins) };
}

function placed<P extends Problem>(problem: P, origins: ReadonlyMap<string, readonly Origin[]>): P | null {
  const own = origins.get(problem.file);
  if (own === undefined) return problem;
  // The delimiter is ours; and a table of which the workbook is there does not lack as a file.
  if ('rule' in problem && (problem.rule === 'csv-delimiter' || problem.rule === 'file-missing')) return null;
  const origin = own[(problem.row ?? 1) - 1] ?? own[0];
  if (origin === undefined) return { ...problem, file: problem.file.replace(/\.csv$/, '.xlsx'), row: undefined };
  const letter = problem.column === undefined ? undefined : origin.letters.get(problem.column);
  const { message } = problem;
  const real = (row: string): number => own[Number(row) - 1]?.row ?? Number(row);
  return {
    ...problem,
    // Rows that a message names are those of the table too.
    message: {
      lv: message.lv
        .replace(/(\d+)\. rind/, (said, row: string) => named(own[Number(row) - 1], said, (r) => `${r}. rind`))
        .replace(
          /no (\d+)\. līdz (\d+)\./,
          (_, first: string, last: string) => `no ${real(first)}. līdz ${real(last)}.`,
        ),
      en: message.en
        .replace(/\brow (\d+)/, (said, row: string) => named(own[Number(row) - 1], said, (r) => `row ${r}`))
        .replace(/\bRows (\d+) to (\d+)/, (_, first: string, last: string) => `Rows ${real(first)} to ${real(last)}`),
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

/** The rows of all sheets that are tables, under one header; null where none is. */
function unfold(
  file: string,
  table: string,
  sheets: readonly SheetRows[],
  columns: readonly string[],
  report: Report,
): { rows: string[][]; origins: Origin[] } | null {
  const rows: string[][] = [];
  const origins: Origin[] = [];
  const tables = sheets.map(({ sheet, all }) => ({ sheet, found: tableIn(all, columns) }));
  if (tables.every(({ found }) => found === null)) return null;
  let header: readonly string[] | undefined;
  for (const { sheet, found } of tables) {
    const own = nameOf(file, sheet);
    if (found === null) {
      if (sheet.rows.length > 0) noTable(own, sheet, columns, report);
      continue;
    }
    const { names, left } = found;
    if (left > 0 || found.header.row > 1) notAtStart(own, found, report);
    const letters = new Map(names.map((name, at) => [name, excelColumn(at + left)]));
    if (header === undefined) {
      header = names;
      rows.push([...found.header.cells]);
      origins.push({ file: own, letters, row: found.header.row });
    } else if (names.join('\n') !== header.join('\n')) {
      otherHeader(own, found, header, report);
      continue;
    }
    const lost = lookAtCells({ file: own, table, sheet, found, columns }, report);
    const width = names.length;
    const put = ({ row, cells }: TableRow): void => {
      // Cells that were never touched are not in the file.
      rows.push([...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]);
      origins.push({ file: own, letters, row });
    };
    let before = found.header.row;
    for (const row of found.rows) {
      for (const blank of blankBetween(before, row.row)) put(blank);
      before = row.row;
      if (!lost.has(row.row)) put(row);
    }
  }
  return { rows, origins };
}

const asCsv = (rows: readonly (readonly string[])[], { sha256 }: InputFile): InputFile => ({
  bytes: new TextEncoder().encode(`${Papa.unparse([...rows], { delimiter: ';', newline: '\n' })}\n`),
  sha256,
});
