import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { categoryTitle } from './category-title.ts';

const title = (...means: readonly (number | null)[]): string | null =>
  categoryTitle(
    means.map((mean, at) => ({ name: ['NVO', 'eiropas iestādes', 'UN'][at] ?? '', mean })),
    plainWords('lv'),
  );

describe('categoryTitle', () => {
  it('names the first as it is written', () => {
    expect(title(40, 39, 38)).toBe('Augstākais vidējais – kategorijā „NVO”');
    expect(title(39, 40, 38)).toBe('Augstākais vidējais – kategorijā „eiropas iestādes”');
  });

  it('names all that tie', () => {
    expect(title(40, 40, 38)).toBe('Augstākais vidējais – kategorijās „NVO” un „eiropas iestādes”');
    expect(title(40, 40.01, 38)).toBe('Augstākais vidējais – kategorijā „eiropas iestādes”');
    expect(title(40, 40)).toBe('Visās kategorijās vidējais ir vienāds');
  });

  it('does not compare what has no mean', () => {
    expect(title(null, 40)).toBe('Vidējo var rēķināt tikai kategorijā „eiropas iestādes”');
    expect(title(null, null)).toBeNull();
  });
});
