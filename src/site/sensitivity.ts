import { INDEX_CODE } from '../core/model/vocabulary.ts';
import { dimensionsIn } from './results.ts';
import { table, tableBy } from './published.ts';
import type { RobustnessRunsRow, SensitivityRow, StructureRow } from './rows.ts';

/** What one choice of method does to the ranks. */
export interface ChoiceView {
  readonly code: string;
  readonly shift: number | null;
  /** Null where ranks do not move at all, so that there is nothing to share out. */
  readonly first: number | null;
  readonly total: number | null;
}

/** How one dimension, or the whole index, hangs together. */
export interface ConsistencyView {
  /** Null for the whole index. */
  readonly dimension: StructureRow | null;
  readonly shift: number | null;
  readonly alpha: number | null;
  readonly component: number | null;
}

/** What the ranks of one sector of an edition hang on. */
export interface SensitivityView {
  readonly runs: RobustnessRunsRow;
  /** The one that moves ranks most comes first. */
  readonly choices: readonly ChoiceView[];
  readonly consistency: readonly ConsistencyView[];
  /** Lowest and highest correlation of two dimensions; null where there is none. */
  readonly correlations: readonly [number, number] | null;
}

/** Every sector of every edition, newest first. */
export const sensitivities = (): SensitivityView[] =>
  table('robustness_runs')
    .toSorted((a, b) => b.edition - a.edition)
    .map(sensitivityOf);

function sensitivityOf(runs: RobustnessRunsRow): SensitivityView {
  const { edition, sector } = runs;
  const rows =
    tableBy('sensitivity', 'edition', (row) => `${row.edition}-${row.sector}`).get(`${edition}-${sector}`) ?? [];
  const valueOf = (measure: string, code: string): number | null =>
    rows.find((row) => row.measure === measure && row.code === code)?.value ?? null;
  const dimensions = dimensionsIn(edition, sector);
  return {
    runs,
    choices: rows
      .filter(({ measure }) => measure === 'mean_shift')
      .map(({ code, value }) => ({
        code,
        shift: value,
        first: valueOf('first_order', code),
        total: valueOf('total', code),
      }))
      .toSorted((a, b) => (b.shift ?? -1) - (a.shift ?? -1)),
    consistency: [null, ...dimensions].map((dimension) => ({
      dimension,
      shift: dimension === null ? null : valueOf('left_out_shift', dimension.code),
      alpha: valueOf('alpha', dimension?.code ?? INDEX_CODE),
      component: valueOf('first_component', dimension?.code ?? INDEX_CODE),
    })),
    correlations: extent(rows, new Set(dimensions.map(({ code }) => code))),
  };
}

function extent(rows: readonly SensitivityRow[], codes: ReadonlySet<string>): [number, number] | null {
  const own = rows.flatMap(({ measure, code, value }) =>
    measure === 'correlation' && codes.has(code) && value !== null ? [value] : [],
  );
  return own.length === 0 ? null : [Math.min(...own), Math.max(...own)];
}
