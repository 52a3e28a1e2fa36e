import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../model/edition.ts';
import type { StructureRow } from '../model/methodology.ts';
import { aSector, type AnyBody } from '../rules/testing/any-index.ts';
import { levelRow, structureOf } from '../rules/testing/structure.ts';
import { scoreSector } from '../score/edition.ts';
import { reweigh, type Placed, type Profile } from './reweigh.ts';

const LEVELS = [levelRow(1, 0), levelRow(2, 30), levelRow(3, 70)];

/** By the scoring of editions: what each body has in each dimension, and its index. */
function scored({ rows, bodies }: { readonly rows: readonly StructureRow[]; readonly bodies: readonly AnyBody[] }) {
  const answers = new Map(bodies.map(({ id, answers: own }) => [id, own]));
  const edition = { info: { year: 2022, status: 'official' }, answers } as unknown as Edition;
  const members = bodies.map(({ id, category }) => ({ institution_id: id, category, group_id: '' }));
  const { scores } = scoreSector(edition, structureOf(...rows), LEVELS, members);
  const dimensions = rows.filter(({ kind }) => kind === 'dimension');
  return {
    profiles: bodies.map(({ id }): Profile => {
      const own = dimensions.map(({ code }) => scores.find((row) => row.institution_id === id && row.code === code));
      return { scores: own.map((row) => row?.score ?? null), coverages: own.map((row) => row?.coverage ?? null) };
    }),
    index: scores
      .filter(({ code }) => code === 'index')
      .map(({ score, level, rank }): Placed => ({ score, level, rank })),
  };
}

const someWeights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
const weightsOf = (rows: readonly StructureRow[]): number[] =>
  rows.flatMap((row) => (row.kind === 'dimension' ? [row.weight] : []));
/** A sector, and weights of a reader for its dimensions. */
const aReader = fc
  .tuple(aSector, someWeights)
  .map(([sector, some]) => ({ sector, weights: weightsOf(sector.rows).map((_, at) => some[at] ?? 0) }));

describe('reweigh', () => {
  it('by the official weights gives what the scoring of editions gives, to the last bit', () => {
    fc.assert(
      fc.property(aSector, (sector) => {
        const { profiles, index } = scored(sector);
        expect(reweigh(profiles, weightsOf(sector.rows), LEVELS)).toEqual(index);
      }),
      { numRuns: 300 },
    );
  });

  it('by other weights gives what the scoring gives where the structure has these', () => {
    fc.assert(
      fc.property(aReader, ({ sector, weights }) => {
        const rows = sector.rows.map((row, at) =>
          row.kind === 'dimension' ? { ...row, weight: weights[at] ?? row.weight } : row,
        );
        expect(weightsOf(rows)).toEqual(weights);
        expect(reweigh(scored(sector).profiles, weights, LEVELS)).toEqual(scored({ ...sector, rows }).index);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same ranks and levels where all weights are multiplied by one number', () => {
    fc.assert(
      fc.property(aReader, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ sector, weights }, factor) => {
        const { profiles } = scored(sector);
        const before = reweigh(profiles, weights, LEVELS);
        const after = reweigh(
          profiles,
          weights.map((weight) => weight * factor),
          LEVELS,
        );
        expect(after.map(({ rank, level }) => [rank, level])).toEqual(before.map(({ rank, level }) => [rank, level]));
        after.forEach(({ score }, at) => {
          const other = before[at]?.score ?? null;
          if (score === null || other === null) expect(score).toBe(other);
          else expect(score).toBeCloseTo(other, 9);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives each body the same, in whatever order they stand', () => {
    fc.assert(
      fc.property(aReader, fc.nat(6), ({ sector, weights }, turn) => {
        const { profiles } = scored(sector);
        const turned = <T>(list: readonly T[]): T[] => [...list.slice(turn), ...list.slice(0, turn)];
        expect(reweigh(turned(profiles), weights, LEVELS)).toEqual(turned(reweigh(profiles, weights, LEVELS)));
      }),
    );
  });

  it('worked by hand: 70 and 50, 40 and 60 with weights 1 : 3', () => {
    const profiles = [
      { scores: [70, 50], coverages: [1, 1] },
      { scores: [40, 60], coverages: [1, 1] },
    ];
    expect(reweigh(profiles, [1, 3], LEVELS)).toEqual([
      { score: (70 + 3 * 50) / 4, level: 2, rank: 1 },
      { score: (40 + 3 * 60) / 4, level: 2, rank: 1 },
    ]);
    expect(reweigh(profiles, [3, 1], LEVELS).map(({ score, rank }) => [score, rank])).toEqual([
      [(3 * 70 + 50) / 4, 1],
      [(3 * 40 + 60) / 4, 2],
    ]);
  });

  it('gives nobody an index where all weights are 0', () => {
    const profiles = [
      { scores: [50, 60], coverages: [1, 1] },
      { scores: [70, null], coverages: [1, 0.2] },
    ];
    const none = { score: null, level: null, rank: null };
    expect(reweigh(profiles, [0, 0], LEVELS)).toEqual([none, none]);
  });

  it('lets a missing dimension leave both sides, and gives no index below half of the coverage', () => {
    // First: 20 · 70 / 20, coverage (20 · 1 + 30 · 0) / 50 = 0.4. Then 20 · 70 / 20 with (20 · 1 + 20 · 0) / 40 = 0.5.
    const profiles = [{ scores: [70, null], coverages: [1, 0] }];
    expect(reweigh(profiles, [20, 30], LEVELS)[0]?.score).toBeNull();
    expect(reweigh(profiles, [20, 20], LEVELS)).toEqual([{ score: 70, level: 3, rank: 1 }]);
  });
});
