import { describe, expect, it } from 'vitest';
import { sameChange } from './edition-changes.ts';
import type { AverageChange } from './edition-view.ts';
import type { AverageRow } from './rows.ts';

const average = (before: number | null, now: number | null, comparable = true): AverageChange => ({
  code: 'index',
  before: 10,
  comparable,
  now: { mean: 20, same_previous_mean: before, same_mean: now } as AverageRow,
});

describe('sameChange', () => {
  it('is of the same bodies, whatever everyone did', () => {
    expect(sameChange(average(42, 40.5))).toBe(-1.5);
  });

  it('is not told at a break or where too few can be compared', () => {
    expect(sameChange(average(42, 40.5, false))).toBeNull();
    expect(sameChange(average(null, null))).toBeNull();
  });
});
