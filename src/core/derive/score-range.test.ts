import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../model/edition.ts';
import type { Structure } from '../model/methodology.ts';
import { anIndex } from '../rules/testing/any-index.ts';
import { answer, answers, dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { prepare } from '../score/institution.ts';
import { scoreRange } from './score-range.ts';

const STRUCTURE = structureOf(
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 3),
  indicator('reply', 'contact', 1),
  indicator('system', 'inside', 2),
);
const rangesOf = (structure: Structure, given: Readonly<Record<string, Answer>>) =>
  scoreRange(prepare(structure), 'agency', answers(given));
/** Lowest, score and highest by code, without the noise of binary fractions. */
const told = (given: Readonly<Record<string, Answer>>) =>
  Object.fromEntries(
    rangesOf(STRUCTURE, given).map(({ code, lowest, score, highest }) => [
      code,
      [lowest, score, highest].map((value) => value && Number(value.toFixed(9))),
    ]),
  );

describe('scoreRange, worked by hand', () => {
  it('what was not assessed or withheld could be worth nothing or everything', () => {
    // contact: 100·3·0.8/4 = 60, 80, 100·(3·0.8 + 1)/4 = 85; index 0.4 of it and 0.6 · 50
    for (const reason of ['not_assessed', 'withheld'] as const)
      expect(told({ website: answer('80'), reply: answer('', reason), system: answer('50') })).toEqual({
        contact: [60, 80, 85],
        inside: [50, 50, 50],
        index: [54, 62, 64],
      });
  });

  it('what was not answered is worth nothing already, what is not applicable stays out', () => {
    const given = { website: answer('80'), reply: answer('', 'not_answered'), system: answer('50') };
    expect(told(given)['contact']).toEqual([60, 60, 85]);
    expect(told({ ...given, reply: answer('', 'not_applicable') })['contact']).toEqual([80, 80, 80]);
  });

  it('there is a range where too little is known for a score', () => {
    // 40 % covered; with the worst to “system” 0.4 · 70 = 28, with the best 88
    const given = { website: answer('80'), reply: answer('40'), system: answer('', 'withheld') };
    expect(told(given)['index']).toEqual([28, null, 88]);
  });

  it('counts the reasons apart', () => {
    const given = { website: answer('80'), reply: answer('', 'withheld'), system: answer('', 'not_answered') };
    const index = rangesOf(STRUCTURE, given).find(({ code }) => code === 'index');
    expect(index).toMatchObject({ answered: 1, not_answered: 1, withheld: 1, not_assessed: 0, not_applicable: 0 });
    const contact = rangesOf(STRUCTURE, given).find(({ code }) => code === 'contact');
    expect(contact).toMatchObject({ answered: 1, not_answered: 0, withheld: 1 });
  });
});

it('a range holds the score, and is a point where nothing is missing', () => {
  fc.assert(
    fc.property(anIndex, ({ rows, given }) => {
      for (const range of rangesOf(structureOf(...rows), given)) {
        const { lowest, score, highest } = range;
        const missing = range.not_answered + range.not_assessed + range.withheld;
        if (lowest === null || highest === null) expect(score).toBeNull();
        else {
          expect(lowest).toBeLessThanOrEqual(highest + 1e-9);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(lowest - 1e-9);
          expect(score).toBeLessThanOrEqual(highest + 1e-9);
          if (missing === 0) expect([lowest, highest]).toEqual([score, score]);
        }
      }
    }),
  );
});
