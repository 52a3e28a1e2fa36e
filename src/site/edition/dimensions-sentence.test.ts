import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { dimensionMovesSentence, dimensionSentence, dimensionsTitle } from './dimensions-sentence.ts';
import type { SectorView } from './view.ts';
import { averageOf, sectorOf } from '../testing/sector-view.ts';

const lv = plainWords('lv');
const en = plainWords('en');

describe('dimensions', () => {
  const means = (...parts: readonly (readonly [string, number | null])[]): SectorView =>
    sectorOf(
      [1],
      parts.map(([name, mean]) => [name, averageOf(mean)] as const),
    );

  it('keep the case of their names, and all that tie are named', () => {
    const view = means(['IT', 75], ['ES fondi', 50], ['eDati', 50]);
    expect(dimensionsTitle(view, lv)).toBe('Valsts iestāžu zemākais vidējais – sadaļās „ES fondi” un „eDati”');
    expect(dimensionSentence(view, en)).toBe(
      'The highest mean is in “IT” (75.0), the lowest in “ES fondi” and “eDati” (50.0).',
    );
  });

  it('are not ranked where they are the same, or only one', () => {
    const same = means(['IT', 50], ['ES fondi', 50]);
    expect(dimensionsTitle(same, lv)).toBe('Valsts iestāžu vidējais visās sadaļās ir vienāds');
    expect(dimensionSentence(same, lv)).toBe('Visās sadaļās vidējais rezultāts ir vienāds – 50,0.');
    expect(dimensionsTitle(means(['IT', 50], ['ES fondi', null]), lv)).toBeNull();
    expect(dimensionSentence(means(['IT', 50]), lv)).toBe('');
  });

  it('that did not move are not told to have moved least', () => {
    const moves = (...parts: readonly (readonly [string, readonly [number, number]])[]): string =>
      dimensionMovesSentence(
        sectorOf(
          [1],
          parts.map(([name, same]) => [name, averageOf(same[1], same)] as const),
        ),
        lv,
      );
    expect(moves(['A', [10, 20]], ['B', [10, 10]])).toBe(
      'Salīdzinot ar 2030. gadu, tajās pašās iestādēs rezultāts ir augstāks, visvairāk sadaļā „A” (+10,0), bet sadaļā „B” tas ir tāds pats.',
    );
    expect(moves(['A', [20, 10]], ['B', [10, 10]])).toContain('rezultāts ir zemāks, visvairāk sadaļā „A” (−10,0), bet');
    expect(moves(['A', [10, 10]], ['B', [20, 20]])).toContain('rezultāts nav mainījies nevienā sadaļā');
    expect(moves(['A', [10, 11]], ['B', [20, 21]])).toContain('visās sadaļās mainījies vienādi (+1,0)');
    expect(moves(['A', [10, 20]], ['B', [20, 10]], ['C', [5, 15]])).toContain('sadaļās „A” un „C” (+10,0), uz leju');
  });
});
