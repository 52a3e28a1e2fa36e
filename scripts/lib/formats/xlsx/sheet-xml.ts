import { excelColumn } from '../../../../src/core/parse/excel-column.ts';
import type { Cell } from '../../../../src/core/emit/table.ts';
import { cellText } from '../../../../src/core/emit/workbook/cell-text.ts';
import type { RowLook, Sheet, SheetColumn, SheetRow } from '../../../../src/core/emit/workbook/sheet.ts';
import { scoreDecimals } from '../../../../src/i18n/rounding.ts';
import { heightOf } from '../../workbook/row-height.ts';
import type { SharedStrings } from './shared-strings.ts';
import { scoreStyle, STYLE_NUMBER, type StyleName } from './styles.ts';

/** Rows that are handed on together: many enough to be quick, few enough for a large sheet never to be in memory whole. */
const BATCH = 500;

/** Heights of rows in points; those of words are found from their texts. */
const HEIGHTS: Readonly<Partial<Record<RowLook, number>>> = { title: 30, alarm: 24, help: 20, section: 26 };

/** Texts that Excel would take for a formula if somebody edited the cell. */
const LIKE_FORMULA = /^[=+\-@]/;

/** xl/worksheets/sheetN.xml, piece by piece (ECMA-376 part 1, 18.3); the order of the parts is what Excel insists on. */
export function* sheetXml(sheet: Sheet, strings: SharedStrings): Generator<string> {
  const letters = sheet.columns.map((_, at) => excelColumn(at));
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<dimension ref="A1:${letters.at(-1) ?? 'A'}${Math.max(1, sheet.rowCount)}"/>${viewXml(sheet)}`;
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield `<cols>${sheet.columns.map(({ width }, at) => columnXml(at + 1, width)).join('')}</cols><sheetData>`;
  yield* rowsXml(sheet, letters, strings);
  yield '</sheetData>';
  if (sheet.head !== undefined) yield `<autoFilter ref="${filteredRange(sheet)}"/>`;
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  yield '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  // Codes of digits are meant to be texts; without this each has a green corner.
  yield `<ignoredErrors><ignoredError sqref="A1:${letters.at(-1) ?? 'A'}${Math.max(1, sheet.rowCount)}" numberStoredAsText="1"/></ignoredErrors>`;
  yield '</worksheet>';
}

/** Heads and rows of the table of a sheet. */
export const filteredRange = ({ head = 1, columns, rowCount }: Sheet, mark = ''): string =>
  `${mark}A${mark}${head}:${mark}${excelColumn(columns.length - 1)}${mark}${Math.max(head, rowCount)}`;

const columnXml = (at: number, width: number): string =>
  `<col min="${at}" max="${at}" width="${width}" customWidth="1"/>`;

/** Heads, and columns that are to stay, in sight while the rest is scrolled. */
function viewXml({ head, kept = 0, opened }: Sheet): string {
  const selected = opened === true ? 'tabSelected="1" ' : '';
  if (head === undefined)
    return `<sheetViews><sheetView showGridLines="0" ${selected}workbookViewId="0"/></sheetViews>`;
  const corner = `${excelColumn(kept)}${head + 1}`;
  const pane = kept === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${kept === 0 ? '' : `xSplit="${kept}" `}ySplit="${head}"`;
  return `<sheetViews><sheetView ${selected}workbookViewId="0"><pane ${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function* rowsXml({ columns, rows }: Sheet, letters: readonly string[], strings: SharedStrings): Generator<string> {
  let batch = '';
  let number = 0;
  for (const { cells, look } of rows) {
    number += 1;
    batch += `<row r="${number}"${look === undefined ? '' : heightXml(cells, look, columns)}>`;
    // An alarm is as broad as the table under it.
    const end = look === 'alarm' ? columns.length : cells.length;
    for (let at = 0; at < end; at += 1)
      batch += cellXml(`${letters[at] ?? ''}${number}`, cells[at] ?? null, look, columns[at], strings);
    batch += '</row>';
    if (number % BATCH !== 0) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

function heightXml(cells: SheetRow['cells'], look: RowLook, columns: readonly SheetColumn[]): string {
  const texts = cells.map((cell, at) => ({ text: String(cell ?? ''), width: columns[at]?.width ?? 8, size: 11 }));
  return ` ht="${HEIGHTS[look] ?? heightOf(texts)}" customHeight="1"`;
}

function cellXml(
  place: string,
  cell: Cell,
  look: RowLook | undefined,
  column: SheetColumn | undefined,
  strings: SharedStrings,
): string {
  const style = STYLE_NUMBER[styleOf(cell, look, column)];
  const start = style === 0 ? `<c r="${place}"` : `<c r="${place}" s="${style}"`;
  switch (typeof cell) {
    case 'string':
      return `${start} t="s"><v>${strings.number(cellText(cell))}</v></c>`;
    case 'boolean':
      return `${start} t="b"><v>${cell ? 1 : 0}</v></c>`;
    case 'number':
      return `${start}><v>${digits(cell, column)}</v></c>`;
    default:
      return look === 'alarm' ? `${start}/>` : '';
  }
}

/** A loader of tables takes 1 and 0.9 in one column for values of two types, 1.0 and 0.9 for values of one. */
const digits = (number: number, column: SheetColumn | undefined): string =>
  column?.decimals === true && Number.isSafeInteger(number) ? number.toFixed(1) : String(number);

function styleOf(cell: Cell, look: RowLook | undefined, { shows, bounds = [] }: Partial<SheetColumn> = {}): StyleName {
  if (look !== undefined) return look;
  if (typeof cell === 'number' && shows === 'score') return scoreStyle(scoreDecimals(cell, bounds));
  if (typeof cell !== 'string') return 'plain';
  if (LIKE_FORMULA.test(cell)) return 'guarded';
  return shows === 'label' ? 'label' : 'text';
}
