import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import { rounded } from '../../i18n/rounding.ts';
import { dimensionsIn, structureIn } from '../shared/results.ts';
import { table, tableBy } from '../shared/published.ts';
import type { RobustnessRunsRow, StructureRow } from '../shared/rows.ts';

/** What one choice of method does to the ranks. */
export interface ChoiceView {
  readonly code: string;
  readonly shift: number | null;
  /** Null where ranks do not move at all, so that there is nothing to share out. */
  readonly first: number | null;
  readonly total: number | null;
}

/** How far two dimensions, or two questions of one dimension, go together, −1 to 1. */
export interface Pair {
  readonly one: StructureRow;
  readonly other: StructureRow;
  readonly value: number;
}

/** How what is in one dimension, or in the whole index, goes together. */
export interface ConsistencyView {
  /** Pairs of questions, or of dimensions, of which it can be told; the closest first. */
  readonly pairs: readonly Pair[];
  readonly alpha: number | null;
  readonly component: number | null;
}

export interface DimensionConsistency extends ConsistencyView {
  readonly dimension: StructureRow;
  /** By how many ranks results move where it is left out. */
  readonly shift: number | null;
  /** Mean correlation of its pairs; null where there is none. */
  readonly mean: number | null;
}

/** What the ranks of one sector of an edition hang on. */
export interface SensitivityView {
  readonly runs: RobustnessRunsRow;
  /** The one that moves ranks most comes first. */
  readonly choices: readonly ChoiceView[];
  /** In the order of the structure. */
  readonly dimensions: readonly DimensionConsistency[];
  readonly index: ConsistencyView;
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
  const structure = new Map(structureIn(edition, sector).map((row) => [row.code, row]));
  /** @param isOf whether a code is one of those that are compared */
  const consistencyOf = (name: string, isOf: (row: StructureRow) => boolean): ConsistencyView => ({
    pairs: rows
      .flatMap(({ measure, code, other_code, value }): Pair[] => {
        const [one, other] = [structure.get(code), structure.get(other_code ?? '')];
        return measure !== 'correlation' || value === null || one === undefined || other === undefined || !isOf(one)
          ? []
          : [{ one, other, value }];
      })
      .toSorted((a, b) => b.value - a.value),
    alpha: valueOf('alpha', name),
    component: valueOf('first_component', name),
  });
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
    dimensions: dimensionsIn(edition, sector).map((dimension) => {
      const own = consistencyOf(dimension.code, ({ parent }) => parent === dimension.code);
      return { dimension, shift: valueOf('left_out_shift', dimension.code), mean: meanOf(own.pairs), ...own };
    }),
    index: consistencyOf(INDEX_CODE, ({ kind }) => kind === 'dimension'),
  };
}

/** As many decimals as the published correlations have. */
const PUBLISHED = 6;

const meanOf = (pairs: readonly Pair[]): number | null =>
  pairs.length === 0 ? null : rounded(pairs.reduce((sum, { value }) => sum + value, 0) / pairs.length, PUBLISHED);
