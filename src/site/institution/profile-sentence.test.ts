import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
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
    const words = profileWords(
      [part('Pārvaldība', 80, 82), part('Dati', 50, 40), part('Saziņa', 60, 61)],
      2022,
      'state',
      lv,
    );
    expect(words?.title).toBe('Stiprākā sadaļa salīdzinājumā ar citām iestādēm: „Dati”');
    expect(words?.sentence).toBe(
      '2022. gadā rezultāts visvairāk pārsniedz mediānu sadaļā „Dati” (par 10,0 punktiem, 3. vieta no 103), bet visvairāk atpaliek no tās sadaļā „Pārvaldība” (par 2,0 punktiem, 3. vieta no 103).',
    );
  });

  it('sets a company beside participants, which are not all institutions', () => {
    const parts = [part('Pārvaldība', 80, 82), part('Dati', 50, 40)];
    expect(profileWords(parts, 2022, 'company', lv)?.title).toBe(
      'Stiprākā sadaļa salīdzinājumā ar citiem dalībniekiem: „Dati”',
    );
  });

  it('does not praise where nothing exceeds the median', () => {
    const words = profileWords([part('Dati', 39, 40, null), part('Saziņa', 50, 61)], 2022, 'state', lv);
    expect(words?.title).toBe('Neviena sadaļa nav virs mediānas; vismazāk atpaliek: „Dati”');
    expect(words?.sentence).toContain(
      'vismazāk no tās atpaliek sadaļā „Dati” (par 1,0 punktu), visvairāk – sadaļā „Saziņa”',
    );
  });

  it('does not call a lag what is none', () => {
    const words = profileWords([part('Dati', 40, 40), part('Saziņa', 50, 61)], 2022, 'municipal', lv);
    expect(words?.title).toBe('Neviena sadaļa nav virs mediānas; neatpaliek: „Dati”');
    expect(words?.sentence).toContain(
      'no tās neatpaliek sadaļā „Dati” (tāds pats kā mediāna, 3. vieta no 103), visvairāk atpaliek sadaļā „Saziņa”',
    );
    expect(profileWords([part('Dati', 45, 40), part('Saziņa', 60, 61)], 2022, 'municipal', lv)?.title).toContain(
      'salīdzinājumā ar citām pašvaldībām',
    );
  });

  it('does not find fault where nothing is below it', () => {
    const words = profileWords([part('Dati', 45, 40), part('Saziņa', 61, 61)], 2022, 'state', lv);
    expect(words?.sentence).toContain(
      'bet nepārsniedz to sadaļā „Saziņa” (tāds pats kā mediāna, 3. vieta no 103); zem mediānas nav',
    );
  });

  it('names every dimension that ties, in its own case', () => {
    const words = profileWords([part('IT', 50, 40), part('eDati', 60, 50), part('C', 1, 2)], 2022, 'state', lv);
    expect(words?.title).toBe('Stiprākā sadaļa salīdzinājumā ar citām iestādēm: „IT” un „eDati”');
    expect(words?.sentence).toContain(
      'sadaļās „IT” (par 10,0 punktiem, 3. vieta no 103) un „eDati” (par 10,0 punktiem, 3. vieta no 103), bet',
    );
  });

  it('does not tell the best and the worst of one dimension, or of dimensions that are the same', () => {
    expect(profileWords([part('IT', 50, 40, null)], 2022, 'state', lv)?.sentence).toBe(
      '2022. gadā rezultāts pārsniedz mediānu sadaļā „IT” (par 10,0 punktiem).',
    );
    expect(profileWords([part('A', 40, 40), part('B', 50, 50)], 2022, 'state', lv)?.sentence).toBe(
      '2022. gadā rezultāts visās sadaļās ir tāds pats kā mediāna.',
    );
    expect(profileWords([part('A', 41, 40, null), part('B', 51, 50, null)], 2022, 'state', lv)?.sentence).toContain(
      'vienādi visās sadaļās: sadaļās „A” (par 1,0 punktu) un „B”',
    );
  });

  it('does not compare a body with itself', () => {
    const words = profileWords([{ ...part('IT', 50, 50, 1), rankN: 1 }], 2022, 'state', lv);
    expect(words?.title).toBe('Punkti sadaļās');
    expect(words?.sentence).toContain('salīdzināt nav ar ko');
  });

  it('says nothing without scores', () => {
    expect(profileWords([], 2022, 'state', lv)).toBeNull();
  });
});
