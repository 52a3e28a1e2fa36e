import { describe, expect, it } from 'vitest';
import type { AnswerPart } from './answer-parts.ts';
import { formulaExample } from './formula-text.ts';
import type { AnswerRow, StructureRow } from '../shared/rows.ts';
import { plainWords } from '../testing/plain-words.ts';

const row = (answer: Partial<AnswerRow>, indicator: Partial<StructureRow>): AnswerPart['rows'][number] => ({
  answer: { value: '60', normalised: 0.166667, points: 1.754386, points_possible: 10.526316, ...answer } as AnswerRow,
  indicator: {
    type: 'rating',
    lower: 0,
    upper: 72,
    direction: -1,
    weight: 2,
    name_lv: 'Laiks',
    name_en: 'Time',
    ...indicator,
  } as StructureRow,
});
const part = (...rows: AnswerPart['rows']): AnswerPart => ({ weights: 19, rows }) as unknown as AnswerPart;

describe('formulaExample', () => {
  it('turns round what is better less', () => {
    expect(formulaExample([part(row({}, {}))], plainWords('lv'))).toBe(
      'Piemēram, „Laiks”: x = 1 − (60 − 0) / (72 − 0) ≈ 0,1667; punkti sadaļā = 100 · 2 · 0,1667 / 19 ≈ 1,8.',
    );
  });

  it('is of the first answer between its goalposts', () => {
    const none = row({ normalised: 0, value: '0', points: 0 }, { direction: 1 });
    const chosen = row({ normalised: 0.5, value: 'partly' }, { type: 'choice' });
    const half = row({ value: '10', normalised: 0.5, points: 5 }, { direction: 1, upper: 20, name_en: 'Half' });
    expect(formulaExample([part(none, chosen), part(half)], plainWords('en'))).toBe(
      'For example, “Half”: x = (10 − 0) / (20 − 0) ≈ 0.5; points in the dimension = 100 · 2 · 0.5 / 19 ≈ 5.0.',
    );
    expect(formulaExample([part(none, chosen)], plainWords('en'))).toBeNull();
  });
});
