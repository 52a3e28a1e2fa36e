import type { z } from 'zod';
import type { Bilingual, Place } from '../model/finding.ts';
import { composed } from './cell-text.ts';
import { readCsv } from './csv.ts';
import { excelCell, type CellKind } from './excel-cell.ts';
import { lostInExcel } from './excel-lost.ts';
import { kindOf, mayBeAbsent } from './fields.ts';
import { columnPositions } from './header.ts';
import type { InputFile } from './input.ts';
import { conversions, type Conversions } from './manner.ts';
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
  const columns = Object.keys(schema.shape);
  const kinds = new Map(columns.map((column) => [column, kindOf(schema.shape[column] as z.core.$ZodType)]));
  const text = decode(file, input, report);
  const { note, flush } = conversions(file, report);
  const table = text === null ? null : readCsv(file, text, columns, report, note);
  const optional = columns.filter((column) => mayBeAbsent(schema.shape[column] as z.core.$ZodType));
  const positions = table === null ? null : columnPositions(file, table.header, columns, report, note, optional);
  const rows: Placed<z.output<z.ZodObject<Shape>>>[] = [];
  for (const { row, cells } of positions === null ? [] : (table?.rows ?? [])) {
    const record: Record<string, string> = {};
    for (const [column, at] of positions ?? []) record[column] = composed(cells[at] as string);
    const place = { file, row };
    if (!fromExcel(place, record, kinds, table?.decimalComma === true, report, note)) continue;
    const result = schema.safeParse(record);
    if (result.success) {
      rows.push(Object.assign(result.data, { place }));
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
  flush();
  return rows;
}

/**
 * Turns the cells of a record that Excel wrote in its own manner into the contract's, and notes that.
 * @returns false where a cell has lost what stood there (reported), so that the row cannot be read
 */
function fromExcel(
  { file, row }: { file: string; row: number },
  record: Record<string, string>,
  kinds: ReadonlyMap<string, CellKind>,
  decimalComma: boolean,
  report: Report,
  note: Conversions['note'],
): boolean {
  let readable = true;
  for (const [column, kind] of kinds) {
    const cell = record[column] ?? '';
    const excel = cell === '' ? null : excelCell(kind, cell, decimalComma);
    if (excel === null) continue;
    if (excel.read === undefined) {
      readable = false;
      lostInExcel(excel.rule, { file, row, column }, `${file}#${row}/${column}`, cell, record, report);
    } else {
      record[column] = excel.read;
      note({ rule: excel.rule, row, column, found: cell, expected: { lv: excel.read, en: excel.read } });
    }
  }
  return readable;
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
