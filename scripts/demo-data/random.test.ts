import { describe, expect, it } from 'vitest';
import { normalOf, stream, uniformOf } from './random.ts';

describe('stream', () => {
  it('gives the same numbers for the same key and others for another', () => {
    expect(uniformOf('a', 1)).toBe(uniformOf('a', 1));
    expect(uniformOf('a', 1)).not.toBe(uniformOf('a', 2));
  });

  it('draws normals about 0 with deviation about 1', () => {
    const draws = Array.from({ length: 2000 }, (_, at) => normalOf('key', at));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.08);
    expect(Math.abs(variance - 1)).toBeLessThan(0.1);
  });

  it('stays inside [0, 1)', () => {
    const { uniform } = stream('range');
    for (let draw = 0; draw < 500; draw += 1) {
      const x = uniform();
      expect(x >= 0 && x < 1).toBe(true);
    }
  });
});
