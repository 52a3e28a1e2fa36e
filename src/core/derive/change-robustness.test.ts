import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Structure } from '../model/methodology.ts';
import { aDrawn, anIndex, answersTo } from '../rules/testing/any-index.ts';
import { answer, answers, structureOf } from '../rules/testing/structure.ts';
import { differencesOf, sureness, type Side } from './change-robustness.ts';
import { draw, type Draws } from './draws.ts';
import { drawsOf, EVEN, numbersOf, type TestBody } from './testing.ts';

const SETTINGS = { runs: 60, spread_percent: 25 };
const itself = (code: string): string => code;

const side = (structure: Structure, bodies: readonly TestBody[], draws: (codes: readonly string[]) => Draws): Side => {
  const { numbers } = numbersOf(structure, bodies);
  return { numbers, draws: draws(numbers.codes) };
};

describe('differencesOf, worked by hand', () => {
  const body = (website: string, system: string): TestBody => ({
    id: 'a',
    answers: answers({ website: answer(website), system: answer(system) }),
  });
  const runs = [
    [1, 1, 1, 1],
    [1.2, 1, 0.8, 1],
    [0.8, 1, 1.2, 1],
  ];

  it('weighs both editions with the factors of the newer one', () => {
    // Contact 40 → 60, inside 60 → 44: 0.5·20 − 0.5·16 = 2; 0.6·20 − 0.4·16 = 5.6; 0.4·20 − 0.6·16 = −1.6.
    const before = side(EVEN, [body('40', '60')], (codes) =>
      drawsOf(codes, [
        [9, 9, 1, 9],
        [9, 9, 1, 9],
        [9, 9, 1, 9],
      ]),
    );
    const now = side(EVEN, [body('60', '44')], (codes) => drawsOf(codes, runs));
    const [own] = differencesOf(before, now, ['a'], itself) as [Float64Array];
    expect([...own].map((value) => Number(value.toFixed(9)))).toEqual([2, 5.6, -1.6]);
    expect(sureness(own)).toMatchObject({ rose: 2 / 3, fell: 1 / 3 });
  });

  it('leaves the earlier edition its own factor of what the newer one does not have', () => {
    // The newer “contact” is new: the earlier one keeps 3·50, so that it was (3·40 + 60)/4 = 45 in every run.
    const before = side(EVEN, [body('40', '60')], (codes) =>
      drawsOf(
        codes,
        runs.map(() => [3, 1, 1, 1]),
      ),
    );
    const now = side(EVEN, [body('60', '44')], (codes) =>
      drawsOf(codes, [[1, 1, 1, 1]].concat([[1, 1, 1, 1]], [[1, 1, 1, 1]])),
    );
    const linked = (code: string): string | null => (code === 'contact' ? null : code);
    const [own] = differencesOf(before, now, ['a'], linked) as [Float64Array];
    expect([...own].map((value) => Number(value.toFixed(9)))).toEqual([7, 7, 7]);
  });

  it('takes the aggregation of the newer draw for both', () => {
    // Geometric: √(64·36) = 48 and √(36·36) = 36.
    const before = side(EVEN, [body('36', '36')], (codes) => drawsOf(codes, [[1, 1, 1, 1]]));
    const now = side(EVEN, [body('64', '36')], (codes) => drawsOf(codes, [[1, 1, 1, 1]], [0]));
    expect(differencesOf(before, now, ['a'], itself)[0]?.[0]).toBeCloseTo(12, 9);
  });
});

it('quantiles of a change are those of type 7, and runs without a score speak for neither way', () => {
  // Told: −1, 0, 1, 2, 3; 5 % at 0.2: −0.8; 95 % at 3.8: 2.8. Six runs in all.
  const of = sureness(Float64Array.of(3, Number.NaN, 0, -1, 2, 1));
  expect(of.change_low).toBeCloseTo(-0.8, 12);
  expect(of.change_high).toBeCloseTo(2.8, 12);
  expect([of.rose, of.fell]).toEqual([3 / 6, 1 / 6]);
});

describe('any change', () => {
  const sides = (structure: Structure, given: TestBody['answers'], then: TestBody['answers']) => {
    const of = (own: TestBody['answers'], start: number): Side =>
      side(structure, [{ id: 'a', answers: own }], (codes) => draw(codes, SETTINGS, start));
    return [of(then, 1), of(given, 2)] as const;
  };

  it('where nothing changed neither rose nor fell in any run', () => {
    fc.assert(
      fc.property(anIndex, ({ rows, given }) => {
        const [before, now] = sides(structureOf(...rows), answers(given), answers(given));
        for (const own of differencesOf(before, now, now.numbers.bodies, itself))
          expect(sureness(own)).toEqual({ rose: 0, fell: 0, change_low: 0, change_high: 0 });
      }),
    );
  });

  it('is the official one in the first run, and its shares are the other way round where the editions change places', () => {
    fc.assert(
      fc.property(anIndex, fc.array(aDrawn, { minLength: 16, maxLength: 16 }), ({ rows, given }, drawn) => {
        // What is missing stays so, that both editions have a score or neither.
        const others = answersTo(rows, 'agency', drawn);
        const then = Object.fromEntries(
          Object.entries(given).map(([code, own]) => {
            const other = others[code] ?? own;
            return [code, own.missing === '' && other.missing === '' ? other : own];
          }),
        );
        const structure = structureOf(...rows);
        const [before, now] = sides(structure, answers(given), answers(then));
        const official = [before, now].map(
          ({ numbers }, at) =>
            numbersOf(structure, [{ id: numbers.bodies[0] ?? 'a', answers: answers(at === 0 ? then : given) }])
              .official[0],
        );
        for (const own of differencesOf(before, now, now.numbers.bodies, itself)) {
          const [was, is] = official as [number, number];
          expect(own[0]).toBeCloseTo(is - was, 9);
          const back = differencesOf(
            { ...now, draws: before.draws },
            { ...before, draws: now.draws },
            now.numbers.bodies,
            itself,
          )[0];
          const { rose, fell } = sureness(own);
          expect(sureness(back as Float64Array)).toMatchObject({ rose: fell, fell: rose });
        }
      }),
    );
  });
});
