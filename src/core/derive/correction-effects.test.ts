import { describe, expect, it } from 'vitest';
import { rowsOf } from '../diff/table-set.ts';
import { tinyTables } from '../diff/testing.ts';
import { append } from '../rules/testing/tiny-dataset.ts';

const CORRECTIONS = 'data/corrections.csv';
const effects = (...rows: readonly string[]) =>
  rowsOf(rows.length === 0 ? tinyTables() : tinyTables(append(CORRECTIONS, ...rows)), 'correction_effects');

describe('correction_effects', () => {
  it('works the example by hand: Gamma, system none → part', () => {
    // inside (2 · 0 + 0.3) / 3 = 10 → (2 · 0.5 + 0.3) / 3 = 43.33; index 0.4 · 0 + 0.6 · inside = 6 → 26
    // inside: Alfa 80, Gamma 10 → 43.33, Beta 42.5, so that Beta falls from 2nd to 3rd
    const rows = effects();
    expect(rows.map((row) => [row['institution_id'], row['code'], row['own']])).toEqual([
      ['beta-agentura', 'inside', false],
      ['gamma-birojs', 'inside', true],
      ['gamma-birojs', 'index', true],
    ]);
    expect(rows[0]).toMatchObject({ old_score: 42.5, new_score: 42.5, change: 0, old_rank: 2, new_rank: 3 });
    expect(rows[1]).toMatchObject({ old_score: 10, new_score: 43.333333, change: 33.333333, old_rank: 3, new_rank: 2 });
    expect(rows[2]).toMatchObject({ old_score: 6, new_score: 26, change: 20, old_level: 1, old_rank: 3, new_rank: 3 });
  });

  it('adds up: each correction starts where the one before it ended', () => {
    const rows = effects('2022-02,2022,gamma-birojs,system,part,full,2023-02-01,Kļūda,Mistake,');
    const index = rows.filter((row) => row['institution_id'] === 'gamma-birojs' && row['code'] === 'index');
    expect(index.map((row) => [row['correction_id'], row['release'], row['old_score'], row['new_score']])).toEqual([
      ['2022-01', '2022.1', 6, 26],
      ['2022-02', '2022.2', 26, 46],
    ]);
  });

  it('gives corrections of one day one release', () => {
    const rows = effects('2022-02,2022,beta-agentura,website,no,yes,2023-01-10,Kļūda,Mistake,');
    expect(new Set(rows.map((row) => row['release']))).toEqual(new Set(['2022.1']));
  });

  it('keeps a correction that changes no result, with its own rows', () => {
    const rows = effects('2022-02,2022,beta-agentura,papers_sent,500,501,2023-02-01,Kļūda,Mistake,');
    const own = rows.filter((row) => row['correction_id'] === '2022-02');
    expect(own.map((row) => [row['code'], row['change']])).toEqual([
      ['inside', 0],
      ['index', 0],
    ]);
  });
});
