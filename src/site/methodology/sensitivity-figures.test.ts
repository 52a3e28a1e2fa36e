import { describe, expect, it } from 'vitest';
import { mostText } from './sensitivity-figures.ts';
import type { SensitivityView } from './sensitivity.ts';
import { plainWords } from '../testing/plain-words.ts';

const said = (language: 'lv' | 'en', ...shifts: readonly number[]): string =>
  mostText(
    {
      choices: shifts.map((shift, at) => ({
        code: at === 0 ? 'aggregation' : 'unanswered',
        shift,
        first: 0,
        total: 0,
      })),
    } as unknown as SensitivityView,
    plainWords(language),
  );

describe('mostText', () => {
  it('names the choice that moves ranks most, the noun by the last digit', () => {
    expect(said('lv', 2.1, 1)).toBe(
      'Vietas visvairāk maina izvēle „Sadaļu apvienošana”: ja mainās tikai tā, rezultāts vidēji pārvietojas par 2,10 vietām.',
    );
    expect(said('en', 2.14, 1)).toBe(
      'The choice that moves ranks most is “Putting dimensions together”: where it alone changes, a result moves by 2.14 ranks on average.',
    );
  });

  it('says so where none moves any', () => {
    expect(said('lv', 0, 0)).toBe('Neviena izvēle viena pati vietas nemaina.');
    expect(said('en')).toBe('No choice moves ranks by itself.');
  });
});
