import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StructureRow } from '../model/methodology.ts';
import { meaningTo } from '../parse/meaning.ts';
import { indicator } from '../rules/testing/structure.ts';
import { normalise } from '../score/normalise.ts';
import { bestGoal, fullGoal, type Goal } from './goal.ts';

/** The best of some texts. */
const bestOf = (row: StructureRow, texts: readonly string[]): Goal | null =>
  bestGoal(
    row,
    texts.map((value) => ({ value, meaning: meaningTo(row)(value) })),
  );

const OPTIONS = new Map([
  ['none', 0],
  ['part', 0.5],
  ['full', 1],
]);

describe('fullGoal, the least for full points', () => {
  it.each([
    ['yes', indicator('a', 'd', 1, { type: 'boolean' }), 'yes'],
    ['no, where yes is worse', indicator('a', 'd', 1, { type: 'boolean', direction: -1 }), 'no'],
    ['the option worth 1', indicator('a', 'd', 1, { type: 'choice', options: OPTIONS }), 'full'],
    [
      'the option worth 0, turned round',
      indicator('a', 'd', 1, { type: 'choice', options: OPTIONS, direction: -1 }),
      'none',
    ],
    [
      'no option, where none is worth 1',
      indicator('a', 'd', 1, { type: 'choice', options: new Map([['x', 0.8]]) }),
      '',
    ],
    ['the upper goalpost', indicator('a', 'd', 1, { upper: 80 }), '80'],
    ['the lower goalpost', indicator('a', 'd', 1, { type: 'rating', lower: 1, upper: 72, direction: -1 }), '1'],
    ['a whole number, where the goalpost is none', indicator('a', 'd', 1, { type: 'count', upper: 2.5 }), '3'],
    ['nothing, where the goalpost is beyond all', indicator('a', 'd', 1, { upper: 120 }), ''],
  ])('%s', (_, row, answer) => expect(fullGoal(row)).toEqual({ x: 1, answer }));

  it('is worth full points wherever it is given', () => {
    const posts = fc
      .tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 1, max: 150 }))
      .map(([lower, width]) => ({ lower, upper: lower + width }));
    fc.assert(
      fc.property(
        fc.constantFrom('boolean', 'share', 'count', 'rating'),
        fc.constantFrom(1, -1),
        posts,
        (type, direction, ends) => {
          const row = indicator('a', 'd', 1, { type, direction, ...ends });
          const { answer } = fullGoal(row);
          if (answer !== '') expect(normalise(row, meaningTo(row)(answer))).toBe(1);
        },
      ),
    );
  });
});

describe('bestGoal, the best really given', () => {
  it('is the one worth most', () => {
    const hours = indicator('a', 'd', 1, { type: 'rating', upper: 100, direction: -1 });
    expect(bestOf(hours, ['60', '25', '90'])).toEqual({ x: 0.75, answer: '25' });
  });

  it('of several worth the same is the least demanding, whatever their order', () => {
    const count = indicator('a', 'd', 1, { type: 'count', upper: 20 });
    const share = indicator('a', 'd', 1, { upper: 80, direction: -1, lower: 10 });
    const choice = indicator('a', 'd', 1, { type: 'choice', options: new Map([...OPTIONS, ['more', 1]]) });
    for (const [row, values, answer] of [
      [count, ['35', '20', '4'], '20'],
      [share, ['0', '5.0', '5', '60'], '5'],
      [choice, ['more', 'none', 'full'], 'full'],
    ] as const)
      for (const given of [values, values.toReversed()]) expect(bestOf(row, given)).toEqual({ x: 1, answer });
  });

  it('is none where nobody gave an answer', () => expect(bestOf(indicator('a', 'd', 1), [])).toBeNull());
});
