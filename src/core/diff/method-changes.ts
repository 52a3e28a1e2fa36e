import type { Cell } from '../emit/table.ts';
import { decides, METHOD_PARTS, type MethodPart } from '../derive/method-difference.ts';
import { pairRows } from './pair-rows.ts';
import { numberOf, rowsOf, textOf, type TableSet } from './table-set.ts';

/** A setting of the method that is not what it was. */
export interface MethodChange {
  readonly edition: number;
  /** '' for the levels, which both sectors share. */
  readonly sector: string;
  readonly table: 'structure' | 'levels';
  /** Code of the structure, or the level. */
  readonly code: string;
  /** Code it belongs to, then or now; '' for levels. */
  readonly parents: readonly string[];
  /** Null where the whole row came or went. */
  readonly column: string | null;
  readonly old: Cell;
  readonly new: Cell;
}

const partsOf = Object.entries(METHOD_PARTS) as [MethodPart, readonly string[]][];

/** What is told; marks of certainty and sources are not. */
const TOLD = { structure: ['kind', ...partsOf.flatMap(([, columns]) => columns)], levels: ['lower_bound'] } as const;

/** Settings of the structure that are told and decide about no score. */
const IDLE = new Set(partsOf.filter(([part]) => !decides(part)).flatMap(([, columns]) => columns));

/** Whether scores can move through a change, which they cannot where a name, a question or the evidence is another. */
export const movesScores = ({ table, column }: MethodChange): boolean =>
  table === 'structure' && (column === null || !IDLE.has(column));

const KEYS = { structure: ['edition', 'sector', 'code'], levels: ['edition', 'level'] } as const;

/** Weights, goalposts, options, wording, level bounds … that changed, in the order of the tables. */
export function methodChanges(old: TableSet, now: TableSet): MethodChange[] {
  return (['structure', 'levels'] as const).flatMap((table) =>
    pairRows(rowsOf(old, table), rowsOf(now, table), KEYS[table]).flatMap((pair): MethodChange[] => {
      const row = pair.new ?? pair.old;
      const place = {
        edition: numberOf(row, 'edition') ?? 0,
        sector: textOf(row, 'sector'),
        table,
        code: textOf(row, table === 'levels' ? 'level' : 'code'),
        parents: [...new Set([textOf(pair.old, 'parent'), textOf(pair.new, 'parent')])].filter((code) => code !== ''),
      };
      if (pair.old === undefined || pair.new === undefined) {
        const there = (side: object | undefined): Cell => (side === undefined ? null : place.code);
        return [{ ...place, column: null, old: there(pair.old), new: there(pair.new) }];
      }
      return TOLD[table].flatMap((column) => {
        const was = pair.old?.[column] ?? null;
        const is = pair.new?.[column] ?? null;
        return was === is ? [] : [{ ...place, column, old: was, new: is }];
      });
    }),
  );
}
