import { describe, expect, it } from 'vitest';
import { dictionaryFor } from './dictionary.ts';

const RIGHT = [
  'pašvaldībām',
  'Iestādes',
  'nepiedalījās',
  'jāiesniedz',
  'vislabākais',
  // Forms of which no letter is in the word of the dictionary, or only the first.
  'gājis',
  'ir',
  'bija',
  'ēdām',
  'Daugavpilij',
];
const WRONG = ['pašvaldibām', 'Iestades', 'nepiedaljās', 'daugavpilij'];

describe('the Latvian dictionary', () => {
  it('knows the forms of the words that it is asked for, and no others', () => {
    const spell = dictionaryFor([...RIGHT, ...WRONG]);
    expect(RIGHT.filter((word) => !spell.correct(word))).toEqual([]);
    expect(WRONG.filter((word) => spell.correct(word))).toEqual([]);
  });

  it.each(['gājis', 'jāiesniedz'])('knows %s by itself as it does among others', (word) => {
    expect(dictionaryFor([word]).correct(word)).toBe(true);
  });
});
