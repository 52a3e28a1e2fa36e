import type { Finding } from '../../../src/core/model/finding.ts';
import type { InputFiles } from '../../../src/core/parse/input.ts';
import { excelColumn } from '../../../src/core/parse/excel-column.ts';
import { isTable } from './is-table.ts';
import { columnAt, headerOf } from '../../../src/core/parse/shown-records.ts';

/** Tells the letter of the column that a finding is about; undefined where the file is no table or has no such column. */
export function columnLetters(files: InputFiles): (finding: Finding) => string | undefined {
  const headers = new Map<string, readonly string[]>();
  return ({ file, column }) => {
    const input = files.get(file);
    if (column === undefined || input === undefined || !isTable(file)) return undefined;
    let header = headers.get(file);
    if (header === undefined) headers.set(file, (header = headerOf(input.bytes)));
    const at = columnAt(header, column);
    return at === -1 ? undefined : excelColumn(at);
  };
}
