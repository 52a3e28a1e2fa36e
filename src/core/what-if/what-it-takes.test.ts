import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../model/edition.ts';
import { anIndex } from '../rules/testing/any-index.ts';
import { answer, answers, dimension, indicator, levelRow, structureOf } from '../rules/testing/structure.ts';
import { prepare } from '../score/institution.ts';
import { whatIf } from './what-if.ts';
import { fullGains, whatItTakes } from './what-it-takes.ts';

/** Dimensions of 40 and 60; the first of two indicators 3 : 1, the second of one. */
const STRUCTURE = structureOf(
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 3, { type: 'boolean', lower: null, upper: null }),
  indicator('reply', 'contact', 1),
  indicator('system', 'inside', 2),
);
const LEVELS = [levelRow(1, 0), levelRow(2, 40), levelRow(3, 70)];
const body = (given: Readonly<Record<string, Answer>>) => ({
  prepared: prepare(STRUCTURE),
  category: 'agency',
  answers: answers(given),
  levels: LEVELS,
});
const BODY = body({ website: answer('no'), reply: answer('40'), system: answer('50') });

describe('what it takes, worked by hand', () => {
  it('possible are 30, 10 and 60; 34 points lack 6 to level 2, and the largest gain alone does it', () => {
    const found = whatItTakes(BODY, new Map());
    expect(found?.next.level).toBe(2);
    expect(found?.missing).toBeCloseTo(6, 9);
    expect(found?.steps?.map(({ code, answer: goal }) => [code, goal])).toEqual([['website', 'yes']]);
  });

  it('from changed answers on, to the level after', () => {
    // 64 points with a website; system full would add 30, reply 6
    const found = whatItTakes(BODY, answers({ website: answer('yes') }));
    expect(found?.next.level).toBe(3);
    expect(found?.missing).toBeCloseTo(6, 9);
    expect(found?.steps?.map(({ code }) => code)).toEqual(['system']);
  });

  it('nothing on the highest level, and nothing without a score', () => {
    expect(whatItTakes(BODY, answers({ website: answer('yes'), system: answer('100') }))).toBeNull();
    const unassessed = {
      website: answer('', 'withheld'),
      reply: answer('', 'withheld'),
      system: answer('', 'withheld'),
    };
    expect(whatItTakes(BODY, answers(unassessed))).toBeNull();
    expect(fullGains(BODY, answers(unassessed))).toEqual([]);
  });
});

describe('properties', () => {
  it('a gain is what the total gains by that answer, and the fewest steps reach the level', () => {
    fc.assert(
      fc.property(anIndex, ({ rows, given }) => {
        const measured = { ...body(given), prepared: prepare(structureOf(...rows)), others: [] };
        const score = (changed: ReadonlyMap<string, Answer>): number | null =>
          whatIf(measured, changed).get('index')?.score ?? null;
        const own = score(new Map());
        const all = fullGains(measured, new Map());
        fc.pre(own !== null);
        // Where no answer is allowed that is worth full points there is none to try.
        for (const { code, answer: goal, gain } of all)
          if (goal !== '') expect((score(answers({ [code]: answer(goal) })) ?? 0) - own).toBeCloseTo(gain, 9);
        const found = whatItTakes(measured, new Map());
        if (found === null || found.steps === null || found.steps.some(({ answer: goal }) => goal === '')) return;
        const steps = answers(Object.fromEntries(found.steps.map(({ code, answer: goal }) => [code, answer(goal)])));
        expect(whatIf(measured, steps).get('index')?.level).toBeGreaterThanOrEqual(found.next.level);
      }),
    );
  });
});
