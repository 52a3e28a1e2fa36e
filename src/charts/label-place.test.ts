import { describe, expect, it } from 'vitest';
import { labelPlace } from './label-place.ts';

const BOX = { left: 0.05, bottom: 200 };
const POINT = { x: 0.5, y: 100 };
const across = (y: number) => [
  { x: 0, y },
  { x: 1, y },
];

describe('labelPlace', () => {
  it('is above the point where nothing is in the way', () => {
    expect(labelPlace(POINT, false, [across(100)], BOX).dy).toBeLessThan(0);
  });

  it('is below it where a line runs above', () => {
    expect(labelPlace(POINT, false, [across(83)], BOX).dy).toBeGreaterThan(0);
  });

  it('stands before the first point where lines run above and below', () => {
    const from = (y: number) => [
      { x: 0.5, y },
      { x: 1, y },
    ];
    const lines = [from(83), from(115)];
    expect(labelPlace(POINT, true, lines, BOX)).toMatchObject({ anchor: 'end' });
    expect(labelPlace(POINT, false, lines, BOX)).toMatchObject({ anchor: 'middle' });
    expect(labelPlace({ ...POINT, x: 0.1 }, true, lines, BOX)).toMatchObject({ anchor: 'middle' });
  });

  it('does not leave the plot', () => {
    expect(labelPlace({ x: 0.5, y: 190 }, false, [across(173)], BOX).dy).toBeLessThan(0);
  });
});
