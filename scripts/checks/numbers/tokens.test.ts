import { describe, expect, it } from 'vitest';
import { tokensOf, valuesOf } from './tokens.ts';

const said = (text: string, language: 'lv' | 'en'): string[] =>
  tokensOf(text, language).map(({ kind, value }) => `${kind} ${value}`);

describe('numbers of a text', () => {
  it.each([
    ['2022. gadā 36. vietā no 43, 26,7 punkti', 'lv', ['year 2022', 'ordinal 36', 'whole 43', 'decimal 26.7']],
    ['palicis 1.', 'lv', ['whole 1']],
    ['45\u00A0219\u00A0918 pieteikumu, 66\u00A0% (−8,1)', 'lv', ['whole 45219918', 'percent 66', 'signed -8.1']],
    ['Datu versija 2022.0, CC0 1.0', 'lv', ['decimal 2022.0', 'whole 0', 'decimal 1.0']],
    ['0–100 punkti', 'lv', ['whole 0', 'whole 100']],
    ['ranking 94th of 45,219 (+3.3), 12%', 'en', ['ordinal 94', 'whole 45219', 'signed 3.3', 'percent 12']],
    ['no 25,2 līdz 48,7', 'lv', ['decimal 25.2', 'decimal 48.7']],
  ] as const)('„%s”', (text, language, tokens) => {
    expect(said(text, language)).toEqual(tokens);
  });

  it('are the same in both languages', () => {
    expect(valuesOf('2022. gadā – 23,0; vieta 2.', 'lv')).toEqual(valuesOf('23.0 in 2022; 2nd', 'en'));
  });
});
