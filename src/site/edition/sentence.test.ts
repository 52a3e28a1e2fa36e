import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { bestSentence, levelSentence, sectorTitle, sizeSentence } from './sentence.ts';
import { sectorOf } from '../testing/sector-view.ts';

const lv = plainWords('lv');
const en = plainWords('en');

describe('levels', () => {
  it('keep the case of their names', () => {
    expect(levelSentence(sectorOf([2, 1]), lv)).toBe(
      '1 valsts iestāde ir 2. līmenī („NATO 2”), 2 – 1. līmenī („NATO 1”).',
    );
  });

  it('have no name where it is a working name of ours', () => {
    expect(levelSentence(sectorOf([0, 1, 2]), lv)).toBe('2 valsts iestādes ir 3. līmenī, 1 – 2. līmenī („NATO 2”).');
    expect(levelSentence(sectorOf([0, 1, 2]), en)).toBe(
      '2 state institutions are at level 3, 1 at level 2 (“eLevel 2”).',
    );
  });
});

describe('the best', () => {
  it('is nobody where all have the same', () => {
    expect(bestSentence(sectorOf([0, 4]), lv)).toBe('Visiem vērtētajiem rezultāts ir vienāds – 50,0.');
  });
});

describe('a sector without scores', () => {
  it('says so and not that its bodies are few', () => {
    expect(sectorTitle(sectorOf([0]), lv)).toBe('Nevienai valsts iestādei kopvērtējuma nav');
    expect(sizeSentence(sectorOf([0]), en)).toBe(
      'In 2031 none of the 2 state institutions has a total: of each, less than half of what applies to it was assessed.',
    );
  });
});
