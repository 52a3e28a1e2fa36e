import { COLUMNS, NEEDED, yearInTitle, type NeededKey } from './columns.ts';
import { tidy, type Sheet } from '../../../src/core/parse/sheet.ts';

/** Where a sheet's heads stand. */
export interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<NeededKey, number>;
  readonly missing: readonly NeededKey[];
  /** Heads that stand twice, with the column of the second. */
  readonly repeated: readonly { readonly key: NeededKey; readonly column: number }[];
  /** The year in the title above the heads, or null. */
  readonly year: number | null;
}

/** Heads are looked for in the first rows; a title may stand above them. */
const LOOKED_THROUGH = 20;
/** From so many known heads on a row is the row of heads. */
const ENOUGH = 2;

const KEYS: ReadonlyMap<string, NeededKey> = new Map(
  COLUMNS.flatMap(({ key, head }) =>
    NEEDED.includes(key as NeededKey)
      ? [[key, key as NeededKey] as const, [head.toLowerCase(), key as NeededKey] as const]
      : [],
  ),
);

/** The row of heads of a sheet; columns may stand in any order. Null where there is none. */
export function headOf(sheet: Sheet): Head | null {
  let year: number | null = null;
  for (const { row, cells } of sheet.rows) {
    if (row > LOOKED_THROUGH) break;
    const columns = new Map<NeededKey, number>();
    const repeated: { key: NeededKey; column: number }[] = [];
    for (const [column, { content }] of cells) {
      if (content.kind !== 'text') continue;
      const text = tidy(content.text);
      year ??= yearInTitle(text);
      const key = KEYS.get(text.replace(/\s+/g, ' ').toLowerCase());
      if (key === undefined) continue;
      if (columns.has(key)) repeated.push({ key, column });
      else columns.set(key, column);
    }
    if (columns.size < ENOUGH) continue;
    return { row, columns, missing: NEEDED.filter((key) => !columns.has(key)), repeated, year };
  }
  return null;
}

/** The name that a person reads over a column. */
export const headName = (key: NeededKey): string => COLUMNS.find((column) => column.key === key)?.head ?? key;
