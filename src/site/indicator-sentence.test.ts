import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { measureByCategoryTitle, valuesSentence } from './indicator-sentence.ts';
import type { StructureRow } from './rows.ts';

const en = translator('en');
const lv = translator('lv');

describe('measureByCategoryTitle', () => {
  const title = (...shares: readonly (number | null)[]): string | null =>
    measureByCategoryTitle(
      'full',
      shares.map((share, at) => ({ name: ['NGOs', 'eBodies', 'UN'][at] ?? '', share })),
      en,
    );

  it('names all that are first', () => {
    expect(title(0.5, 0.4)).toBe('Full points most often in the category “NGOs”: 50%');
    expect(title(0.5, 0.501, 0.1)).toBe('Full points most often in the categories “NGOs” and “eBodies”: 50%');
  });

  it('finds nobody first where all are the same or nobody has any', () => {
    expect(title(0.5, 0.5)).toBe('Full points are equally frequent in every category: 50%');
    expect(title(0, 0, null)).toBe('Nobody has full points in any category');
    expect(title(null, null)).toBeNull();
  });
});

describe('valuesSentence', () => {
  const row = { type: 'rating', lower: 0, upper: 72 } as StructureRow;

  it('does not tell the ends of one answer, or of answers that are the same', () => {
    expect(valuesSentence({ values: [1, 2, 4], row }, lv)).toBe('Mazākā atbilde ir 1, mediāna – 2, lielākā – 4.');
    expect(valuesSentence({ values: [72], row }, lv)).toBe('Vienīgā atbilde ir 72.');
    expect(valuesSentence({ values: [72, 72], row }, lv)).toBe('Visas atbildes ir vienādas – 72.');
  });
});
