import { describe, expect, it } from 'vitest';
import { histogramSeries } from './histogram-series.ts';
import { levelSpans } from './strip-series.ts';

const spans = (...bounds: number[]) => levelSpans(bounds.map((lower_bound, at) => ({ level: at + 1, lower_bound })));

describe('histogramSeries', () => {
  it('counts by intervals of five points, the lower end included', () => {
    const { pieces } = histogramSeries([0, 4.9, 5, 39.6], spans(0, 25, 50, 75, 100));
    expect(pieces).toEqual([
      { from: 0, to: 5, level: 1, below: 0, n: 2 },
      { from: 5, to: 10, level: 1, below: 0, n: 1 },
      { from: 35, to: 40, level: 2, below: 0, n: 1 },
    ]);
  });

  it('puts 100 into the last bar and into the level that starts there', () => {
    const { pieces, levels } = histogramSeries([97, 100], spans(0, 25, 50, 75, 100));
    expect(pieces).toEqual([
      { from: 95, to: 100, level: 4, below: 0, n: 1 },
      { from: 95, to: 100, level: 5, below: 1, n: 1 },
    ]);
    expect(levels.map(({ n }) => n)).toEqual([0, 0, 0, 1, 1]);
  });

  it('splits a bar where a level starts within it', () => {
    const { pieces } = histogramSeries([41, 42, 43], spans(0, 42));
    expect(pieces).toEqual([
      { from: 40, to: 45, level: 1, below: 0, n: 1 },
      { from: 40, to: 45, level: 2, below: 1, n: 2 },
    ]);
  });

  it('names every one of the fullest intervals and the median', () => {
    const series = histogramSeries([11, 12, 61, 62], spans(0, 50));
    expect(series.fullest).toEqual([
      { from: 10, to: 15, n: 2 },
      { from: 60, to: 65, n: 2 },
    ]);
    expect(series.median).toBe(36.5);
  });

  it('is empty without scores', () => {
    expect(histogramSeries([], spans(0, 50))).toMatchObject({ pieces: [], median: null, fullest: [] });
  });
});
