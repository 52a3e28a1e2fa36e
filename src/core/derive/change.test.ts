import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { parseDataset } from '../parse/dataset.ts';
import { replace, tinyFiles, type Change } from '../rules/testing/tiny-dataset.ts';
import { comparableBetween, previousCode } from './comparable.ts';

function changesOf(...change: readonly Change[]) {
  const files = tinyFiles(...change);
  const rows = assess(files).derived?.changes ?? [];
  return (id: string, code: string) => {
    const row = rows.find((r) => r.institution_id === id && r.code === code);
    const tidy = (n: number | null | undefined) => (typeof n === 'number' ? Number(n.toFixed(9)) : n);
    return row && { from: tidy(row.previous_score), to: tidy(row.score), change: tidy(row.change), break: row.break };
  };
}

describe('changes, worked by hand', () => {
  // Alfa's contact: 2021 (1 + 0.4) / 2 = 70, 2022 (1 + 0.8) / 2 = 90. Inside: 2021 (2 + 0.03) / 3 = 67.6…, 2022 (2 + 0.4) / 3 = 80.
  it('a comparable code changes by the difference of its scores', () => {
    expect(changesOf()('alfa-ministrija', 'contact')).toEqual({ from: 70, to: 90, change: 20, break: '' });
  });

  it('a rescaled code breaks the series and gives no number', () => {
    expect(changesOf()('alfa-ministrija', 'inside')).toEqual({
      from: 67.666666667,
      to: 80,
      change: null,
      break: 'method',
    });
  });

  it('the index is judged by its own row', () => {
    expect(changesOf()('alfa-ministrija', 'index')).toEqual({ from: 68.6, to: 84, change: 15.4, break: '' });
  });

  it('a code without a row breaks the series', () => {
    const without = changesOf(replace('methodology/continuity.csv', '2022,state,contact,2021,contact,reworded\n', ''));
    expect(without('alfa-ministrija', 'contact')).toMatchObject({ change: null, break: 'method' });
  });

  it('a first edition has no row', () => {
    expect(changesOf()('gamma-birojs', 'index')).toBeUndefined();
    expect(changesOf()('delta-novads', 'index')).toBeUndefined();
  });

  it('a body that took in another is marked, the year after and not before', () => {
    const absorbed = (date: string) =>
      changesOf(
        replace('data/registry/institutions.csv', '2001,2020-12-31', `2001,${Number(date.slice(0, 4)) - 1}-12-31`),
        replace('data/registry/successions.csv', 'gamma-birojs,2021-01-01', `beta-agentura,${date}`),
      )('beta-agentura', 'contact')?.break;
    expect(absorbed('2021-01-01')).toBe('');
    expect(absorbed('2022-01-01')).toBe('succession');
  });

  it('an edition in which the body took no part is skipped', () => {
    // 2021 without Beta: nothing to compare with.
    const alone = changesOf(
      replace('data/editions/2021/participants.csv', 'beta-agentura,agency,alfa-ministrija\n', ''),
      (files) => {
        const path = 'data/editions/2021/answers.csv';
        files[path] = (files[path] ?? '').replaceAll(/^beta-agentura.*\n/gm, '');
      },
    );
    expect(alone('beta-agentura', 'index')).toBeUndefined();
  });
});

describe('over a skipped edition', () => {
  const { methodology } = parseDataset(tinyFiles()).dataset;
  const row = (edition: number, code: string, previous_code: string, relation: 'same' | 'reworded' | 'rescaled') => ({
    place: { file: '', row: 2 },
    edition,
    sector: 'state' as const,
    code,
    previous_edition: edition - 1,
    previous_code,
    relation,
  });
  const joined = (...relations: readonly ('same' | 'reworded' | 'rescaled')[]) =>
    comparableBetween(
      {
        ...methodology,
        continuity: [
          row(2022, 'new_name', 'old_name', relations[1] ?? 'same'),
          row(2021, 'old_name', 'old_name', relations[0] ?? 'same'),
        ],
      },
      'state',
      'new_name',
      2020,
      2022,
      [2020, 2021, 2022],
    );

  it('every step between must be comparable', () => {
    expect(joined('same', 'reworded')).toBe(true);
    expect(joined('rescaled', 'same')).toBe(false);
    expect(joined('same', 'rescaled')).toBe(false);
  });

  it('a code is followed to its earlier name', () => {
    const continuity = [row(2022, 'new_name', 'old_name', 'reworded')];
    expect(previousCode({ ...methodology, continuity }, 'state', 'new_name', 2022)).toBe('old_name');
    expect(previousCode({ ...methodology, continuity }, 'state', 'other', 2022)).toBeNull();
    expect(previousCode({ ...methodology, continuity }, 'state', 'index', 2022)).toBe('index');
  });
});
