import { Workbook, type Cell, type CellValue } from '@cj-tech-master/excelts';
import type { Content, Sheet, SheetRow } from '../../../src/core/parse/sheet.ts';

/**
 * The sheets of an .xlsx file.
 * @throws whatever the library throws where the bytes are no such file
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = new Workbook();
  // Rules of cells are of no use here and take most of the time.
  await workbook.xlsx.load(bytes, { ignoreNodes: ['dataValidations', 'conditionalFormatting'] });
  return workbook.worksheets.map((worksheet) => {
    const rows: SheetRow[] = [];
    worksheet.eachRow((row, number) => {
      const cells: SheetRow['cells'] = new Map(
        collect((add) =>
          row.eachCell((cell, column) => {
            add([
              column,
              {
                content: contentOf(cell),
                formula: cell.formula !== undefined,
                merged: cell.isMerged,
              },
            ]);
          }),
        ),
      );
      rows.push({ row: number, cells });
    });
    return { name: worksheet.name, rows };
  });
}

function collect<T>(each: (add: (item: T) => void) => void): T[] {
  const items: T[] = [];
  each((item) => items.push(item));
  return items;
}

function contentOf(cell: Cell): Content {
  // Only the first cell of a merged range holds its value.
  if (cell.isMerged && cell.master.address !== cell.address) return { kind: 'blank' };
  const format = typeof cell.numFmt === 'string' ? cell.numFmt : (cell.numFmt?.formatCode ?? '');
  return plain(cell.value, format);
}

function plain(value: CellValue, format: string): Content {
  if (value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value, percent: isPercent(format) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return { kind: 'date', date: value };
  if ('error' in value) return { kind: 'error', code: value.error };
  if ('richText' in value && !('hyperlink' in value))
    return { kind: 'text', text: value.richText.map((run) => run.text).join('') };
  if ('hyperlink' in value) return { kind: 'text', text: value.text };
  if ('checkbox' in value) return { kind: 'boolean', value: value.checkbox };
  // What Excel had worked out when the file was saved.
  return value.result === undefined || value.result === null
    ? { kind: 'error', code: '' }
    : plain(value.result, format);
}

/** Whether a format shows a per cent sign that is no quoted text. */
const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');
