import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import type { DimensionIndicator } from '../dimension/view.ts';
import { indicatorsDescription, indicatorsSentence, indicatorsTitle, sectorIndicatorsTitle } from './list.ts';

const lv = plainWords('lv');
const list = (...means: readonly (number | null)[]): readonly DimensionIndicator[] =>
  means.map(
    (mean, at) =>
      ({
        row: { name_lv: `e${at}`, name_en: `e${at}`, weight: 1 },
        result: { mean },
      }) as unknown as DimensionIndicator,
  );

describe('the weakest indicator', () => {
  it('is one, a few that tie, or so many', () => {
    expect(indicatorsTitle(list(1, 0.5), lv)).toContain('Vājākais rādītājs – „e1”: vidēji 50');
    expect(indicatorsTitle(list(1, 0.5, 0.5), lv)).toContain('Vājākie – „e1” un „e2”: vidēji');
    expect(indicatorsTitle(list(1, 0.5, 0.501), lv)).toContain('Vājākais rādītājs – „e1”: vidēji');
    expect(indicatorsTitle(list(1, 0, 0, 0, 0), lv)).toContain('Vājākie – 4 rādītāji: vidēji');
    expect(sectorIndicatorsTitle('state', list(1, 0, 0, 0, 0), lv)).toBe('Valsts iestādes: vājākie ir 4 rādītāji');
    expect(indicatorsSentence(list(1, 0, 0, 0, 0), lv)).toContain('mazāko – 4 rādītājos (0');
  });

  it('is none where all are the same or there is only one', () => {
    expect(indicatorsTitle(list(0, 0), lv)).toContain('Visos rādītājos vidēji – 0');
    expect(indicatorsTitle(list(0), lv)).toContain('Rādītājs „e0”: vidēji – 0');
    expect(indicatorsTitle(list(null), lv)).toBe('Rādītāji');
    expect(indicatorsSentence(list(0, 0), lv)).toBe('');
  });
});

describe('indicatorsDescription', () => {
  it('counts in the right number and speaks of two sectors only where there are two', () => {
    expect(indicatorsDescription(1, 1, lv)).toMatch(/^Visos mērījumos kopā ir 1 rādītājs; .*punkti\.$/);
    expect(indicatorsDescription(5, 2, lv)).toContain('gan pašvaldībām');
    expect(indicatorsDescription(0, 0, lv)).toContain('nav zināmas');
  });
});
