import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import type { RobustnessRow, RobustnessRunsRow } from './rows.ts';
import { sureSentence } from './sure-sentence.ts';

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
