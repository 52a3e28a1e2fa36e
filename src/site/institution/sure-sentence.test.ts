import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { RobustnessRow, RobustnessRunsRow } from '../shared/rows.ts';
import { alikeText, medianText, sureSentence } from './sure-sentence.ts';

const said = (rank_low: number, rank_high: number, language: 'lv' | 'en'): string =>
  sureSentence(
    { edition: 2022, rank: 21, rank_low, rank_high } as RobustnessRow,
    { runs: 2000 } as RobustnessRunsRow,
    translator(language),
  ).replaceAll('\u00A0', ' ');

describe('sureSentence', () => {
  it('says from where to where the rank moves', () => {
    expect(said(18, 27, 'lv')).toBe(
      '2022. gada rezultāts ir 21. vietā. Ja metodikas izvēles būtu citas, vismaz 90 % no 2000 pārrēķiniem tas būtu no 18. līdz 27. vietai.',
    );
    expect(said(18, 27, 'en')).toBe(
      'In 2022 the result ranks 21st. If choices of method were others, in at least 90% of 2,000 recomputations it would rank from 18th to 27th.',
    );
  });

  it('says that it stays where both bounds are one rank', () => {
    expect(said(21, 21, 'lv')).toContain('2000 pārrēķiniem būtu 21. vietā.');
    expect(said(21, 21, 'en')).toContain('2,000 recomputations it would rank 21st.');
  });
});

describe('medianText', () => {
  const of = (rank_median: number, language: 'lv' | 'en'): string =>
    medianText({ rank_median } as RobustnessRow, translator(language));

  it('is a rank, or the middle between two', () => {
    expect(of(24, 'lv')).toBe('24.');
    expect(of(22, 'en')).toBe('22nd');
    expect(of(21.5, 'lv')).toBe('21,5');
  });
});

describe('alikeText', () => {
  const of = (n: number, from: number, to: number, language: 'lv' | 'en'): string =>
    alikeText({ n, from, to }, 'state', translator(language)).replaceAll('\u00A0', ' ');

  it('says how many they are, and from which rank to which', () => {
    expect(of(17, 17, 33, 'lv')).toBe('17 valsts iestādes, no 17. līdz 33. vietai');
    expect(of(21, 34, 54, 'lv')).toBe('21 valsts iestāde, no 34. līdz 54. vietai');
    expect(of(17, 17, 33, 'en')).toBe('17 state institutions, ranked 17th to 33rd');
  });

  it('of one, or of some that tie, names one rank', () => {
    expect(of(1, 3, 3, 'lv')).toBe('1 valsts iestāde, 3. vietā');
    expect(of(2, 3, 3, 'en')).toBe('2 state institutions, ranked 3rd');
  });
});
