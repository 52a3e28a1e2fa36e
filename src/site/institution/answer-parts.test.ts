import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { ofDimension, ofTotal, pairText, TOTAL_DECIMALS } from './answer-parts.ts';
import type { AnswerRow } from '../shared/rows.ts';

const answer = (points: Pick<AnswerRow, 'points' | 'points_possible' | 'index_points' | 'index_points_possible'>) =>
  points as AnswerRow;

describe('points of an answer', () => {
  it('are received and possible, of the dimension and of the total', () => {
    const row = answer({ points: 8, points_possible: 20, index_points: 1.6, index_points_possible: 4 });
    expect([ofDimension(row), ofTotal(row)]).toEqual([
      [8, 20],
      [1.6, 4],
    ]);
  });

  it('are none where the answer is not counted, weighs nothing, or the body has no total', () => {
    const none = { points: null, points_possible: null, index_points: null, index_points_possible: null };
    expect([ofDimension(answer(none)), ofTotal(answer(none))]).toEqual([null, null]);
    const unscored = answer({ points: 0, points_possible: 0, index_points: 0, index_points_possible: 0 });
    expect([ofDimension(unscored), ofTotal(unscored)]).toEqual([null, null]);
    const partial = answer({ ...none, points: 5, points_possible: 10 });
    expect([ofDimension(partial), ofTotal(partial)]).toEqual([[5, 10], null]);
  });

  it('are printed with as many decimals as tell them apart, and no fewer than their column has', () => {
    expect(pairText([1.234567, 4], translator('lv'), TOTAL_DECIMALS)).toBe('1,23 / 4,00');
    expect(pairText([3.99961, 4], translator('en'), TOTAL_DECIMALS)).toBe('3.9996 / 4.00');
    expect(pairText([5.2, 10], translator('lv'))).toBe('5,2 / 10,0');
    expect(pairText([0, 0.001], translator('en'), TOTAL_DECIMALS)).toBe('0.00 / 0.001');
  });
});
