import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { groupProfileWords } from './profile-sentence.ts';
import type { GroupDimension } from './view.ts';

const words = (...parts: readonly (readonly [string, number, number])[]) =>
  groupProfileWords(
    parts.map(
      ([name, own, all]) =>
        ({
          dimension: { name_lv: name, name_en: name },
          score: { mean: own },
          sector: { mean: all },
        }) as unknown as GroupDimension,
    ),
    'state',
    2031,
    plainWords('lv'),
  );

describe('groupProfileWords', () => {
  it('names the best and the worst dimension, all of them where they tie', () => {
    const said = words(['IT', 50, 40], ['eDati', 60, 50], ['C', 10, 12]);
    expect(said?.title).toBe('Lielākais grupas pārsvars ir sadaļās „IT” un „eDati”');
    expect(said?.sentence).toBe(
      '2031. gadā grupas vidējais 2 sadaļās no 3 ir augstāks nekā visu valsts iestāžu vidējais. ' +
        'Grupas pārsvars vislielākais ir sadaļās „IT” un „eDati” (+10,0), bet visvairāk tā atpaliek sadaļā „C” (−2,0).',
    );
  });

  it('does not speak of a lag where there is none', () => {
    expect(words(['A', 40, 40], ['B', 50, 60])?.title).toBe('Grupa neatpaliek tikai sadaļā „A”');
    expect(words(['A', 40, 40], ['B', 50, 50])?.title).toBe(
      'Visās sadaļās grupas vidējais ir tāds pats kā visu vidējais',
    );
    expect(words(['A', 39, 40], ['B', 50, 60])?.title).toBe('Grupa vismazāk atpaliek sadaļā „A”');
  });

  it('tells the ends of a lead as leads, those of a lag as lags', () => {
    expect(words(['A', 36, 40], ['B', 50, 60])?.sentence).toContain(
      'Grupa vismazāk atpaliek sadaļā „A” (−4,0), visvairāk – sadaļā „B” (−10,0).',
    );
    expect(words(['A', 40, 40], ['B', 50, 60])?.sentence).toContain(
      'Grupa neatpaliek sadaļā „A” (0,0), bet visvairāk atpaliek sadaļā „B” (−10,0).',
    );
    expect(words(['A', 44, 40], ['B', 62, 60])?.sentence).toContain(
      'Grupas pārsvars vislielākais ir sadaļā „A” (+4,0), vismazākais – sadaļā „B” (+2,0).',
    );
    expect(words(['A', 44, 40], ['B', 60, 60])?.sentence).toContain('bet pārsvara nav sadaļā „B” (0,0).');
  });

  it('does not tell the best and the worst of one dimension', () => {
    expect(words(['A', 41, 40])?.sentence).toContain('Starpība sadaļā „A” ir +1,0.');
    expect(words(['A', 41, 40], ['B', 51, 50])?.sentence).toContain('Starpība visās sadaļās ir vienāda (+1,0).');
    expect(words()).toBeNull();
  });
});
