import { describe, expect, it } from 'vitest';
import { trendPoints } from './trend-series.ts';

describe('trendPoints', () => {
  it('joins comparable editions and leaves a break open', () => {
    expect(
      trendPoints([
        { edition: 2017, score: 50, break: null, previous: null },
        { edition: 2018, score: 52, break: null, previous: 2017 },
        { edition: 2019, score: 53, break: 'method', previous: 2018 },
      ]).map((point) => point.joined),
    ).toEqual([false, true, false]);
  });

  it('draws no line across an edition without a score', () => {
    const points = trendPoints([
      { edition: 2017, score: 50, break: null, previous: null },
      { edition: 2018, score: null, break: null, previous: 2017 },
      { edition: 2019, score: 53, break: null, previous: 2018 },
    ]);
    expect(points.map((point) => [point.edition, point.joined])).toEqual([
      [2017, false],
      [2019, false],
    ]);
  });
});
