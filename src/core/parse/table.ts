import type { z } from 'zod';
import type { Bilingual, Place } from '../model/finding.ts';
import { readCsv } from './csv.ts';
import { columnPositions } from './header.ts';
import type { InputFile } from './input.ts';
import type { Report } from './reported.ts';
import { decode } from './text.ts';

/** A row as its schema gives it, with the place it was read from. */
export type Placed<T> = T & { readonly place: Place };

/**
 * Reads one CSV file into typed rows. A row with a cell that its schema refuses is reported, cell by cell, and left out.
 * @param schema one field for every column of the contract, in the contract's order
 */
export function readTable<Shape extends z.ZodRawShape>(
  file: string,
  input: InputFile,
  schema: z.ZodObject<Shape>,
  report: Report,
): Placed<z.output<z.ZodObject<Shape>>>[] {
  const text = decode(file, input, report);
  const table = text === null ? null : readCsv(file, text, report);
  const columns = Object.keys(schema.shape);
  const positions = table === null ? null : columnPositions(table, columns, report);
  if (table === null || positions === null) return [];
  const rows: Placed<z.output<z.ZodObject<Shape>>>[] = [];
  for (const { row, cells } of table.rows) {
    const record: Record<string, string> = {};
    for (const [column, at] of positions) record[column] = cells[at] as string;
    const result = schema.safeParse(record);
    if (result.success) {
      rows.push(Object.assign(result.data, { place: { file, row } }));
      continue;
    }
    for (const issue of result.error.issues) {
      const column = String(issue.path[0] ?? '');
      report({
        rule: 'cell-value',
        subject: `${file}#${row}/${column}`,
        file,
        row,
        column,
        found: record[column] ?? '',
        expected: expectedOf(issue),
        message: { lv: `Kolonnas „${column}” vērtība neder.`, en: `The value in column “${column}” does not fit.` },
        lost: record,
      });
    }
  }
  return rows;
}

/** Every field of fields.ts says what it expects; a union says it in its last branch. */
function expectedOf(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find((i) => i.code === 'custom');
    if (inner !== undefined) return expectedOf(inner);
  }
  const params = 'params' in issue ? (issue.params as { expected?: Bilingual } | undefined) : undefined;
  return params?.expected ?? { lv: issue.message, en: issue.message };
}
