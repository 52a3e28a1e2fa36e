import { describe, expect, it } from 'vitest';
import { levelRow } from '../rules/testing/structure.ts';
import { levelDistance } from './level-distance.ts';

const LEVELS = [levelRow(1, 0), levelRow(2, 50), levelRow(3, 75)];

describe('levelDistance', () => {
  it.each([
    [66.75, 66.75 - 50, 75 - 66.75],
    [50, 0, 75 - 50],
    [80, 80 - 75, null],
    // A bound but for rounding noise is reached.
    [75 - 1e-10, 0, null],
  ])('of %d is %d above and %s to the next', (score, above_bound, to_next) => {
    expect(levelDistance(score, LEVELS)).toEqual({ above_bound, to_next });
  });
});
