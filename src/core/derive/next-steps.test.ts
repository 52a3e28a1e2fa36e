import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../model/edition.ts';
import type { Structure } from '../model/methodology.ts';
import { aSector, type AnyBody } from '../rules/testing/any-index.ts';
import { answer, answers, dimension, indicator, levelRow, structureOf } from '../rules/testing/structure.ts';
import { counted } from '../score/counted.ts';
import { prepare, scoreInstitution } from '../score/institution.ts';
import { normalise } from '../score/normalise.ts';
import { SAME_SCORE } from '../score/rank.ts';
import { contributionsOf } from './contributions.ts';
import { indexPointsOf, NO_INDEX_POINTS } from './index-points.ts';
import {
  fewestSteps,
  gains,
  nextLevel,
  STEP_VARIANTS,
  stepsOfSector,
  singleAnswers,
  type CountedPoints,
  type Gain,
} from './next-steps.ts';

const LEVELS = [levelRow(1, 0), levelRow(2, 25), levelRow(3, 50), levelRow(4, 75), levelRow(5, 100)];
const gain = (code: string, points: number): Gain => ({ code, gain: points, answer: '' });

describe('nextLevel', () => {
  it.each([
    [0, 2],
    [24.9, 2],
    [25, 3],
    [25 - 1e-10, 3],
    [99, 5],
    [100, undefined],
  ])('of %d is %s', (score, level) => expect(nextLevel(score, LEVELS.toReversed())?.level).toBe(level));
});

describe('gains', () => {
  const counted: CountedPoints[] = [
    { code: 'b', x: 0.5, possible: 4, place: 2 },
    { code: 'a', x: 0.4, possible: 5, place: 3 },
    { code: 'done', x: 1, possible: 9, place: 4 },
    { code: 'c', x: 0.9, possible: 20, place: 1 },
    { code: 'nobody', x: 0, possible: 7, place: 5 },
  ];
  const all = gains(counted, (code) => (code === 'nobody' ? null : { x: 1, answer: 'yes' }));

  it('are what is possible by what is lacking: 5 · 0.6, 4 · 0.5, 20 · 0.1; ties in the order of the structure', () => {
    expect(all.map(({ code, gain: points }) => [code, Number(points.toFixed(9))])).toEqual([
      ['a', 3],
      ['c', 2],
      ['b', 2],
    ]);
  });

  it('end at the goal, not at full points: 20 · (0.95 − 0.9) and nothing that is above the goal already', () => {
    const near = gains(counted, () => ({ x: 0.95, answer: '95' }));
    expect(near.find(({ code }) => code === 'c')?.gain).toBeCloseTo(1, 9);
    expect(near.map(({ code }) => code)).not.toContain('done');
  });
});

describe('fewestSteps, worked by hand', () => {
  const descending = [gain('a', 5), gain('b', 3), gain('c', 1)];
  it.each([
    [4, 'a'],
    [5, 'a'],
    [5 + 1e-10, 'a'],
    [5.1, 'a,b'],
    [8.5, 'a,b,c'],
  ])('%d points are reached by %s', (missing, codes) =>
    expect(
      fewestSteps(descending, missing)
        ?.map(({ code }) => code)
        .join(),
    ).toBe(codes),
  );

  it('is nothing where all of them do not reach it', () => expect(fewestSteps(descending, 9.1)).toBeNull());

  it('singleAnswers are those that suffice alone', () =>
    expect(singleAnswers(descending, 3).map(({ code }) => code)).toEqual(['a', 'b']));
});

describe('fewestSteps among all subsets', () => {
  const points = fc.integer({ min: 1, max: 40 }).map((n) => n / 4);
  const aCase = fc.record({
    points: fc.array(points, { maxLength: 9 }),
    missing: fc.integer({ min: 1, max: 120 }).map((n) => n / 4),
  });
  const asGains = (given: readonly number[]): Gain[] =>
    gains(
      given.map((possible, place) => ({ code: `i${place}`, x: 0, possible, place })),
      () => ({ x: 1, answer: 'yes' }),
    );
  const sum = (some: readonly Gain[]): number => some.reduce((total, own) => total + own.gain, 0);

  it('has as few as any that reaches the bound, and one fewer does not reach it', () => {
    fc.assert(
      fc.property(aCase, ({ points: given, missing }) => {
        const all = asGains(given);
        const steps = fewestSteps(all, missing);
        let fewest = Infinity;
        for (let set = 0; set < 2 ** all.length; set++) {
          const chosen = all.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1);
          if (sum(chosen) >= missing - SAME_SCORE) fewest = Math.min(fewest, chosen.length);
        }
        expect(steps?.length ?? Infinity).toBe(fewest);
        if (steps === null) return;
        expect(sum(steps)).toBeGreaterThanOrEqual(missing - SAME_SCORE);
        expect(sum(steps.slice(0, -1))).toBeLessThan(missing - SAME_SCORE);
      }),
    );
  });

  it('does not hang on the order of what is counted', () => {
    fc.assert(
      fc.property(aCase, ({ points: given, missing }) => {
        const counted = given.map((possible, place) => ({ code: `i${place}`, x: 0, possible, place }));
        const steps = (rows: readonly CountedPoints[]) =>
          fewestSteps(
            gains(rows, () => ({ x: 1, answer: '' })),
            missing,
          );
        expect(steps(counted.toReversed())).toEqual(steps(counted));
      }),
    );
  });
});

describe('steps of a sector', () => {
  // Two dimensions 40 : 60, so that contact has 40 points of the total, website and reply 20 each, and system 60.
  const structure = structureOf(
    dimension('contact', 40),
    dimension('inside', 60),
    indicator('website', 'contact', 1, { type: 'boolean' }),
    indicator('reply', 'contact', 1, { type: 'rating', lower: 0, upper: 100, direction: -1 }),
    indicator('system', 'inside', 1),
  );
  const members = ['ours', 'peer', 'other'].map((institution_id) => ({
    institution_id,
    category: institution_id === 'other' ? 'ministry' : 'agency',
    group_id: '',
  }));
  const edition = {
    info: { year: 2022 },
    answers: new Map([
      ['ours', answers({ website: answer('no'), reply: answer('90'), system: answer('30') })],
      ['peer', answers({ website: answer('no'), reply: answer('40'), system: answer('45') })],
      ['other', answers({ website: answer('yes'), reply: answer('0'), system: answer('100') })],
    ]),
  } as unknown as Edition;
  const row = (indicator: string, dimensionCode: string, x: number, indexPossible: number) => ({
    institution_id: 'ours',
    indicator,
    dimension: dimensionCode,
    x,
    points: null,
    possible: null,
    indexPoints: indexPossible * x,
    indexPossible,
  });
  const rows = [row('website', 'contact', 0, 20), row('reply', 'contact', 0.1, 20), row('system', 'inside', 0.3, 60)];
  const stepsOf = (score: number) =>
    stepsOfSector({ edition, structure, members, rows }, LEVELS, (id) => (id === 'ours' ? score : null)).map(
      ({ variant, level, step, code, gain: points, answer: said }) => [
        variant,
        level,
        step,
        code,
        Number(points.toFixed(9)),
        said,
      ],
    );

  it('takes full answers, and the best that a peer of the category gave', () => {
    // 20 to 25 in the first variant: system alone, 60 · 0.7 = 42. In the second reply, 20 · (0.6 − 0.1) = 10, before system, 60 · 0.15 = 9;
    // nobody of the category has a website.
    expect(stepsOf(20)).toEqual([
      ['full', 2, 1, 'system', 42, '100'],
      ['peer', 2, 1, 'reply', 10, '40'],
    ]);
    expect(stepsOf(11).filter(([variant]) => variant === 'peer')).toEqual([
      ['peer', 2, 1, 'reply', 10, '40'],
      ['peer', 2, 2, 'system', 9, '45'],
    ]);
  });

  it('has no rows of a variant in which the level is out of reach, and none on the highest level', () => {
    expect(stepsOf(30).map(([variant]) => variant)).toEqual(['full']);
    expect(stepsOf(100)).toEqual([]);
  });
});

/** Index scores by the official scoring where some answers are worth something else. */
function scoreWith(
  {
    structure,
    category,
    given,
  }: { readonly structure: Structure; readonly category: string; readonly given: AnyBody['answers'] },
  worth: ReadonlyMap<string, number>,
): number | null {
  const { scores } = scoreInstitution(prepare(structure), category, given, (row, ...rest) => {
    const own = counted(row, ...rest);
    return own.x === null ? own : { applies: own.applies, x: worth.get(row.code) ?? own.x };
  });
  return scores.get('index')?.score ?? null;
}

describe('steps in any sector', () => {
  it('are the fewest that reach the level by the official scoring, of all sets of answers; none only where none does', () => {
    fc.assert(
      fc.property(aSector, ({ structure, bodies }) => {
        const members = bodies.map(({ id, category }) => ({ institution_id: id, category, group_id: '' }));
        const answersOf = new Map(bodies.map(({ id, answers: own }) => [id, own]));
        const edition = { info: { year: 2022, status: 'official', sectors: ['state'] }, answers: answersOf };
        const scoreOf = (id: string, worth: ReadonlyMap<string, number>): number | null => {
          const { category, answers: given } = bodies.find((body) => body.id === id) as AnyBody;
          return scoreWith({ structure, category, given }, worth);
        };
        const rows = bodies.flatMap(({ id, category, answers: given }) => {
          const own = contributionsOf(prepare(structure), category, given);
          const points = indexPointsOf(own, structure, scoreOf(id, new Map()) !== null);
          return own.map((row, at) => ({ institution_id: id, ...row, ...(points[at] ?? NO_INDEX_POINTS) }));
        });
        const steps = stepsOfSector(
          { edition: edition as unknown as Edition, structure, members, rows },
          LEVELS,
          (id) => scoreOf(id, new Map()),
        );
        for (const { id, category } of bodies) {
          const score = scoreOf(id, new Map());
          const bound = score === null ? undefined : nextLevel(score, LEVELS)?.lower_bound;
          for (const variant of STEP_VARIANTS) {
            const own = steps.filter((step) => step.institution_id === id && step.variant === variant);
            const better = rows.flatMap(({ institution_id, indicator: code, x, indexPossible }) => {
              if (institution_id !== id || x === null || !indexPossible) return [];
              const goal = variant === 'full' ? 1 : bestAmong(bodies, category, structure, code);
              return goal > x ? [[code, goal] as const] : [];
            });
            // Trying all sets takes twice as long with each answer more.
            if (bound === undefined || better.length > 8) continue;
            let fewest = Infinity;
            for (let set = 0; set < 2 ** better.length; set += 1) {
              const chosen = better.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1);
              if (chosen.length < fewest && (scoreOf(id, new Map(chosen)) ?? 0) >= bound - SAME_SCORE)
                fewest = chosen.length;
            }
            expect(own.length).toBe(fewest === Infinity ? 0 : fewest);
            const taken = new Map(better.filter(([code]) => own.some((step) => step.code === code)));
            if (own.length > 0) expect(scoreOf(id, taken)).toBeGreaterThanOrEqual(bound - SAME_SCORE);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** What the best answer is worth that a body of a category gave. */
const bestAmong = (bodies: readonly AnyBody[], category: string, structure: Structure, code: string): number =>
  Math.max(
    ...bodies.flatMap((body) => {
      const given = body.category === category ? body.answers.get(code) : undefined;
      const row = structure.rows.find((one) => one.code === code);
      return given === undefined || given.missing !== '' || row === undefined ? [] : [normalise(row, given.meaning)];
    }),
  );
