import type { Finding } from '../../../src/core/model/finding.ts';
import type { InputFiles } from '../../../src/core/parse/input.ts';
import { isTable } from '../validation/is-table.ts';
import { recordsOf, textOf, type Records } from '../../../src/core/parse/shown-records.ts';
import { rowsAround } from './excerpt.ts';

/** What stands in a file around its findings: rows of a table, or lines of another text. */
export type Source = { readonly table: Records } | { readonly lines: readonly string[] };

/** Found before there are rows: lines of the text are all that can be shown. */
const BEFORE_ROWS = new Set(['file-encoding', 'csv-line-ends-unclear', 'csv-limits']);

/** The little of a file that showing the findings needs; null where the file is not there or nothing is to be shown. */
export function sourceOf(file: string, findings: readonly Finding[], files: InputFiles): Source | null {
  const input = files.get(file);
  if (input === undefined || findings.every(({ row }) => row === undefined)) return null;
  if (!isTable(file) || findings.some(({ rule }) => BEFORE_ROWS.has(rule)))
    return { lines: textOf(input.bytes).split('\n') };
  return { table: recordsOf(input.bytes, new Set(findings.flatMap(rowsAround))) };
}
