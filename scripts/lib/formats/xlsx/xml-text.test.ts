import { describe, expect, it } from 'vitest';
import { stringXml } from './xml-text.ts';

describe('stringXml', () => {
  it('writes what XML cannot hold, or would change, by its code', () => {
    expect(stringXml('a\u000Bb\r\uFFFFc')).toBe('a_x000B_b_x000D__xFFFF_c');
    expect(stringXml('\uD83D')).toBe('_xD83D_');
  });

  it('keeps pairs of surrogates, tabs and line breaks', () => {
    expect(stringXml('😀\tā\n')).toBe('😀\tā\n');
  });

  it('escapes a text that looks like such a code', () => {
    expect(stringXml('_x000D_ _x00_')).toBe('_x005F_x000D_ _x00_');
  });
});
