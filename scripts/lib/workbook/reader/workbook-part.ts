import { LIMITS } from '../../../../src/core/parse/limits.ts';
import type { Sheet } from '../../../../src/core/parse/sheet.ts';
import { damaged, sheetLost, tooMany } from './faults.ts';
import type { Package } from './package.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';
import { flag, readXml } from './xml.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden?: Sheet['hidden'];
  /** The part with its cells; null for a sheet of another kind, such as a chart, which has none. */
  readonly part: string | null;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Sheets that hold no cells. */
const WITHOUT_CELLS: readonly string[] = ['chartsheet', 'dialogsheet'];

/**
 * What the workbook says of itself: its sheets in their order, each with the part that its relationship leads to.
 * @throws WorkbookError where a sheet leads nowhere, or two have one name
 */
export async function readWorkbookPart(pack: Package, part: string): Promise<WorkbookPart> {
  const relationships = await relationshipsOf(pack, part);
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets: ListedSheet[] = [];
  const names = new Set<string>();
  let from1904 = false;
  await readXml(pack, part, {
    root: 'workbook',
    open: (element, parent, attributes) => {
      if (element === 'workbookPr' && parent === 'workbook') {
        const said = flag(attributes('date1904'));
        // Without it nobody knows which day any number is.
        if (said === null) throw damaged(`date1904="${attributes('date1904') ?? ''}"`);
        from1904 = said;
      }
      if (element !== 'sheet' || parent !== 'sheets') return;
      const name = attributes('name') ?? '';
      if (name === '' || names.has(name.toLowerCase())) throw sheetLost(name, name);
      names.add(name.toLowerCase());
      if (names.size > LIMITS.workbookSheets) throw tooMany('workbookSheets', names.size);
      const state = attributes('state') ?? 'visible';
      sheets.push({
        name,
        part: partOfSheet(pack, name, attributes('r:id'), byId),
        ...((state === 'hidden' || state === 'veryHidden') && { hidden: state }),
      });
    },
  });
  const taken = new Set<string>();
  for (const { name, part: own } of sheets) {
    if (own !== null && taken.has(own)) throw sheetLost(name, own);
    taken.add(own ?? '');
  }
  return { sheets, from1904, relationships };
}

function partOfSheet(
  pack: Package,
  sheet: string,
  id: string | undefined,
  relationships: ReadonlyMap<string, Relationship>,
): string | null {
  const relationship = relationships.get(id ?? '');
  if (relationship === undefined) throw sheetLost(sheet, id ?? '');
  const { type, target } = relationship;
  if (WITHOUT_CELLS.includes(type)) return null;
  if (type !== 'worksheet') throw sheetLost(sheet, type);
  if (target === null || !pack.parts.has(target)) throw sheetLost(sheet, target ?? '');
  return target;
}
