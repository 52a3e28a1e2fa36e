import { describe, expect, it } from 'vitest';
import { sameMoved } from './changes.ts';
import type { AverageChange } from './view.ts';
import type { AverageRow } from '../shared/rows.ts';
import { plainWords } from '../testing/plain-words.ts';

const average = (before: number | null, now: number | null, comparable = true): AverageChange => ({
  code: 'index',
  before: 10,
  comparable,
  now: { mean: 20, same_previous_mean: before, same_mean: now } as AverageRow,
});

const moved = (of: AverageChange) => sameMoved(of, { bounds: [], boundsBefore: [] }, plainWords('lv'));

describe('sameMoved', () => {
  it('is of the same bodies, whatever everyone did', () => {
    expect(moved(average(42, 40.5))).toMatchObject({ from: '42,0', to: '40,5', change: '−1,5' });
  });

  it('is not told at a break or where too few can be compared', () => {
    expect(moved(average(42, 40.5, false))).toBeNull();
    expect(moved(average(null, null))).toBeNull();
  });
});
