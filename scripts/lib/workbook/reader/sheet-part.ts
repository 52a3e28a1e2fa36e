import { excelColumn } from '../../../../src/core/parse/excel-column.ts';
import { LIMITS } from '../../../../src/core/parse/limits.ts';
import type { Sheet, SheetCell, SheetRow } from '../../../../src/core/parse/sheet.ts';
import { cellAddress } from './cell-address.ts';
import { readCell, type Shared } from './cell-content.ts';
import { damaged, tooMany } from './faults.ts';
import { markMerged, mergeOf, type Merge } from './merges.ts';
import type { Package } from './package.ts';
import { TextGatherer } from './rich-text.ts';
import { PLAIN, type Style } from './styles.ts';
import type { ListedSheet } from './workbook-part.ts';
import type { Tally } from './tally.ts';
import { flag, readXml, type Attributes } from './xml.ts';

/** What stands in rows and cells besides what we read: room for later editions of the format. */
const ELSE = new Set(['extLst']);

/**
 * The cells of a sheet. Each is read, or the whole is refused: an element in a row or cell that is none of those known stops it.
 * @param styles undefined where the workbook has none
 */
export async function readSheetPart(
  pack: Package,
  { name: sheet, hidden, part }: ListedSheet & { readonly part: string },
  shared: Shared,
  styles: readonly Style[] | undefined,
  tally: Tally,
): Promise<Sheet> {
  const rows = new Map<number, Map<number, SheetCell>>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let hiddenInAll = 0;
  const merges: Merge[] = [];
  const seen = new Set<number>();
  let row = 0;
  let cells: Map<number, SheetCell> = new Map();
  let column = 0;
  let raw: { type: string; style: Style; formula: boolean; value: string | undefined; inline: boolean } | null = null;
  let around = '';
  const cellName = (): string => `${excelColumn(column - 1)}${row}`;
  const here = () => ({ sheet, row, cell: cellName() });
  const gatherer = new TextGatherer('is', here);

  const openRow = (attributes: Attributes): void => {
    const written = attributes('r')?.trim();
    row = written === undefined ? row + 1 : Number(written);
    if (!Number.isInteger(row) || row < 1 || seen.has(row)) throw damaged(`row r="${written ?? row}"`, { sheet });
    if (row > LIMITS.workbookRows) throw tooMany('workbookRows', row, { sheet });
    seen.add(row);
    cells = new Map();
    column = 0;
    if (flag(attributes('hidden')) !== false || Number(attributes('ht') ?? 1) === 0) hiddenRows.add(row);
  };
  /** Columns that are hidden, by hand or by having no width; those behind the last one that can hold something are left out. */
  const hideColumns = (attributes: Attributes): void => {
    if (flag(attributes('hidden')) === false && Number(attributes('width') ?? 1) !== 0) return;
    const first = Math.max(1, Number(attributes('min')));
    const last = Math.min(Number(attributes('max')), LIMITS.workbookColumns);
    // Ranges do not overlap in what Excel saves, so all of them have no more columns than a sheet.
    hiddenInAll += Math.max(0, last - first + 1);
    if (hiddenInAll > LIMITS.workbookColumns) throw tooMany('workbookColumns', hiddenInAll, { sheet });
    for (let at = first; at <= last; at += 1) hiddenColumns.add(at);
  };
  const openCell = (attributes: Attributes): void => {
    const written = attributes('r')?.trim();
    const address = written === undefined ? { column: column + 1, row } : cellAddress(written);
    if (address === null || address.row !== row || cells.has(address.column))
      throw damaged(`c r="${written ?? ''}"`, { sheet, row });
    column = address.column;
    if (column > LIMITS.workbookColumns) throw tooMany('workbookColumns', column, { sheet, row });
    raw = {
      type: attributes('t') ?? 'n',
      style: styleOf(attributes('s')),
      formula: false,
      value: undefined,
      inline: false,
    };
  };
  const styleOf = (written: string | undefined): Style => {
    if (written === undefined || styles === undefined) return PLAIN;
    const style = /^\d+$/.test(written.trim()) ? styles[Number(written)] : undefined;
    // Without its format nobody knows whether a number is a date.
    if (style === undefined) throw damaged(`c s="${written}"`, here());
    return style;
  };
  const closeCell = (): void => {
    if (raw === null) return;
    const { inline, ...rest } = raw;
    raw = null;
    const cell = readCell({ ...rest, place: here(), inline: inline ? gatherer.take() : undefined }, shared);
    if (cell.content.kind === 'blank' && !cell.formula) return;
    tally.cell(sheet, cell);
    cells.set(column, cell);
  };

  await readXml(pack, part, {
    root: 'worksheet',
    open: (name, parent, attributes) => {
      around = parent;
      switch (parent) {
        case 'sheetData':
          if (name !== 'row') throw damaged(name, { sheet });
          openRow(attributes);
          return;
        case 'row':
          if (name === 'c') openCell(attributes);
          else if (!ELSE.has(name)) throw damaged(name, { sheet, row });
          return;
        case 'c':
          if (raw === null) return;
          if (name === 'f') raw.formula = true;
          else if (name === 'v') raw.value ??= '';
          else if (name === 'is') raw.inline = true;
          else if (!ELSE.has(name)) throw damaged(name, here());
          return;
        case 'cols':
          if (name === 'col') hideColumns(attributes);
          return;
        case 'mergeCells':
          if (name !== 'mergeCell') return;
          if (merges.length >= LIMITS.workbookMerges) throw tooMany('workbookMerges', merges.length + 1, { sheet });
          merges.push(mergeOf(attributes('ref') ?? '', sheet));
          return;
        default:
          if (raw?.inline === true) gatherer.open(name, parent, attributes);
      }
    },
    text: (text, within) => {
      if (raw === null) return;
      if (within === 'v') raw.value = (raw.value ?? '') + text;
      else if (raw.inline) gatherer.text(text, within, around);
      // Text beside the elements that hold values is none that Excel shows, and nobody knows whose it is.
      if ((within === 'c' || within === 'is') && text.trim() !== '') throw damaged(text, here());
    },
    close: (name, parent) => {
      if (name === 'c' && parent === 'row') closeCell();
      else if (name === 'row' && parent === 'sheetData' && cells.size > 0) rows.set(row, cells);
    },
  });
  markMerged(merges, rows, sheet);
  const sorted = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, own]): SheetRow => ({
      row: number,
      cells: own,
      ...(hiddenRows.has(number) && { hidden: true }),
    }));
  tally.area(sheet, sorted);
  return {
    name: sheet,
    rows: sorted,
    ...(hidden !== undefined && { hidden }),
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
  };
}
