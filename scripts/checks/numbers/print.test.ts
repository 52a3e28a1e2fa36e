import { describe, expect, it } from 'vitest';
import { change, date, number, ordinal, percent, plain, type DateCase } from '../../../src/i18n/formats.ts';
import { exact, minus, ratio } from './exact.ts';
import {
  printed,
  printedChange,
  printedDates,
  printedOrdinal,
  printedPercent,
  printedPlain,
  printedShort,
} from './print.ts';

const CASES: readonly DateCase[] = ['nominative', 'genitive', 'dative', 'locative'];

/** Two implementations that share only the list of decimals have to print alike. */
describe('numbers as a page has to print them', () => {
  it.each(['lv', 'en'] as const)('are those of the pages, in %s', (language) => {
    for (const value of ['0', '7.25', '-7.25', '999', '1000', '9999.5', '10000', '45219918', '0.04', '-0.04', '66.65'])
      for (const digits of [0, 1, 2])
        expect(printed(exact(value), digits, language)).toBe(number(language, Number(value), digits));
    for (const n of [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111])
      expect(printedOrdinal(String(n), language)).toBe(ordinal(language, n));
    for (const day of ['2021-07-01', '2024-12-31', '2024'])
      expect(printedDates(day, language).map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
        ...new Set(CASES.map((form) => date(language, day, form).replaceAll('\u00A0', ' '))),
      ]);
    for (let of = 1; of <= 60; of += 1)
      for (let n = 0; n <= of; n += 1)
        expect(printedPercent(ratio(exact(n), exact(of)), language)).toBe(percent(language, n / of));
    for (const [a, b] of [
      ['8.35', '8.3'],
      ['39.1', '39.15'],
      ['50', '49.999999'],
    ] as const)
      expect(printedChange(minus(exact(a), exact(b)), language)).toBe(change(language, Number(a) - Number(b)));
  });

  it('have a dash where there is no value, and only the decimals they have where they are bounds', () => {
    expect(printed(null, 1, 'lv')).toBe('–');
    expect(printedOrdinal('', 'en')).toBe('–');
    for (const value of ['25', '12.5', '0.25', '3.3333', '4.100437327698527', '1234567.5'])
      expect(printedPlain(value, 'lv')).toBe(plain('lv', value));
    expect(printedShort(ratio(exact(100), exact(3)), 'lv')).toBe('33,33');
  });
});
