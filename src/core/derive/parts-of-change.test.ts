import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../model/edition.ts';
import type { StructureRow } from '../model/methodology.ts';
import { MISSING_REASONS } from '../model/vocabulary.ts';
import { answer, answers, dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { prepare, scoreInstitution } from '../score/institution.ts';
import { weightedMean } from '../score/weighted-mean.ts';
import { partsOfChange, type Measured } from './parts-of-change.ts';

const measured = (
  rows: readonly StructureRow[],
  given: Readonly<Record<string, Answer>>,
  category = 'agency',
): Measured => ({ prepared: prepare(structureOf(...rows)), category, answers: answers(given) });

/** Parts by part and code, without the noise of binary fractions; `same` are codes that both editions have. */
function parts(before: Measured, now: Measured, codes: Readonly<Record<string, string>> = {}) {
  const same = now.prepared.structure.rows.map(({ code }) => [code, code] as const);
  const found = partsOfChange(before, now, new Map([...same, ...Object.entries(codes)]));
  return Object.fromEntries(
    found.map(({ part, code, points }) => [part === 'answers' ? code : part, Number(points.toFixed(9)) || 0]),
  );
}

/** Two dimensions, 40 and 60; the first of two indicators 3 : 1, the second of one. */
const ROWS = [
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 3),
  indicator('reply', 'contact', 1),
  indicator('system', 'inside', 2),
];
const GIVEN = { website: answer('80'), reply: answer('40'), system: answer('50') };
const other = (...rows: readonly StructureRow[]): StructureRow[] =>
  ROWS.map((row) => rows.find(({ code }) => code === row.code) ?? row);

describe('parts of a change, worked by hand', () => {
  it('answers add what they may bring times what they bring more', () => {
    // website may bring 40 · 3/4 = 30, system 60: 30 · (1 - 0.8) + 60 · (0.45 - 0.5) = 6 - 3
    const now = measured(ROWS, { ...GIVEN, website: answer('100'), system: answer('45') });
    expect(parts(measured(ROWS, GIVEN), now)).toEqual({ website: 6, system: -3, missing: 0, method: 0 });
  });

  it('an answer that is withdrawn is missing, and so is one that no longer applies', () => {
    // reply brought 10 · 0.4 = 4; without it contact is 80 instead of 70, which is 40 · 0.1 = 4 more
    const now = (reason: 'not_answered' | 'not_applicable') => measured(ROWS, { ...GIVEN, reply: answer('', reason) });
    expect(parts(measured(ROWS, GIVEN), now('not_answered'))).toEqual({ missing: -4, method: 0 });
    expect(parts(measured(ROWS, GIVEN), now('not_applicable'))).toEqual({ missing: 4, method: 0 });
  });

  it('other weights are method', () => {
    // contact (80 + 40) / 2 = 60 instead of 70: 40 · -0.1 = -4
    const now = measured(other(indicator('website', 'contact', 1)), GIVEN);
    expect(parts(measured(ROWS, GIVEN), now)).toEqual({ missing: 0, method: -4 });
  });

  it('where answers and method move together each has the mean over both orders', () => {
    // contact 70 and then 85, inside 50: 58 and 64 with weights 40 : 60, 60 and 67.5 with 50 : 50.
    // answers (6 + 7.5) / 2, method (2 + 3.5) / 2; together 67.5 - 58
    const now = measured(other(dimension('contact', 50), dimension('inside', 50)), {
      ...GIVEN,
      website: answer('100'),
    });
    expect(parts(measured(ROWS, GIVEN), now)).toEqual({ website: 6.75, missing: 0, method: 2.75 });
  });

  it('of all three each has the mean over the six orders', () => {
    // One dimension, a 50 → 100, b 40 → not applicable, weights 1 : 1 → 3 : 1. The index by what is new already:
    // nothing 45, a 70, b 50, weights 47.5; a and b 100, a and weights 85, b and weights 50; all 100.
    // answers (25 + 50) / 3 + (50 + 37.5) / 6 = 475/12, missing (5 + 15) / 3 + (30 + 2.5) / 6 = 145/12,
    // method 2.5 / 3 + (15 + 0) / 6 = 40/12; together 55
    const rows = (weight: number) => [dimension('d', 1), indicator('a', 'd', weight), indicator('b', 'd', 1)];
    const before = measured(rows(1), { a: answer('50'), b: answer('40') });
    const now = measured(rows(3), { a: answer('100'), b: answer('', 'not_applicable') });
    const { a, missing, method } = parts(before, now);
    expect(a).toBeCloseTo(475 / 12, 8);
    expect(missing).toBeCloseTo(145 / 12, 8);
    expect(method).toBeCloseTo(40 / 12, 8);
  });

  it('an answer under another code is told under the new one', () => {
    const renamed = ROWS.map((row) => (row.code === 'system' ? { ...row, code: 'records' } : row));
    const now = measured(renamed, { website: GIVEN.website, reply: GIVEN.reply, records: answer('60') });
    expect(parts(measured(ROWS, GIVEN), now, { records: 'system' })).toEqual({ records: 6, missing: 0, method: 0 });
  });

  it('goalposts, direction and points of options are method', () => {
    const now = (row: StructureRow) => parts(measured(ROWS, GIVEN), measured(other(row), GIVEN));
    // system 50 of 0–200 is 25 %: 60 · -0.25; website 80 turned round is 20 %: 30 · -0.6
    expect(now(indicator('system', 'inside', 2, { upper: 200 }))).toEqual({ missing: 0, method: -15 });
    expect(now(indicator('website', 'contact', 3, { direction: -1 }))).toEqual({ missing: 0, method: -18 });
    const choice = (points: number) =>
      indicator('system', 'inside', 2, { type: 'choice', options: new Map([['part', points]]) });
    const given = { ...GIVEN, system: answer('part') };
    expect(parts(measured(other(choice(0.5)), given), measured(other(choice(0.4)), given))).toEqual({
      missing: 0,
      method: -6,
    });
  });

  it('what was added, dropped, rescaled, given another type or put to others is method, whatever was answered', () => {
    // contact was 70 and is its website alone, 90: 40 · 0.2 = 8, of which the better website has its own part
    const website = { ...GIVEN, website: answer('90') };
    const dropped = measured(
      ROWS.filter(({ code }) => code !== 'reply'),
      { website: website.website, system: GIVEN.system },
    );
    // website 30 · 0.1 = 3 with reply and 40 · 0.1 = 4 without: 3.5; method (8 - 4 + 8 - 3) / 2 = 4.5
    expect(parts(measured(ROWS, GIVEN), dropped)).toEqual({ website: 3.5, missing: 0, method: 4.5 });
    const unlinked = partsOfChange(measured(ROWS, GIVEN), measured(ROWS, website), new Map([['reply', 'reply']]));
    expect(unlinked.map(({ part, points }) => [part, Number(points.toFixed(9)) || 0])).toEqual([
      ['missing', 0],
      ['method', 3],
    ]);
    const typed = measured(other(indicator('website', 'contact', 3, { type: 'rating' })), website);
    expect(parts(measured(ROWS, GIVEN), typed)).toEqual({ missing: 0, method: 3 });
    const asked = other(indicator('reply', 'contact', 1, { applies_to: ['agency'] }));
    // as a ministry it is not asked about reply: contact 80 instead of 70
    expect(parts(measured(asked, GIVEN), measured(asked, GIVEN, 'ministry'))).toEqual({ missing: 0, method: 4 });
  });

  it('an answer that the other structure does not allow is method', () => {
    const choice = (...options: readonly [string, number][]) =>
      indicator('system', 'inside', 2, { type: 'choice', options: new Map(options) });
    const before = measured(other(choice(['none', 0], ['some', 0.5])), { ...GIVEN, system: answer('some') });
    const now = measured(other(choice(['none', 0], ['most', 0.7])), { ...GIVEN, system: answer('most') });
    expect(parts(before, now)).toEqual({ missing: 0, method: 12 });
    const rating = (upper: number) => indicator('system', 'inside', 2, { type: 'rating', upper });
    const higher = { ...GIVEN, system: answer('8') };
    // 8 of 10 and then of 5 would be beyond the goalposts of a rating: 60 · (0.5 - 0.8)
    expect(
      parts(measured(other(rating(10)), higher), measured(other(rating(5)), { ...GIVEN, system: answer('2.5') })),
    ).toEqual({ missing: 0, method: -18 });
  });

  it('a mixed state in which nothing is counted has no points', () => {
    // Only the old structure has a, only the new one b; c is common and missing now: the old structure with it has nothing.
    const before = measured([dimension('d', 1), indicator('c', 'd', 1)], { c: answer('60') });
    const now = measured([dimension('d', 1), indicator('c', 'd', 1), indicator('b', 'd', 1)], {
      c: answer('', 'not_applicable'),
      b: answer('30'),
    });
    // by what is new: nothing 60, missing 0, method 45, both 30
    expect(parts(before, now)).toEqual({ missing: -37.5, method: 7.5 });
  });
});

const TYPES = ['boolean', 'choice', 'share', 'count', 'rating'] as const;
const OPTIONS = ['none', 'part', 'full'] as const;
type Type = (typeof TYPES)[number];
const valueOf = (type: Type): fc.Arbitrary<string> => {
  if (type === 'boolean') return fc.constantFrom('yes', 'no');
  if (type === 'choice') return fc.constantFrom(...OPTIONS);
  return fc.integer({ min: 0, max: 50 }).map(String);
};
/** An answer of a type, or a reason why there is none. */
const anAnswer = (type: Type): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 4, arbitrary: valueOf(type).map((value) => answer(value)) },
    { weight: 1, arbitrary: fc.constantFrom(...MISSING_REASONS).map((reason) => answer('', reason)) },
  );

/** How one edition has an indicator: everything that the methodology may change of it. */
const aRow = (code: string, type: Type) =>
  fc
    .record({
      parent: fc.constantFrom('a', 'b', 'c'),
      weight: fc.integer({ min: 0, max: 5 }),
      direction: fc.constantFrom(1 as const, -1 as const),
      lower: fc.constant(0),
      upper: fc.integer({ min: 40, max: 60 }),
      options: fc
        .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.subarray([...OPTIONS], { minLength: 2 }))
        .map(([points, keys]) => new Map(keys.map((key, at) => [key, at === 0 ? points : 1] as const))),
      applies_to: fc.constantFrom([], [], ['ministry']),
    })
    .map(({ parent, weight, ...rest }) => indicator(code, parent, weight, { type, ...rest }));

interface Asked {
  readonly rows: readonly [StructureRow, StructureRow];
  readonly given: readonly [Answer, Answer];
  /** In which editions it is asked, and whether it may be compared. */
  readonly in: readonly [boolean, boolean];
  readonly linked: boolean;
}
/** An answer as validation lets it through. */
function allowed({ options, type, upper }: StructureRow, given: Answer): Answer {
  if (given.missing !== '') return given;
  if (type === 'choice' && !options.has(given.value)) return answer([...options.keys()][0] ?? '');
  return type === 'rating' ? answer(String(Math.min(Number(given.value), upper ?? 0))) : given;
}
const anAsked = (code: string): fc.Arbitrary<Asked> =>
  fc.constantFrom(...TYPES).chain((type) =>
    fc
      .record({
        rows: fc.tuple(aRow(code, type), aRow(code, type)),
        given: fc.tuple(anAnswer(type), anAnswer(type)),
        in: fc.constantFrom(
          [true, true] as const,
          [true, true] as const,
          [true, false] as const,
          [false, true] as const,
        ),
        linked: fc.boolean(),
      })
      .map((asked) => ({
        ...asked,
        given: [allowed(asked.rows[0], asked.given[0]), allowed(asked.rows[1], asked.given[1])] as const,
      })),
  );
const CODES = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
const aPair = fc.record({
  asked: fc.tuple(...CODES.map(anAsked)),
  // A dimension may weigh nothing, though not all of them.
  weights: fc.tuple(...[1, 0, 0, 1, 0, 0].map((min) => fc.integer({ min, max: 9 }))),
  categories: fc.tuple(fc.constantFrom('agency', 'ministry'), fc.constantFrom('agency', 'ministry')),
});
type PairOfEditions = typeof aPair extends fc.Arbitrary<infer Pair> ? Pair : never;

const bodyOf = ({ asked, weights, categories }: PairOfEditions, side: 0 | 1): Measured =>
  measured(
    [
      ...['a', 'b', 'c'].map((code, at) => dimension(code, weights[3 * side + at] ?? 1)),
      ...asked.filter((one) => one.in[side]).map((one) => one.rows[side]),
    ],
    Object.fromEntries(asked.filter((one) => one.in[side]).map((one) => [one.rows[side].code, one.given[side]])),
    categories[side],
  );
const linksOf = ({ asked }: PairOfEditions) =>
  new Map(
    asked.filter((one) => one.linked && one.in[0] && one.in[1]).map((one) => [one.rows[1].code, one.rows[0].code]),
  );
const partsIn = (pair: PairOfEditions) => partsOfChange(bodyOf(pair, 0), bodyOf(pair, 1), linksOf(pair));

/** The index as always, without the rule of 50 %. */
function indexOf({ prepared, category, answers: given }: Measured): number {
  const { scores } = scoreInstitution(prepared, category, given);
  const dimensions = prepared.dimensions.map(({ row }) => [row.weight, scores.get(row.code)?.score ?? null] as const);
  return weightedMean(dimensions.flatMap(([weight, score]) => (score === null ? [] : [[weight, score] as const]))) ?? 0;
}
const byName = (found: ReturnType<typeof partsIn>) =>
  new Map(found.map(({ part, code, points }) => [`${part} ${code}`, points]));
const sumOf = (found: ReturnType<typeof partsIn>): number => found.reduce((sum, { points }) => sum + points, 0);

describe('parts of a change, whatever the two editions', () => {
  it('sum to the change within 1e-9', () => {
    fc.assert(
      fc.property(aPair, (pair) => {
        const change = indexOf(bodyOf(pair, 1)) - indexOf(bodyOf(pair, 0));
        expect(Math.abs(sumOf(partsIn(pair)) - change)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('are none where nothing changed', () => {
    fc.assert(
      fc.property(aPair, (pair) => {
        const body = bodyOf(pair, 0);
        const all = new Map(body.prepared.structure.rows.map(({ code }) => [code, code]));
        expect(partsOfChange(body, body, all)).toEqual([
          { part: 'missing', code: 'index', points: 0 },
          { part: 'method', code: 'index', points: 0 },
        ]);
      }),
    );
  });

  it('are answers alone where only answers changed', () => {
    fc.assert(
      fc.property(aPair, (pair) => {
        const body = bodyOf(pair, 0);
        const given = new Map(
          pair.asked.flatMap((one) => {
            const own = body.answers.get(one.rows[0].code);
            if (own === undefined) return [];
            const next = allowed(one.rows[0], one.given[1]);
            return [[one.rows[0].code, own.missing === '' && next.missing === '' ? next : own] as const];
          }),
        );
        const all = new Map([...given.keys()].map((code) => [code, code]));
        const found = partsOfChange(body, { ...body, answers: given }, all);
        expect(found.filter(({ part }) => part !== 'answers').map(({ points }) => Math.abs(points) < 1e-12)).toEqual([
          true,
          true,
        ]);
        for (const { code, part } of found)
          if (part === 'answers') expect(given.get(code)?.value).not.toBe(body.answers.get(code)?.value);
      }),
    );
  });

  it('turn their signs where old and new change places', () => {
    fc.assert(
      fc.property(aPair, (pair) => {
        const back = partsOfChange(
          bodyOf(pair, 1),
          bodyOf(pair, 0),
          new Map([...linksOf(pair)].map(([now, old]) => [old, now])),
        );
        const there = byName(partsIn(pair));
        for (const [name, points] of byName(back)) expect(points).toBeCloseTo(-(there.get(name) ?? 0), 9);
      }),
    );
  });

  it('do not depend on the order of rows, nor on what codes are called', () => {
    fc.assert(
      fc.property(aPair, (pair) => {
        const called = (code: string): string => `x-${code}`;
        const turned: PairOfEditions = {
          ...pair,
          asked: [...pair.asked].reverse().map((one) => ({
            ...one,
            rows: [one.rows[0], { ...one.rows[1], code: called(one.rows[1].code) }] as const,
          })),
        };
        const there = byName(partsIn(pair));
        const found = partsIn(turned);
        expect(found.length).toBe(there.size);
        for (const { part, code, points } of found)
          expect(points).toBeCloseTo(there.get(`${part} ${code.replace('x-', '')}`) ?? Number.NaN, 9);
      }),
    );
  });
});
