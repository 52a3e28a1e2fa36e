import { describe, expect, it } from 'vitest';
import { levelRow } from '../rules/testing/structure.ts';
import { groupStatistics } from './group.ts';
import { levelOf } from './level.ts';
import { rankDescending } from './rank.ts';
import { weightedMean } from './weighted-mean.ts';

describe('weightedMean', () => {
  it('of 60.0, 72.5, 58.0, 69.4, 66.7 with weights 20, 25, 10, 30, 15 is 66.75', () => {
    // 12 + 18.125 + 5.8 + 20.82 + 10.005; published for VTUA in 2022: 66.8.
    const mean = weightedMean([
      [20, 60.0],
      [25, 72.5],
      [10, 58.0],
      [30, 69.4],
      [15, 66.7],
    ]);
    expect(mean).toBeCloseTo(66.75, 10);
  });

  it('is nothing, not zero, where there is nothing or all weights are zero', () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([[0, 50]])).toBeNull();
  });
});

describe('levelOf', () => {
  const levels = [levelRow(1, 0), levelRow(2, 25), levelRow(3, 50), levelRow(4, 75), levelRow(5, 100)];
  it.each([
    [0, 1],
    [24.999, 1],
    [25, 2],
    [25 - 1e-10, 2],
    [49.99, 2],
    [50, 3],
    [74.9, 3],
    [75, 4],
    [99.99, 4],
    [100, 5],
    [100 - 1e-10, 5],
  ])('%d is level %d', (score, level) => expect(levelOf(score, levels)).toBe(level));

  it('of no score is no level', () => expect(levelOf(null, levels)).toBeNull());
});

describe('rankDescending', () => {
  it('lets ties share the best rank: 1, 2, 2, 4', () => {
    expect(rankDescending([70, 60, 60, 50])).toEqual({ ranks: [1, 2, 2, 4], n: 4 });
  });

  it('keeps the order of its input and leaves out who has no score', () => {
    expect(rankDescending([10, null, 30, 20])).toEqual({ ranks: [3, null, 1, 2], n: 3 });
  });

  it('takes what differs by rounding noise as equal, and what differs by more as different', () => {
    expect(rankDescending([0.1 + 0.2, 0.3, 0.3 - 1e-8]).ranks).toEqual([1, 1, 3]);
  });

  it('does not rank on rounded numbers', () => {
    expect(rankDescending([66.75, 66.8, 66.84]).ranks).toEqual([3, 2, 1]);
  });
});

describe('groupStatistics', () => {
  it('of 10, 20 and 60: the mean is 90 / 3, the median the one in the middle, of two that between them', () => {
    expect(groupStatistics([60, 10, 20])).toEqual({ n: 3, mean: 90 / 3, median: 20, lowest: 10, highest: 60 });
    expect(groupStatistics([60, 10, 20, 70])).toMatchObject({ n: 4, mean: 160 / 4, median: (20 + 60) / 2 });
  });

  it('gives no mean under three members with a score', () => {
    expect(groupStatistics([40, null, 60])).toEqual({ n: 2, mean: null, median: 50, lowest: 40, highest: 60 });
  });

  it('of nobody is nothing', () => {
    expect(groupStatistics([null])).toEqual({ n: 0, mean: null, median: null, lowest: null, highest: null });
  });
});
