import { describe, expect, it } from 'vitest';
import { LIGHT } from './palette.ts';
import { stripFigureDrawing } from './strip-rows-svg.ts';
import { stripSeries } from './strip-series.ts';

const EVERYONE = stripSeries([10, 40, 66.8], null, [{ level: 1, from: 0, to: 100 }]);
const row = (label: string, subject: number) => ({ label, value: '1 < 2', series: { ...EVERYONE, subject } });

const ticks = (markup: string): number => markup.match(/M[\d.]+ 0V/g)?.length ?? 0;

describe('stripFigureDrawing', () => {
  it('writes what bodies on one strip share once, and each body itself', () => {
    const drawn = stripFigureDrawing([row('A', 10), row('B', 66.8)]).fixed(500, LIGHT);
    expect(ticks(drawn)).toBe(3);
    expect(drawn.match(/<use /g)).toHaveLength(2);
    expect(drawn).toContain('x1="50" x2="50"');
    expect(drawn).toContain('x1="334" x2="334"');
  });

  it('draws the interval of a rank below its strip', () => {
    const own = { rank: 1, low: 1, high: 2, n: 2 };
    const drawn = stripFigureDrawing([{ ...row('A', 10), interval: own }, row('B', 66.8)]).fixed(500, LIGHT);
    expect(drawn.match(/<circle /g)).toHaveLength(1);
    expect(drawn).toContain('<svg x="0" y="43" width="100%" height="10"');
  });

  it('draws strips of different ticks one by one', () => {
    const other = { label: 'B', value: '1', series: stripSeries([20, 30], 20, EVERYONE.levels) };
    const drawn = stripFigureDrawing([row('A', 10), other]).fixed(500, LIGHT);
    expect(ticks(drawn)).toBe(5);
    expect(drawn).not.toContain('<use ');
  });

  it('grows with its rows and escapes what it letters', () => {
    const [one, two] = [stripFigureDrawing([row('A', 10)]), stripFigureDrawing([row('A', 10), row('B', 20)])];
    expect(two.height).toBe(2 * one.height);
    expect(one.fixed(500, LIGHT)).toContain('1 &lt; 2');
  });
});
