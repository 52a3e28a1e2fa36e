import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndex } from '../rules/testing/any-index.ts';
import { answer, answers, dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { prepare, scoreInstitution } from '../score/institution.ts';
import { contributionsOf } from './contributions.ts';

/** Two dimensions, 40 and 60; the first of two indicators 3 : 1, the second of one. */
const STRUCTURE = structureOf(
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 3),
  indicator('reply', 'contact', 1),
  indicator('system', 'inside', 2),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('contributions', () => {
  it('are the points received and possible of each answer', () => {
    const given = answers({ website: answer('80'), reply: answer('', 'not_assessed'), system: answer('50') });
    expect(contributionsOf(prepare(STRUCTURE), 'agency', given)).toEqual([
      { indicator: 'website', dimension: 'contact', x: 0.8, points: 80, possible: 100 },
      { indicator: 'reply', dimension: 'contact', x: null, points: null, possible: null },
      { indicator: 'system', dimension: 'inside', x: 0.5, points: 50, possible: 100 },
    ]);
  });

  it('points received add up to the score of the dimension, points possible to 100', () => {
    fc.assert(
      fc.property(anIndex, ({ rows, given }) => {
        const structure = structureOf(...rows);
        const all = contributionsOf(prepare(structure), 'agency', answers(given));
        const { scores } = scoreInstitution(prepare(structure), 'agency', answers(given));
        for (const { code } of rows.filter(({ kind }) => kind === 'dimension')) {
          const counted = all.filter((one) => one.dimension === code && one.points !== null);
          const score = scores.get(code)?.score ?? null;
          if (score === null) expect(counted).toEqual([]);
          else {
            expect(sum(counted.map(({ points }) => points ?? 0))).toBeCloseTo(score, 8);
            expect(sum(counted.map(({ possible }) => possible ?? 0))).toBeCloseTo(100, 8);
          }
        }
      }),
    );
  });
});
