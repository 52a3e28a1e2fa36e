import { describe, expect, it } from 'vitest';
import { levelRow } from '../rules/testing/structure.ts';
import { levelDistance } from './level-distance.ts';

const LEVELS = [levelRow(1, 0), levelRow(2, 50), levelRow(3, 75)];

describe('levelDistance', () => {
  it.each([
    [66.75, 16.75, 8.25],
    [50, 0, 25],
    [80, 5, null],
    // A bound but for rounding noise is reached.
    [75 - 1e-10, 0, null],
  ])('of %d is %d above and %s to the next', (score, above_bound, to_next) => {
    expect(levelDistance(score, LEVELS)).toEqual({ above_bound, to_next });
  });
});
