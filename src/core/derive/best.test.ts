import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAnswers, bestOfEach, type RankedAnswer } from './best.ts';

const given = (institution_id: string, normalised: number | null, score: number | null = null): RankedAnswer => ({
  institution_id,
  normalised,
  score,
});
const ids = (answers: readonly RankedAnswer[]): string => answers.map((answer) => answer.institution_id).join('');

describe('bestAnswers', () => {
  it('are those worth most, of equals the one that does better in all', () => {
    expect(ids(bestAnswers([given('a', 0.8, 40), given('b', 0.8, 60), given('c', 0.9, 10)]).best)).toBe('cba');
  });

  it('count who ties with the last, and leave out what is worth nothing or not counted', () => {
    const answers = [given('a', 1), given('b', 1), given('c', 1), given('d', 0.5), given('e', 0), given('f', null)];
    expect(bestAnswers(answers, 2)).toEqual({ best: answers.slice(0, 2), tied: 1 });
    expect(ids(bestAnswers(answers).best)).toBe('abcd');
    expect(bestAnswers([given('e', 0)])).toEqual({ best: [], tied: 0 });
  });

  it('do not hang on the order of rows', () => {
    const answer = fc.record({
      normalised: fc.constantFrom(null, 0, 0.25, 0.5, 1),
      score: fc.constantFrom(null, 10, 20),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 15 }), fc.integer({ min: 1, max: 6 }), (rows, n) => {
        const named = rows.map((row, at) => ({ institution_id: `b${String(at).padStart(2, '0')}`, ...row }));
        expect(bestAnswers(named.toReversed(), n)).toEqual(bestAnswers(named, n));
      }),
    );
  });
});

it('bestOfEach has the best of every circle, and nobody of none', () => {
  const rows = [
    { ...given('a', 0.2), circle: 'x' },
    { ...given('b', 0.4), circle: 'y' },
    { ...given('c', 0.9), circle: 'x' },
    { ...given('d', 1), circle: null },
  ];
  const each = bestOfEach(rows, ({ circle }) => circle);
  expect([...each].map(([circle, { best }]) => [circle, ids(best)])).toEqual([
    ['x', 'c'],
    ['y', 'b'],
  ]);
});
