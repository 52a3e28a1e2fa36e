import { describe, expect, it } from 'vitest';
import { groupsTrendTitle, sameText } from './groups-trend-figure.ts';
import type { AverageRow } from '../shared/rows.ts';
import { plainWords } from '../testing/plain-words.ts';

const [lv, en] = [plainWords('lv'), plainWords('en')];
const moved = (before: number, now: number): AverageRow =>
  ({ n: 5, same_n: 4, same_previous_mean: before, same_mean: now, same_none: null }) as AverageRow;
const none = (same_none: 'few' | 'minority' | 'method' | 'first', same_n: number | null): AverageRow =>
  ({ n: 5, same_n, same_previous_mean: null, same_mean: null, same_none }) as AverageRow;

describe('a group over the editions', () => {
  it('has the change of the same bodies with both numbers, or why there is none', () => {
    expect(sameText(moved(40, 42.1), lv)).toBe('+2,1 (4 no 5)');
    expect(sameText(moved(40, 40), en)).toBe('0.0 (4 of 5)');
    expect(sameText(none('minority', 2), lv)).toBe('mazāk nekā puse (2 no 5)');
    expect(sameText(none('few', 0), en)).toBe('fewer than three (0 of 5)');
    expect(sameText(none('method', null), lv)).toBe('mainīta metodika');
    expect(sameText(none('first', null), lv)).toBe('pirmais mērījums');
  });

  it('counts in the heading only groups that have a number', () => {
    expect(groupsTrendTitle([moved(40, 42), moved(40, 40), moved(42, 40), none('few', 1)], 'state', 2031, lv)).toBe(
      '1 no 3 grupām to pašu iestāžu vidējais ir augstāks nekā 2031. gadā',
    );
    expect(groupsTrendTitle([moved(40, 42)], 'state', 2031, lv)).toBe(
      '1 no 1 grupas to pašu iestāžu vidējais ir augstāks nekā 2031. gadā',
    );
    expect(groupsTrendTitle([none('few', 1)], 'municipal', 2031, lv)).toBe(
      'Ar 2031. gadu nevienu grupu nevar salīdzināt',
    );
  });
});
