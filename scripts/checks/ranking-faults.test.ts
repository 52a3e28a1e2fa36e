import { describe, expect, it } from 'vitest';
import { rankingFaults, type RankedRow } from './ranking-faults.ts';

const row = (id: string, rank: number | null, score: number | null): RankedRow => ({
  id,
  rank,
  score,
  level: 3,
  official: rank,
});
const WANTED = [row('b', 2, 60.123456789012345), row('a', 1, 70), row('c', null, null)];
const SHOWN = [row('a', 1, 70), row('b', 2, 60.123456789012345), row('c', null, null)];

describe('rankingFaults', () => {
  it('finds nothing where everybody has what it should have', () => expect(rankingFaults(WANTED, SHOWN)).toEqual([]));

  it.each([
    ['a score that differs in its last digit', [SHOWN[0], row('b', 2, 60.12345678901235), SHOWN[2]], /b has/],
    ['another rank', [row('a', 2, 70), SHOWN[1], SHOWN[2]], /a has 2/],
    ['a body that is not there', [SHOWN[0], SHOWN[1]], /c is not shown/],
    ['a body too many', [...SHOWN, row('d', null, null)], /4 rows, not 3/],
    ['another order', [SHOWN[1], SHOWN[0], SHOWN[2]], /a stands behind b/],
  ])('finds %s', (_, shown, fault) => {
    const found = rankingFaults(
      WANTED,
      shown.filter((each) => each !== undefined),
    );
    expect(found.join('\n')).toMatch(fault);
  });
});
