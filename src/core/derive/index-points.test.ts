import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndex } from '../rules/testing/any-index.ts';
import { answer, answers, dimension, indicator, structureOf } from '../rules/testing/structure.ts';
import { prepare, scoreInstitution } from '../score/institution.ts';
import { contributionsOf } from './contributions.ts';
import { indexPointsOf } from './index-points.ts';
import type { Answer } from '../model/edition.ts';
import type { Structure } from '../model/methodology.ts';

const STRUCTURE = structureOf(
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 3),
  indicator('reply', 'contact', 1),
  indicator('system', 'inside', 2),
);

function pointsOf(structure: Structure, given: Readonly<Record<string, Answer>>) {
  const prepared = prepare(structure);
  const score = scoreInstitution(prepared, 'agency', answers(given)).scores.get('index')?.score ?? null;
  const rows = contributionsOf(prepared, 'agency', answers(given));
  return { score, rows, points: indexPointsOf(rows, structure, score !== null) };
}
/** [received, possible] of each answer, without the noise of binary fractions. */
const told = (given: Readonly<Record<string, Answer>>) =>
  pointsOf(STRUCTURE, given).points.map(({ indexPoints, indexPossible }) =>
    indexPoints === null || indexPossible === null
      ? null
      : [Number(indexPoints.toFixed(9)), Number(indexPossible.toFixed(9))],
  );
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

describe('indexPointsOf, worked by hand', () => {
  it('weights of dimension and indicator', () => {
    // 100 · 0.4 · 0.75 = 30, of which 0.8; 100 · 0.4 · 0.25 = 10, of which 0.4; 60, of which 0.5: 24 + 4 + 30 = 58
    expect(told({ website: answer('80'), reply: answer('40'), system: answer('50') })).toEqual([
      [24, 30],
      [4, 10],
      [30, 60],
    ]);
  });

  it('what is not counted gives its weight to its dimension, and a dimension without a score to the others', () => {
    expect(told({ website: answer('80'), reply: answer('', 'not_assessed'), system: answer('50') })).toEqual([
      [32, 40],
      null,
      [30, 60],
    ]);
    expect(told({ website: answer('80'), reply: answer('40'), system: answer('', 'not_applicable') })).toEqual([
      [60, 75],
      [10, 25],
      null,
    ]);
  });

  it('an unanswered question brings nothing, and could', () => {
    expect(told({ website: answer('80'), reply: answer('40'), system: answer('', 'not_answered') })[2]).toEqual([
      0, 60,
    ]);
  });

  it('a body without an index score has none', () => {
    const withheld = answer('', 'withheld');
    expect(told({ website: answer('80'), reply: answer('40'), system: withheld })).toEqual([null, null, null]);
  });
});

describe('indexPointsOf', () => {
  it('sums to 100 and to the score, whatever the index', () => {
    fc.assert(
      fc.property(anIndex, ({ rows, given }) => {
        const { score, points } = pointsOf(structureOf(...rows), given);
        const [received, possible] = [points.map((one) => one.indexPoints), points.map((one) => one.indexPossible)];
        if (score === null) expect([...received, ...possible].every((one) => one === null)).toBe(true);
        else {
          expect(Math.abs(sum(possible) - 100)).toBeLessThan(1e-9);
          expect(Math.abs(sum(received) - score)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(anIndex, ({ rows, given }) => {
        const byIndicator = (structure: Structure) => {
          const { rows: own, points } = pointsOf(structure, given);
          return new Map(own.map(({ indicator: code }, at) => [code, points[at]?.indexPoints ?? null]));
        };
        const turned = byIndicator(structureOf(...rows.toReversed()));
        for (const [code, received] of byIndicator(structureOf(...rows)))
          if (received === null) expect(turned.get(code)).toBeNull();
          else expect(turned.get(code)).toBeCloseTo(received, 9);
      }),
    );
  });
});
