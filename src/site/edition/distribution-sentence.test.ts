import { describe, expect, it } from 'vitest';
import { histogramSeries } from '../../charts/histogram-series.ts';
import { plainWords } from '../testing/plain-words.ts';
import { fullestLevelTitle, fullestSentence } from './distribution-sentence.ts';
import { sectorOf } from '../testing/sector-view.ts';

const lv = plainWords('lv');
const en = plainWords('en');

describe('where most are', () => {
  it('is a majority only beyond half', () => {
    expect(fullestLevelTitle(sectorOf([1, 5, 2]), lv)).toBe('Vairums valsts iestāžu ir 2. līmenī („NATO 2”)');
    expect(fullestLevelTitle(sectorOf([3, 4, 3]), en)).toBe(
      'More state institutions are at level 2 (“eLevel 2”) than at any other',
    );
  });

  it('is said of every level that ties', () => {
    expect(fullestLevelTitle(sectorOf([3, 1, 3]), lv)).toBe(
      'Valsts iestāžu visvairāk un vienādā skaitā ir 1. un 3. līmenī',
    );
    expect(fullestLevelTitle(sectorOf([2, 2]), en)).toBe(
      'Levels 1 and 2 hold most state institutions, the same number each',
    );
  });

  it('is said of all, of one and of nobody', () => {
    expect(fullestLevelTitle(sectorOf([0, 4]), lv)).toBe('Visas vērtētās valsts iestādes ir 2. līmenī („NATO 2”)');
    expect(fullestLevelTitle(sectorOf([1, 0]), lv)).toBe('1 valsts iestāde ir 1. līmenī („NATO 1”)');
    expect(fullestLevelTitle(sectorOf([0, 0, 3]), lv)).toBe('Visas vērtētās valsts iestādes ir 3. līmenī');
    expect(fullestLevelTitle(sectorOf([0, 0]), lv)).toBeNull();
  });

  it('names every interval that ties, or how full they are where they are many', () => {
    const sentence = (scores: readonly number[]): string =>
      fullestSentence('state', histogramSeries(scores, [{ level: 1, from: 0, to: 100 }]), lv);
    expect(sentence([1, 2, 60])).toBe('Visvairāk – 2 – ir to valsts iestāžu, kurām ir no 0 līdz 5 punktiem.');
    expect(sentence([1, 2, 60, 61])).toContain('no 0 līdz 5 un no 60 līdz 65 punktiem');
    expect(sentence([1, 20, 40, 60])).toBe('Nevienā 5 punktu joslā skaits nav lielāks par 1.');
  });
});
