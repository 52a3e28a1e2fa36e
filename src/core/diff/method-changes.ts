import type { Cell } from '../emit/table.ts';
import { pairRows } from './pair-rows.ts';
import { numberOf, rowsOf, textOf, type TableSet } from './table-set.ts';

/** A setting of the method that decides about scores or levels and is not what it was. */
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

/** What decides; names, questions, evidence and marks of certainty do not. */
const DECIDES = {
  structure: ['parent', 'kind', 'type', 'direction', 'weight', 'lower', 'upper', 'options', 'applies_to'],
  levels: ['lower_bound'],
} as const;
const KEYS = { structure: ['edition', 'sector', 'code'], levels: ['edition', 'level'] } as const;

/** Weights, goalposts, options, level bounds … that changed, in the order of the tables. */
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
      return DECIDES[table].flatMap((column) => {
        const was = pair.old?.[column] ?? null;
        const is = pair.new?.[column] ?? null;
        return was === is ? [] : [{ ...place, column, old: was, new: is }];
      });
    }),
  );
}
