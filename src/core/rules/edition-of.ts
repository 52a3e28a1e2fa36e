import Papa from 'papaparse';
import type { Finding } from '../model/finding.ts';
import type { InputFiles } from '../parse/input.ts';
import { columnAt, recordsOf, textOf } from '../parse/shown-records.ts';

/** A file of one edition, or of the methodology of one. */
const FOLDER = /^(?:data\/editions|methodology)\/(\d{4})\//;
const EDITION_FIRST = /^(\d{4})(?:\/|$)/;

/** Files of all editions together, and the column that says which one a row is about. */
const COLUMN: Readonly<Record<string, string>> = {
  'data/corrections.csv': 'edition',
  'data/published-figures.csv': 'edition',
  'data/registry/attributes.csv': 'edition',
  'data/known-issues.csv': 'subject',
  'methodology/continuity.csv': 'edition',
  'methodology/measured-twice.csv': 'edition',
};

/** The table that a file, a workbook in its place, or a sheet of one stands for. */
const tableOf = (file: string): string => file.replace(/\.xlsx(?:\[.*\])?$/s, '.csv');

/** Whether a file has rows of several editions. */
export const isOfSeveral = (file: string): boolean => Object.hasOwn(COLUMN, tableOf(file));

/** The edition that a file is about by its folder; null where it lies in none. */
export function editionOfFile(file: string): number | null {
  const year = FOLDER.exec(file)?.[1];
  return year === undefined ? null : Number(year);
}

/** Tells which edition each finding is about; null where it is about no single one, as in the registry, and so about all. */
export function editionsOf(findings: readonly Finding[], files: InputFiles): (finding: Finding) => number | null {
  const byFile = new Map<string, (row: number) => number | null>();
  for (const [file, own] of Map.groupBy(findings, (finding) => finding.file)) {
    const rows = new Set(own.flatMap(({ row }) => row ?? []));
    if (isOfSeveral(file) && rows.size > 0) byFile.set(file, editionByRow(file, files, rows));
  }
  return ({ file, row }) => editionOfFile(file) ?? (row === undefined ? null : (byFile.get(file)?.(row) ?? null));
}

function editionByRow(file: string, files: InputFiles, rows: ReadonlySet<number>): (row: number) => number | null {
  const input = files.get(file);
  if (input === undefined) return () => null;
  const table = tableOf(file);
  const name = COLUMN[table] ?? '';
  const cellOf = file === table ? cellInTable(input.bytes, name, rows) : cellInSheet(input.bytes, name);
  return (row) => {
    const cell = cellOf(row);
    const year = (EDITION_FIRST.exec(cell) ?? FOLDER.exec(cell))?.[1];
    return year === undefined ? null : Number(year);
  };
}

type CellOf = (row: number) => string;

function cellInTable(bytes: Uint8Array, name: string, wanted: ReadonlySet<number>): CellOf {
  const { header, rows } = recordsOf(bytes, wanted);
  const at = columnAt(header, name);
  return (row) => (row === 1 ? '' : (rows.get(row)?.[at] ?? ''));
}

/** A sheet as unfoldWorkbooks shows it: its column names may stand below a title and behind other columns. */
function cellInSheet(bytes: Uint8Array, name: string): CellOf {
  const rows = Papa.parse<string[]>(textOf(bytes), { delimiter: ';', newline: '\n' }).data;
  const header = rows.findIndex((cells) => columnAt(cells, name) !== -1);
  const at = columnAt(rows[header] ?? [], name);
  return (row) => (row - 1 <= header ? '' : (rows[row - 1]?.[at] ?? ''));
}

/** Years of which there is a folder, of the data or of the methodology, ascending. */
export const yearsIn = (files: InputFiles): readonly number[] =>
  [...new Set([...files.keys()].flatMap((file) => FOLDER.exec(file)?.[1] ?? []))].map(Number).sort((a, b) => a - b);
