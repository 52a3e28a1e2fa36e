import { describe, expect, it } from 'vitest';
import { histogramSeries } from '../charts/histogram-series.ts';
import { translator } from '../i18n/translator.ts';
import {
  bestSentence,
  dimensionMovesSentence,
  dimensionSentence,
  dimensionsTitle,
  direction,
  fullestLevelTitle,
  fullestSentence,
  levelSentence,
  sectorTitle,
  sizeSentence,
} from './edition-sentence.ts';
import type { AverageChange, SectorView } from './edition-view.ts';
import type { AverageRow, LevelRow, ScoreRow, StructureRow } from './rows.ts';

const change = (all: [number | null, number], same: [number, number] | null, comparable = true): AverageChange => ({
  code: 'index',
  before: all[0],
  comparable,
  now: {
    mean: all[1],
    same_previous_mean: same?.[0] ?? null,
    same_mean: same?.[1] ?? null,
  } as AverageRow,
});

describe('direction', () => {
  it('is told where both averages went the same way', () => {
    expect(direction(change([38, 40], [39, 41]))).toBe('up');
    expect(direction(change([40, 38], [41, 39]))).toBe('down');
    expect(direction(change([40, 40.04], [41, 41]))).toBe('same');
  });

  it('is mixed where they went apart, so that no heading claims a rise', () => {
    expect(direction(change([35.3, 37.6], [42.1, 40.6]))).toBe('mixed');
  });

  it('is not told at a break or where too few can be compared', () => {
    expect(direction(change([null, 40], null, false))).toBeNull();
    expect(direction(change([38, 40], null))).toBeNull();
  });
});

const lv = translator('lv');
const en = translator('en');

const averageOf = (mean: number | null, same?: readonly [number, number]): AverageChange => ({
  code: 'x',
  before: null,
  comparable: same !== undefined,
  now: {
    mean,
    median: mean,
    highest: mean,
    lowest: mean,
    previous_edition: same === undefined ? null : 2030,
    same_previous_mean: same?.[0] ?? null,
    same_mean: same?.[1] ?? null,
  } as AverageRow,
});

/** A sector of which only what is told is made up: bodies by level, dimensions by their averages. */
function sector(counts: readonly number[], dimensions: readonly (readonly [string, AverageChange])[] = []): SectorView {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const ranked = Array.from({ length: n }, () => ({}) as ScoreRow);
  return {
    edition: 2031,
    sector: 'state',
    ranked,
    leaders: ranked,
    unranked: n === 0 ? [{} as ScoreRow, {} as ScoreRow] : [],
    average: averageOf(n === 0 ? null : 50, [50, 50]),
    levels: counts.map((count, at) => ({
      row: { level: at + 1, name_lv: `NATO ${at + 1}`, name_en: `eLevel ${at + 1}` } as LevelRow,
      n: count,
      share: n === 0 ? 0 : count / n,
      upper: 100,
    })),
    dimensions: dimensions.map(([name, average]) => ({
      dimension: { name_lv: name, name_en: name } as StructureRow,
      average,
    })),
  } as unknown as SectorView;
}

describe('where most are', () => {
  it('is a majority only beyond half', () => {
    expect(fullestLevelTitle(sector([1, 5, 2]), lv)).toBe('Vairums valsts iestāžu ir 2. līmenī („NATO 2”)');
    expect(fullestLevelTitle(sector([3, 4, 3]), en)).toBe(
      'More state institutions are at level 2 (“eLevel 2”) than at any other',
    );
  });

  it('is said of every level that ties', () => {
    expect(fullestLevelTitle(sector([3, 1, 3]), lv)).toBe(
      'Valsts iestāžu visvairāk un vienādā skaitā ir 1. un 3. līmenī',
    );
    expect(fullestLevelTitle(sector([2, 2]), en)).toBe(
      'Levels 1 and 2 hold most state institutions, the same number each',
    );
  });

  it('is said of all, of one and of nobody', () => {
    expect(fullestLevelTitle(sector([0, 4]), lv)).toBe('Visas vērtētās valsts iestādes ir 2. līmenī („NATO 2”)');
    expect(fullestLevelTitle(sector([1, 0]), lv)).toBe('1 valsts iestāde ir 1. līmenī („NATO 1”)');
    expect(fullestLevelTitle(sector([0, 0]), lv)).toBeNull();
  });

  it('names every interval that ties, or how full they are where they are many', () => {
    const sentence = (scores: readonly number[]): string =>
      fullestSentence('state', histogramSeries(scores, [{ level: 1, from: 0, to: 100 }]), lv);
    expect(sentence([1, 2, 60])).toBe('Visvairāk – 2 – ir to valsts iestāžu, kurām ir no 0 līdz 5 punktiem.');
    expect(sentence([1, 2, 60, 61])).toContain('no 0 līdz 5 un no 60 līdz 65 punktiem');
    expect(sentence([1, 20, 40, 60])).toBe('Nevienā 5 punktu joslā skaits nav lielāks par 1.');
  });
});

describe('levels', () => {
  it('keep the case of their names', () => {
    expect(levelSentence(sector([2, 1]), lv)).toBe(
      '1 valsts iestāde ir 2. līmenī („NATO 2”), 2 – 1. līmenī („NATO 1”).',
    );
  });
});

describe('the best', () => {
  it('is nobody where all have the same', () => {
    expect(bestSentence(sector([0, 4]), lv)).toBe('Visiem vērtētajiem rezultāts ir vienāds – 50,0.');
  });
});

describe('a sector without scores', () => {
  it('says so and not that its bodies are few', () => {
    expect(sectorTitle(sector([0]), lv)).toBe('Nevienai valsts iestādei kopējā rezultāta nav');
    expect(sizeSentence(sector([0]), en)).toBe(
      'In 2031 none of the 2 state institutions has a total: of each, less than half of what applies to it was assessed.',
    );
  });
});

describe('dimensions', () => {
  const means = (...parts: readonly (readonly [string, number | null])[]): SectorView =>
    sector(
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
    const same = means(['IT', 50], ['ES fondi', 50.01]);
    expect(dimensionsTitle(same, lv)).toBe('Valsts iestāžu vidējais visās sadaļās ir vienāds');
    expect(dimensionSentence(same, lv)).toBe('Visās sadaļās vidējais rezultāts ir vienāds – 50,0.');
    expect(dimensionsTitle(means(['IT', 50], ['ES fondi', null]), lv)).toBeNull();
    expect(dimensionSentence(means(['IT', 50]), lv)).toBe('');
  });

  it('that did not move are not told to have moved least', () => {
    const moves = (...parts: readonly (readonly [string, readonly [number, number]])[]): string =>
      dimensionMovesSentence(
        sector(
          [1],
          parts.map(([name, same]) => [name, averageOf(same[1], same)] as const),
        ),
        lv,
      );
    expect(moves(['A', [10, 20]], ['B', [10, 10]])).toBe(
      'Kopš 2030. gada tajās pašās iestādēs visvairāk audzis rezultāts sadaļā „A” (+10,0), bet nav mainījies sadaļā „B”.',
    );
    expect(moves(['A', [20, 10]], ['B', [10, 10]])).toContain('visvairāk sarucis rezultāts sadaļā „A” (−10,0), bet');
    expect(moves(['A', [10, 10]], ['B', [20, 20]])).toContain('rezultāts nav mainījies nevienā sadaļā');
    expect(moves(['A', [10, 11]], ['B', [20, 21]])).toContain('visās sadaļās mainījies vienādi (+1,0)');
    expect(moves(['A', [10, 20]], ['B', [20, 10]], ['C', [5, 15]])).toContain(
      'sadaļās „A” un „C” (+10,0), visvairāk sarucis',
    );
  });
});
