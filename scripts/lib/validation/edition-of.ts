import type { Finding } from '../../../src/core/model/finding.ts';
import type { InputFiles } from '../../../src/core/parse/input.ts';
import { columnAt, recordsOf } from './records.ts';

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
};

/** Tells which edition each finding is about; null where it is about no single one, as in the registry, and so about all. */
export function editionsOf(findings: readonly Finding[], files: InputFiles): (finding: Finding) => number | null {
  const byFile = new Map<string, (row: number) => number | null>();
  for (const file of Object.keys(COLUMN)) {
    const rows = new Set(findings.flatMap((finding) => (finding.file === file ? (finding.row ?? []) : [])));
    if (rows.size > 0) byFile.set(file, editionByRow(file, files, rows));
  }
  return ({ file, row }) => {
    const year = FOLDER.exec(file)?.[1];
    if (year !== undefined) return Number(year);
    return row === undefined ? null : (byFile.get(file)?.(row) ?? null);
  };
}

function editionByRow(file: string, files: InputFiles, rows: ReadonlySet<number>): (row: number) => number | null {
  const input = files.get(file);
  if (input === undefined) return () => null;
  const { header, rows: cells } = recordsOf(input.bytes, rows);
  const at = columnAt(header, COLUMN[file] ?? '');
  return (row) => {
    const cell = row === 1 ? '' : (cells.get(row)?.[at] ?? '');
    const year = (EDITION_FIRST.exec(cell) ?? FOLDER.exec(cell))?.[1];
    return year === undefined ? null : Number(year);
  };
}

/** Years of which there is a folder, of the data or of the methodology, ascending. */
export const yearsIn = (files: InputFiles): readonly number[] =>
  [...new Set([...files.keys()].flatMap((file) => FOLDER.exec(file)?.[1] ?? []))].map(Number).sort((a, b) => a - b);
