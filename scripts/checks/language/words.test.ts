import { describe, expect, it } from 'vitest';
import { partsOf, wordsIn } from './words.ts';

describe('words of a text', () => {
  it.each([
    ['„Labākā” – Rīga, 66,8 punkti.', ['Labākā', 'Rīga', 'punkti']],
    ['valsts/pašvaldību e\u2011pakalpojumi', ['valsts', 'pašvaldību', 'e-pakalpojumi']],
    ['pa\u00ADšval\u2060dība', ['pašvaldība']],
    ['failā data/answers.csv, .xlsx vai https://a.example/lapa', ['failā', 'vai']],
    ['kolonna applies_to, A1, CC0, dati@a.example, {name}', ['kolonna']],
    ['svars w un x', ['svars', 'un']],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('are known by their parts, of which a letter alone is none', () => {
    expect(partsOf('e-pakalpojumi')).toEqual(['pakalpojumi']);
  });
});
