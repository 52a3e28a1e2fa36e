import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { indicatorSectorTitle, indicatorSentence, measureByCategoryTitle, valuesSentence } from './sentence.ts';
import type { IndicatorSector } from './view.ts';
import type { StructureRow } from '../shared/rows.ts';

const en = plainWords('en');
const lv = plainWords('lv');

describe('measureByCategoryTitle', () => {
  const title = (...shares: readonly (number | null)[]): string | null =>
    measureByCategoryTitle(
      'full',
      shares.map((share, at) => ({ name: ['NGOs', 'eBodies', 'UN'][at] ?? '', share })),
      en,
    );

  it('names all that are first', () => {
    expect(title(0.5, 0.4)).toBe('Full points most often in the category “NGOs”: 50%');
    expect(title(0.5, 0.5, 0.1)).toBe('Full points most often in the categories “NGOs” and “eBodies”: 50%');
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
    expect(valuesSentence({ values: [0.1, 4.100437327698528, 5], row }, lv)).toBe(
      'Mazākā atbilde ir 0,1, mediāna – 4,100437327698528, lielākā – 5.',
    );
    expect(valuesSentence({ values: [0.1, 0.1, 0.2, 0.2], row }, lv)).toBe(
      'Mazākā atbilde ir 0,1, mediāna – 0,15, lielākā – 0,2.',
    );
    expect(valuesSentence({ values: [72], row }, lv)).toBe('Vienīgā atbilde ir 72.');
    expect(valuesSentence({ values: [72, 72], row }, lv)).toBe('Visas atbildes ir vienādas – 72.');
  });
});

describe('an indicator of few', () => {
  const view = (full: number, counted: number): IndicatorSector =>
    ({
      sector: 'state',
      edition: 2031,
      asked: true,
      values: [],
      row: { type: 'boolean', direction: 1, weight: 1 },
      result: { full, counted, full_share: full / counted, mean: full / counted },
    }) as unknown as IndicatorSector;

  it('does not count one of one', () => {
    expect(indicatorSentence(view(1, 1), lv)).toBe('2031. gadā vērtēta viena valsts iestāde, un tās atbilde ir „jā”.');
    expect(indicatorSentence(view(0, 1), en)).toBe(
      'In 2031 one state institution was assessed, and its answer is not yes.',
    );
    expect(indicatorSentence(view(0, 21), lv)).toContain('nevienai no 21 valsts iestādes');
  });

  it('says nobody, not a share of zero', () => {
    expect(indicatorSectorTitle(view(0, 3), lv)).toBe('Valsts iestādes: atbildes „jā” nav nevienai');
    expect(indicatorSectorTitle(view(1, 2), lv)).toBe('Atbilde „jā” ir 50\u00A0% valsts iestāžu');
  });
});
