import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { emptySentences, outside, sectorReason, withoutCode } from './empty-years.ts';

const lv = plainWords('lv');
const en = plainWords('en');

describe('why a year is empty', () => {
  it('is told by sector where the sector has no scores', () => {
    expect(sectorReason(true, true)).toBe('figures');
    expect(sectorReason(false, true)).toBe('figures');
    expect(sectorReason(false, false)).toBe('sector');
    expect(sectorReason(true, false)).toBe('unknown');
  });

  it('is that a body did not exist, where its ends are known', () => {
    const names = [
      { valid_from: '2019-03', valid_to: '2020' },
      { valid_from: '2020', valid_to: '2021-07-01' },
    ];
    expect([2018, 2019, 2021, 2022].map((year) => outside(names, year))).toEqual(['notYet', null, null, 'noLonger']);
    expect(outside([{ valid_from: null, valid_to: null }, ...names], 1990)).toBeNull();
    expect(outside([...names, { valid_from: '2021-07-01', valid_to: null }], 2030)).toBeNull();
  });

  it('is that a question was not asked yet, no longer, or just not then', () => {
    expect([2018, 2019, 2021, 2022, 2023].map((year) => withoutCode([2019, 2022], year))).toEqual([
      'notYet',
      null,
      'left',
      null,
      'noLonger',
    ]);
  });

  it('is not that a body did not take part, where the participants are invented', () => {
    const years = [2017, 2018].map((year) => ({ year, reason: 'notIncluded' }) as const);
    expect(emptySentences(years, 'state', lv)).toEqual([
      '2017. un 2018. gada demonstrācijas datos iestāde nav iekļauta.',
    ]);
  });

  it('is said once for all years that share it', () => {
    const years = [
      { year: 2014, reason: 'figures' },
      { year: 2017, reason: 'figures' },
      { year: 2018, reason: 'sector' },
      { year: 2021, reason: 'absent' },
    ] as const;
    expect(emptySentences(years, 'municipal', lv)).toEqual([
      'Par pašvaldībām 2014. un 2017. gadā ir zināmi tikai atsevišķi publicēti skaitļi.',
      '2018. gadā pašvaldības nav vērtētas.',
      '2021. gadā pašvaldības datos nav, un tie nerāda, vai tā bija uzaicināta.',
    ]);
    expect(emptySentences([{ year: 2021, reason: 'absent' }], 'state', lv, 'company')).toEqual([
      '2021. gadā kapitālsabiedrības datos nav, un tie nerāda, vai tā bija uzaicināta.',
    ]);
    expect(emptySentences(years, 'municipal', en)[1]).toBe('Municipalities were not assessed in 2018.');
  });
});
