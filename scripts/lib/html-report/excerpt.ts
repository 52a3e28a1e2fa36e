import type { Finding } from '../../../src/core/model/finding.ts';
import { excelColumn } from '../../../src/core/parse/excel-column.ts';
import { columnAt, type Records } from '../../../src/core/parse/shown-records.ts';

/** A cell as it stands in the file; `absent` where the row has no such cell. */
export interface Cell {
  readonly text: string;
  readonly faulty: boolean;
  readonly absent?: boolean;
}

/** A column that is shown, or a run of columns that is left out. */
export type Column =
  | { readonly at: number; readonly letter: string; readonly name: string }
  | { readonly from: string; readonly to: string };

export interface ExcerptRow {
  readonly row: number;
  /** Whether the finding is about this row. */
  readonly own: boolean;
  /** By shown column; undefined in a run of columns that is left out. */
  readonly cells: readonly (Cell | undefined)[];
}

/** What a finding is about with what stands around it: the header, the row, its neighbours. */
export interface Excerpt {
  readonly columns: readonly Column[];
  /** Whether the finding is about the header, and about which shown columns of it; none: all of it. */
  readonly header: { readonly own: boolean; readonly faulty: readonly boolean[] };
  readonly rows: readonly ExcerptRow[];
  /** Row after which something is missing, where that is the fault. */
  readonly missingAfter: number | undefined;
}

/** So many columns are shown in full; of a wider table the first, which names the row, and those beside the faulty one. */
const WIDE = 7;

/** Rows of which an excerpt needs the cells. */
export const rowsAround = ({ row }: Finding): readonly number[] =>
  row === undefined ? [] : [row - 1, row, row + 1].filter((one) => one > 1);

/** The excerpt for a finding of a table; null where it points to no row that is there. */
export function excerptOf(finding: Finding, { header, rows }: Records): Excerpt | null {
  const { row, column, found } = finding;
  if (row === undefined || header.length === 0 || (row > 1 && !rows.has(row))) return null;
  const at = column === undefined ? -1 : columnAt(header, column);
  // A name that stands twice in the header is faulty where it stands again.
  const faultyAt = row === 1 ? Math.max(at, header.lastIndexOf(column ?? '')) : at;
  const own = rows.get(row) ?? [];
  // Where nothing was found in a place that is filled in, something is missing behind it.
  const missing = found === '' && at !== -1 && (row === 1 || (own[at] ?? '') !== '');
  const faulty = missing ? -1 : faultyAt;
  const shownRows = rowsAround(finding).filter((one) => rows.has(one));
  const width = Math.max(header.length, ...shownRows.map((one) => rows.get(one)?.length ?? 0));
  const columns = columnsOf(header, width, missing ? -1 : faultyAt);
  return {
    columns,
    header: { own: row === 1 && !missing, faulty: columns.map((one) => row === 1 && 'at' in one && one.at === faulty) },
    rows: shownRows.map((one) => ({
      row: one,
      own: one === row && !missing,
      cells: columns.map((shown) =>
        'at' in shown ? cellAt(rows.get(one) ?? [], shown.at, one === row && shown.at === faulty) : undefined,
      ),
    })),
    missingAfter: missing ? row : undefined,
  };
}

const cellAt = (cells: readonly string[], at: number, faulty: boolean): Cell => {
  const text = cells[at];
  return text === undefined ? { text: '', faulty, absent: true } : { text, faulty };
};

function columnsOf(header: readonly string[], width: number, faulty: number): Column[] {
  const near = (at: number): boolean => width <= WIDE || faulty === -1 || at === 0 || Math.abs(at - faulty) <= 1;
  const columns: Column[] = [];
  for (let at = 0; at < width; at += 1) {
    const letter = excelColumn(at);
    const last = columns.at(-1);
    if (near(at)) columns.push({ at, letter, name: header[at] ?? '' });
    else if (last !== undefined && 'from' in last) columns[columns.length - 1] = { from: last.from, to: letter };
    else columns.push({ from: letter, to: letter });
  }
  return columns;
}
