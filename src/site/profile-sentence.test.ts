import { describe, expect, it } from 'vitest';
import { plainWords } from './testing/plain-words.ts';
import { profileWords, type ProfilePart } from './profile-sentence.ts';

const part = (name: string, score: number, median: number, rank: number | null = 3): ProfilePart => ({
  name,
  score,
  median,
  rank,
  rankN: 103,
});
const lv = plainWords('lv');

describe('profileWords', () => {
  it('goes by the distance from the median and not by the points', () => {
    const words = profileWords([part('Pārvaldība', 80, 82), part('Dati', 50, 40), part('Saziņa', 60, 61)], 2022, lv);
    expect(words?.title).toBe('Stiprākā sadaļa pret citām: „Dati”');
    expect(words?.sentence).toBe(
      '2022. gadā rezultāts visvairāk pārsniedz mediānu sadaļā „Dati” (par 10,0 punktiem, 3. vieta no 103), bet visvairāk atpaliek no tās sadaļā „Pārvaldība” (par 2,0 punktiem, 3. vieta no 103).',
    );
  });

  it('does not praise where nothing exceeds the median', () => {
    const words = profileWords([part('Dati', 39, 40, null), part('Saziņa', 50, 61)], 2022, lv);
    expect(words?.title).toBe('Neviena sadaļa nav virs mediānas; tuvākā tai: „Dati”');
    expect(words?.sentence).toContain('vistuvāk tai tas ir sadaļā „Dati” (par 1,0 punktu)');
  });

  it('does not find fault where nothing is below it', () => {
    const words = profileWords([part('Dati', 45, 40), part('Saziņa', 61, 61)], 2022, lv);
    expect(words?.sentence).toContain('vismazāk – sadaļā „Saziņa” (tieši mediāna, 3. vieta no 103); zem mediānas nav');
  });

  it('names every dimension that ties, in its own case', () => {
    const words = profileWords([part('IT', 50, 40), part('eDati', 60, 50), part('C', 1, 2)], 2022, lv);
    expect(words?.title).toBe('Stiprākā sadaļa pret citām: „IT” un „eDati”');
    expect(words?.sentence).toContain(
      'sadaļās „IT” (par 10,0 punktiem, 3. vieta no 103) un „eDati” (par 10,0 punktiem, 3. vieta no 103), bet',
    );
  });

  it('does not tell the best and the worst of one dimension, or of dimensions that are the same', () => {
    expect(profileWords([part('IT', 50, 40, null)], 2022, lv)?.sentence).toBe(
      '2022. gadā rezultāts pārsniedz mediānu sadaļā „IT” (par 10,0 punktiem).',
    );
    expect(profileWords([part('A', 40, 40), part('B', 50, 50)], 2022, lv)?.sentence).toBe(
      '2022. gadā rezultāts visās sadaļās ir tieši mediāna.',
    );
    expect(profileWords([part('A', 41, 40, null), part('B', 51, 50, null)], 2022, lv)?.sentence).toContain(
      'vienādi visās sadaļās: sadaļās „A” (par 1,0 punktu) un „B”',
    );
  });

  it('does not compare a body with itself', () => {
    const words = profileWords([{ ...part('IT', 50, 50, 1), rankN: 1 }], 2022, lv);
    expect(words?.title).toBe('Punkti sadaļās');
    expect(words?.sentence).toContain('salīdzināt nav ar ko');
  });

  it('says nothing without scores', () => {
    expect(profileWords([], 2022, lv)).toBeNull();
  });
});
