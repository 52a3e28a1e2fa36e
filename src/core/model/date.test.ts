import { describe, expect, it } from 'vitest';
import { certainlyOverlap, endsBeforeStart, isDateText, possiblyOverlap, validInYear, yearOf } from './date.ts';

const span = (from: string, to: string) => ({ from, to });

describe('certainlyOverlap', () => {
  it.each([
    ['a shared day', span('2019-01-01', '2019-06-30'), span('2019-06-30', ''), true],
    ['neighbouring days', span('2019-01-01', '2019-06-30'), span('2019-07-01', ''), false],
    ['two rows without any date', span('', ''), span('', ''), true],
    ['a year in which both change hands', span('', '2022'), span('2022', ''), false],
    ['years that overlap by more than the year', span('', '2023'), span('2022', ''), true],
    ['an end in the middle of a year, a start in that year', span('', '2022-06-30'), span('2022', ''), false],
  ])('%s', (_, a, b, expected) => {
    expect(certainlyOverlap(a, b)).toBe(expected);
    expect(certainlyOverlap(b, a)).toBe(expected);
  });
});

describe('possiblyOverlap', () => {
  it('reads years as widely as they can be', () => {
    expect(possiblyOverlap(span('', '2022'), span('2022', ''))).toBe(true);
    expect(possiblyOverlap(span('', '2021'), span('2022', ''))).toBe(false);
  });
});

describe('validInYear', () => {
  it.each([
    ['ends on the first day', span('', '2021-01-01'), true],
    ['starts on the last day', span('2021-12-31', ''), true],
    ['ended the year before', span('', '2020-12-31'), false],
    ['starts the year after', span('2022', ''), false],
    ['ends in that year, day unknown', span('', '2021'), true],
    ['nothing established', span('', ''), true],
  ])('%s', (_, given, expected) => expect(validInYear(given, 2021)).toBe(expected));
});

describe('endsBeforeStart', () => {
  it('gives years the benefit of the doubt', () => {
    expect(endsBeforeStart(span('2021-05-01', '2021'))).toBe(false);
    expect(endsBeforeStart(span('2021-05-01', '2021-04-30'))).toBe(true);
    expect(endsBeforeStart(span('2021', '2020'))).toBe(true);
    expect(endsBeforeStart(span('', ''))).toBe(false);
  });
});

it.each([
  ['2021', true],
  ['2021-02-28', true],
  ['2021-02-29', false],
  ['2020-02-29', true],
  ['2021-13-01', false],
  ['01.02.2021', false],
  ['', false],
])('isDateText(%j) is %j', (text, expected) => expect(isDateText(text)).toBe(expected));

it('yearOf reads the year of a day, of a year, and of nothing', () => {
  expect([yearOf('2021-07-01'), yearOf('2020'), yearOf('')]).toEqual([2021, 2020, null]);
});
