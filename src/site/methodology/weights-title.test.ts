import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import type { StructureRow } from '../shared/rows.ts';
import { weightsTitle } from './weights-title.ts';

const title = (
  heaviest: readonly string[],
  dimensions: number,
  editions: readonly number[],
  changed: readonly number[],
) =>
  weightsTitle(
    {
      sector: 'state',
      heaviest: heaviest.map((name) => ({ name_lv: name, name_en: name }) as StructureRow),
      dimensions,
      editions,
      changed,
    },
    plainWords('lv'),
  );

describe('weightsTitle', () => {
  it('names all that weigh most', () => {
    expect(title(['IT'], 3, [2030, 2031], [2031])).toBe(
      'Valsts iestādēm visvairāk sver „IT”; svari mainījās 2031. gadā',
    );
    expect(title(['IT', 'eDati'], 3, [2030, 2031], [])).toBe(
      'Valsts iestādēm visvairāk sver „IT” un „eDati”; svari nav mainījušies',
    );
  });

  it('finds none heaviest where all weigh the same, and no change in one edition', () => {
    expect(title(['IT', 'B'], 2, [2031], [])).toBe('Valsts iestādēm visas sadaļas sver vienādi');
    expect(title(['IT'], 1, [2031], [])).toBe('Valsts iestādēm ir viena sadaļa: „IT”');
  });
});
