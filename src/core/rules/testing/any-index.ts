import fc from 'fast-check';
import { answer, dimension, indicator } from './structure.ts';

/** A whole number of 0–100, or at times a reason why there is none. */
const anAnswer = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }).map((value) => answer(String(value))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('not_applicable', 'not_answered', 'not_assessed', 'withheld' as const)
      .map((reason) => answer('', reason)),
  },
);

const aDimension = (code: string) =>
  fc.record({
    weight: fc.integer({ min: 1, max: 40 }),
    indicators: fc
      .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(1 as const, -1 as const), anAnswer), {
        minLength: 1,
        maxLength: 4,
      })
      .map((list) =>
        list.map(([weight, direction, given], at) => ({
          row: indicator(`${code}${at}`, code, weight, { direction }),
          given,
        })),
      ),
  });

/** A structure of two dimensions with one to four indicators each, and answers to all of them, in any way that validation lets pass. */
export const anIndex = fc.tuple(aDimension('a'), aDimension('b')).map(([a, b]) => ({
  rows: [dimension('a', a.weight), dimension('b', b.weight), ...[...a.indicators, ...b.indicators].map((i) => i.row)],
  given: Object.fromEntries([...a.indicators, ...b.indicators].map((i) => [i.row.code, i.given])),
}));
