import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { spreadSentence, spreadTitle } from './sentence.ts';
import type { AverageRow } from '../shared/rows.ts';

const lv = plainWords('lv');
const BOUNDS = [0, 25, 50, 75, 100];

describe('spreadTitle', () => {
  it('tells the middle half of many', () => {
    expect(spreadTitle([0, 10, 20, 30, 40], 'state', BOUNDS, lv)).toBe(
      'Pusei valsts iestāžu rezultāts ir no 10,0 līdz 30,0 punktiem',
    );
  });

  it('tells no half of a few', () => {
    expect(spreadTitle([10, 20, 30], 'state', BOUNDS, lv)).toBe('Rezultāti ir no 10,0 līdz 30,0');
  });

  it('tells no interval where it has no width', () => {
    expect(spreadTitle([10, 10, 10, 10, 40], 'municipal', BOUNDS, lv)).toBe(
      'Vismaz pusei pašvaldību rezultāts ir 10,0',
    );
    expect(spreadTitle([50, 50], 'state', BOUNDS, lv)).toBe('Rezultāts ir 50,0: 2 valsts iestādes');
    expect(spreadTitle([0], 'state', BOUNDS, lv)).toBe('Rezultāts ir 0,0: 1 valsts iestāde');
  });
});

describe('ends that are not the same', () => {
  it('are not said to be, and not printed alike', () => {
    expect(spreadTitle([60.01, 60.03], 'state', BOUNDS, lv)).toBe('Rezultāti ir no 60,01 līdz 60,03');
    expect(spreadTitle([49.98, 49.98], 'state', BOUNDS, lv)).toBe('Rezultāts ir 49,98: 2 valsts iestādes');
  });
});

describe('spreadSentence', () => {
  const row = (n: number, mean: number | null, ends: readonly [number, number] | null): AverageRow =>
    ({
      edition: 2031,
      sector: 'state',
      n,
      mean,
      median: ends?.[0] ?? null,
      lowest: ends?.[0] ?? null,
      highest: ends?.[1] ?? null,
    }) as AverageRow;

  it('has a mean only where there is one, and no zeros where there is nobody', () => {
    expect(spreadSentence(row(3, 20, [10, 30]), BOUNDS, lv)).toContain('vidējais rezultāts ir 20,0');
    expect(spreadSentence(row(2, null, [10, 30]), BOUNDS, lv)).toBe(
      '2031. gadā vērtētas 2 valsts iestādes; zemākais rezultāts ir 10,0, augstākais – 30,0.',
    );
    expect(spreadSentence(row(1, null, [0, 0]), BOUNDS, lv)).toBe(
      '2031. gadā vērtēta 1 valsts iestāde; rezultāts ir 0,0.',
    );
    expect(spreadSentence(row(0, null, null), BOUNDS, lv)).toBe(
      '2031. gadā šajā sadaļā rezultāta nav nevienai valsts iestādei.',
    );
  });
});
