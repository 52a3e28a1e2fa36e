import { describe, expect, it } from 'vitest';
import type { Moves } from '../../core/reweigh/moves.ts';
import { plainWords } from '../testing/plain-words.ts';
import { summaryOf, type Say } from './summary.ts';

const say: Say = (key, places) => plainWords('lv').t(`weigh.sum.${key}`, places);
const MOVES: Moves = {
  firstBefore: [0],
  first: [1, 2],
  firstChanged: true,
  compared: 115,
  far: 1,
  shift: 2.5,
  rise: { at: 2, from: 12, to: 1 },
  fall: null,
};
const NAMES = ['Alfa', 'Beta', 'Gamma'];

describe('the summary of a ranking by own weights', () => {
  it('says who is first, how many moved far and who moved most', () => {
    expect(summaryOf({ weights: [1, 2], official: false, names: NAMES, moves: MOVES, without: 2 }, 'lv', say)).toEqual([
      'Secība ir atkarīga no svariem.',
      'Pirmajā vietā: Beta, Gamma; oficiāli: Alfa.',
      'Vairāk nekā par 5 vietām pārvietojas 1 no 115.',
      'Visvairāk augšup: Gamma, no 12. uz 1. vietu.',
      'Kopvērtējuma ar šiem svariem nav: 2.',
    ]);
  });

  it('says that the order depends on the weights where places move by one on average, also in a small sector', () => {
    const moves = { ...MOVES, first: [0], firstChanged: false, compared: 6, far: 0, shift: 2 };
    const [first] = summaryOf({ weights: [1, 2], official: false, names: NAMES, moves, without: 0 }, 'lv', say);
    expect(first).toBe('Secība ir atkarīga no svariem.');
  });

  it('says that hardly anything changes where the first stays, if no longer alone, and places move little', () => {
    const moves = { ...MOVES, first: [0, 2], firstChanged: false, shift: 0.4 };
    expect(
      summaryOf({ weights: [1, 2], official: false, names: NAMES, moves, without: 0 }, 'lv', say).slice(0, 2),
    ).toEqual(['Ar šiem svariem secība gandrīz nemainās.', 'Pirmajā vietā joprojām: Alfa.']);
  });

  it('tells in words that all weights are zero, that they are official, and that nobody has a total', () => {
    const weighed = { names: NAMES, moves: MOVES, without: 3 };
    const [zero] = summaryOf({ ...weighed, weights: [0, 0], official: false }, 'lv', say);
    expect(zero).toContain('Visi svari ir nulle');
    expect(summaryOf({ ...weighed, weights: [1, 2], official: true }, 'lv', say)).toHaveLength(1);
    const moves = { ...MOVES, first: [] };
    expect(summaryOf({ ...weighed, moves, weights: [0, 2], official: false }, 'lv', say)).toEqual([
      'Ar šiem svariem nevienam nav kopvērtējuma.',
    ]);
  });
});
