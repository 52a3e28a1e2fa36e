import { describe, expect, it, vi } from 'vitest';
import { consistencyFigure, correlationsFigure } from './consistency-figures.ts';
import type { Pair, SensitivityView } from './sensitivity.ts';
import type { StructureRow } from '../shared/rows.ts';
import { plainWords } from '../testing/plain-words.ts';

vi.mock('../shared/source-line.ts', () => ({ sourceLine: () => 'E-indekss' }));

const row = (code: string): StructureRow => ({ code, name_lv: code.toUpperCase(), name_en: code }) as StructureRow;
const pair = (one: string, other: string, value: number): Pair => ({ one: row(one), other: row(other), value });

const view = (pairs: readonly Pair[], mean: number | null): SensitivityView =>
  ({
    runs: { edition: 2031, sector: 'state' },
    index: { pairs, alpha: 0.8, component: null },
    dimensions: [
      { dimension: row('a'), shift: 1, mean, alpha: null, component: null, pairs: [] },
      { dimension: row('b'), shift: 1, mean: null, alpha: null, component: null, pairs: [] },
      { dimension: row('c'), shift: 1, mean: null, alpha: null, component: null, pairs: [] },
    ],
  }) as unknown as SensitivityView;

describe('what goes together', () => {
  const lv = plainWords('lv');

  it('has each dimension with each, whichever of the two comes first', () => {
    const { table, title } = correlationsFigure(view([pair('a', 'c', 0.7), pair('b', 'c', 0.1)], null), lv);
    expect(table.rows).toEqual([
      ['A', 1, null, 0.7],
      ['B', null, 1, 0.1],
      ['C', 0.7, 0.1, 1],
    ]);
    expect(title).toBe('Visciešāk saistītās sadaļas ir „A” un „C”');
  });

  it('says that high goes with high only where the correlation is large', () => {
    const said = (value: number): string => correlationsFigure(view([pair('a', 'b', value)], null), lv).sentence;
    expect(said(0.5)).toMatch(/^Kam augsts rezultāts vienā no tām, tam parasti/);
    expect(said(0.49)).toMatch(/^Taču arī tajās/);
  });

  it('says so where nothing can be told', () => {
    expect(correlationsFigure(view([], null), lv).title).toBe('Sadaļu saistība nav novērtēta');
    expect(consistencyFigure(view([], null), lv).title).toBe('Jautājumu saistība nav novērtēta');
    expect(consistencyFigure(view([], 0.6), lv).title).toBe('Jautājumi visvairāk saistīti sadaļā „A”');
  });
});
