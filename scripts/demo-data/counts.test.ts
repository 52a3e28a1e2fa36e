import { describe, expect, it } from 'vitest';
import { countOf } from './counts.ts';

describe('countOf', () => {
  it('takes all bodies where the shares fit', () => {
    expect(countOf([88, 35], 114)).toEqual({ asked: 114, yes: [100, 40] });
  });

  it('leaves out as many as it must', () => {
    expect(countOf([71, 77, 16, 85], 76)).toEqual({ asked: 75, yes: [53, 58, 12, 64] });
    expect(countOf([22], 43)).toEqual({ asked: 41, yes: [9] });
  });

  it('refuses what cannot be', () => {
    expect(() => countOf([33, 51], 3)).toThrow();
  });
});
