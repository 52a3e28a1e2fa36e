import { describe, expect, it } from 'vitest';
import { direction } from './edition-change-sentence.ts';
import type { AverageChange } from './edition-view.ts';
import type { AverageRow } from './rows.ts';

const change = (all: [number | null, number], same: [number, number] | null, comparable = true): AverageChange => ({
  code: 'index',
  before: all[0],
  comparable,
  now: {
    mean: all[1],
    same_previous_mean: same?.[0] ?? null,
    same_mean: same?.[1] ?? null,
  } as AverageRow,
});

describe('direction', () => {
  it('is told where both averages went the same way', () => {
    expect(direction(change([38, 40], [39, 41]))).toBe('up');
    expect(direction(change([40, 38], [41, 39]))).toBe('down');
    expect(direction(change([40, 40.04], [41, 41]))).toBe('same');
  });

  it('is mixed where they went apart, so that no heading claims a rise', () => {
    expect(direction(change([35.3, 37.6], [42.1, 40.6]))).toBe('mixed');
  });

  it('is not told at a break or where too few can be compared', () => {
    expect(direction(change([null, 40], null, false))).toBeNull();
    expect(direction(change([38, 40], null))).toBeNull();
  });
});
