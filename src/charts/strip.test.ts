import { describe, expect, it } from 'vitest';
import { LIGHT } from './palette.ts';
import { stripMark } from './strip-mark.ts';
import { heaped, levelSpans, stripSeries } from './strip-series.ts';
import { LEAD, ROW, stripSvg } from './strip-svg.ts';

const LEVELS = levelSpans([
  { level: 3, lower_bound: 50 },
  { level: 1, lower_bound: 0 },
  { level: 2, lower_bound: 25 },
  { level: 4, lower_bound: 75 },
  { level: 5, lower_bound: 100 },
]);

describe('levelSpans', () => {
  it('runs from bound to bound and ends at 100', () => {
    expect(LEVELS.map((span) => [span.level, span.from, span.to])).toEqual([
      [1, 0, 25],
      [2, 25, 50],
      [3, 50, 75],
      [4, 75, 100],
      [5, 100, 100],
    ]);
  });
});

describe('stripSvg', () => {
  const series = stripSeries([10, null, 40, 66.8], 66.8, LEVELS);

  it('has a tick for each score there is, and none for a missing one', () => {
    const { fluid } = stripSvg(series, ROW);
    expect(fluid.match(/M[\d.]+ 0V/g)).toHaveLength(3);
  });

  it('puts the subject where its score is, in per cent on a page and in px in a picture', () => {
    expect(stripSvg(series, LEAD).fluid).toContain('<line x1="66.8%" x2="66.8%"');
    expect(stripSvg(series, LEAD).fixed(500, LIGHT)).toContain('<line x1="334" x2="334"');
  });

  it('draws no subject where there is no score', () => {
    expect(stripSvg(stripSeries([10, 40], null, LEVELS), LEAD).fluid).not.toContain('class="subject"');
  });

  it('draws the way from where the subject was, and none where that is not known', () => {
    const lines = (before: number | null): number =>
      stripSvg({ ...series, before }, ROW).fluid.match(/<line[^>]*class="member"/g)?.length ?? 0;
    expect(lines(40)).toBe(2);
    expect(lines(null)).toBe(0);
    expect(stripSvg({ ...series, before: 40 }, ROW).fluid).toContain('<line x1="40%" x2="66.8%"');
  });

  it('draws bodies with the same score as one tick, the wider the more there are', () => {
    const drawn = (scores: readonly number[]): string => stripSvg(stripSeries(scores, null, LEVELS), ROW).fluid;
    expect(drawn([10, 10.02, 40]).match(/M[\d.]+ 0V/g)).toHaveLength(2);
    expect(drawn([10, 10.02, 40])).toMatch(/d="M400 0V12"[^>]*class="tick"/);
    expect(drawn([10, 10.02, 40])).toMatch(/d="M100 0V12"[^>]*class="tick heap-1"/);
    expect(drawn([0, 0, 0, 40])).toContain('class="tick heap-2"');
    expect(drawn(Array<number>(32).fill(0))).toContain('class="tick heap-4"');
    expect(stripSvg(stripSeries([10, 10, 40], null, LEVELS), ROW).fixed(500, LIGHT)).toMatch(
      /d="M100 0V12"[^>]*stroke-width="2.5"/,
    );
  });

  it('keeps the members of a group thinner than their mean', () => {
    const members = { ...stripSeries([10, 40], 10, LEVELS), members: Array<number>(32).fill(10) };
    expect(stripSvg(members, ROW).fluid).toContain('class="member heap-1"');
  });

  it('has no style attribute, which the content security policy would refuse', () => {
    expect(stripSvg(series, LEAD).fluid).not.toContain('style=');
  });
});

describe('heaped', () => {
  it('says whether several share one place, as the page writes scores', () => {
    expect(heaped(stripSeries([10, 10.04], null, LEVELS))).toBe(true);
    expect(heaped(stripSeries([10, 10.06], null, LEVELS))).toBe(false);
    expect(heaped({ ...stripSeries([10], null, LEVELS), members: [20, 20] })).toBe(true);
  });
});

describe('stripMark', () => {
  it('refers to what all share and draws the row’s own', () => {
    const mark = stripMark('all', 66.8, 40);
    expect(mark).toContain('<use href="#all"');
    expect(mark).toContain('<line x1="66.8%" x2="66.8%"');
    expect(mark).toContain('<line x1="40%" x2="40%"');
  });

  it('draws no score where there is none', () => {
    expect(stripMark('all', null)).not.toContain('<line');
  });
});
