import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { replace, tinyFiles } from '../rules/testing/tiny-dataset.ts';
import type { ChangeRow } from './change.ts';
import { averages } from './average.ts';

const derived = assess(tinyFiles()).derived;
const of2022 = (changes: readonly ChangeRow[]) =>
  averages(derived?.scores ?? [], changes, () => true).find(
    (row) => row.edition === 2022 && row.scope === 'sector' && row.scope_id === 'state' && row.code === 'index',
  );

describe('averages, worked by hand', () => {
  it('of all bodies: Alfa 84, Beta 35.5, Gamma 26', () => {
    // (84 + 35.5 + 26) / 3 = 48.5
    expect(of2022(derived?.changes ?? [])).toMatchObject({ n: 3, median: 35.5, previous_edition: 2021 });
    expect(of2022(derived?.changes ?? [])?.mean).toBeCloseTo(48.5, 9);
  });

  it('of the same bodies only from three on', () => {
    expect(of2022(derived?.changes ?? [])).toMatchObject({ same_n: 2, same_mean: null, same_none: 'few' });
    const change = (institution_id: string, previous_score: number, score: number): ChangeRow => ({
      edition: 2022,
      sector: 'state',
      institution_id,
      code: 'index',
      previous_edition: 2021,
      previous_score,
      score,
      change: score - previous_score,
      break: '',
    });
    const three = [
      change('alfa-ministrija', 60, 84),
      change('beta-agentura', 30, 35.5),
      change('gamma-birojs', 30, 26),
    ];
    expect(of2022(three)).toMatchObject({ same_n: 3, same_previous_mean: 40 });
    expect(of2022(three)?.same_mean).toBeCloseTo(48.5, 9);
    // One whose series breaks is not the same body.
    const broken = three.map((row, at) => (at === 0 ? { ...row, change: null, break: 'succession' as const } : row));
    expect(of2022(broken)).toMatchObject({ same_n: 2, same_mean: null });
    // Nor is one whose own edition before is an earlier one.
    const earlier = three.map((row, at) => (at === 0 ? { ...row, previous_edition: 2019 } : row));
    expect(of2022(earlier)).toMatchObject({ same_n: 2, same_none: 'few' });
  });

  it('are of the newest edition first', () => {
    const editions = (derived?.averages ?? []).map((row) => row.edition);
    expect(editions).toEqual(editions.toSorted((a, b) => b - a));
    expect(new Set(editions)).toEqual(new Set([2022, 2021]));
  });

  it('has no edition before in the first', () => {
    const first = derived?.averages.find((row) => row.edition === 2021 && row.scope === 'sector');
    expect(first).toMatchObject({ previous_edition: null, same_n: null, same_none: 'first' });
  });

  it('is not compared where continuity says that the method is another', () => {
    const rescaled = assess(
      tinyFiles(
        replace(
          'methodology/continuity.csv',
          '2022,state,index,2021,index,same',
          '2022,state,index,2021,index,rescaled',
        ),
      ),
    );
    const row = rescaled.derived?.averages.find(
      (r) => r.edition === 2022 && r.scope === 'sector' && r.sector === 'state' && r.code === 'index',
    );
    expect(row).toMatchObject({ same_n: null, same_mean: null, same_none: 'method' });
  });
});
