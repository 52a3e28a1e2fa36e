import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../model/edition.ts';
import type { StructureRow } from '../model/methodology.ts';
import { aDrawn, answersTo, aSector, CATEGORIES, type AnyBody } from '../rules/testing/any-index.ts';
import { answers, indicator, levelRow, structureOf } from '../rules/testing/structure.ts';
import { scoreSector } from './edition.ts';

const LEVELS = [levelRow(1, 0), levelRow(2, 30), levelRow(3, 70)];
/** Results by body and code. */
function resultsOf(rows: readonly StructureRow[], bodies: readonly AnyBody[]) {
  const given = new Map(bodies.map(({ id, answers: own }) => [id, own]));
  const edition = { info: { year: 2022, status: 'official' }, answers: given } as unknown as Edition;
  const members = bodies.map(({ id, category }) => ({ institution_id: id, category, group_id: '' }));
  const { scores } = scoreSector(edition, structureOf(...rows), LEVELS, members);
  return new Map(
    scores.map(({ institution_id, code, score, level, coverage, rank, category_rank }) => [
      `${institution_id}/${code}`,
      { score, level, coverage, rank, category_rank },
    ]),
  );
}

describe('scores, levels and ranks of any sector', () => {
  it('stay what they are when a body comes that is nowhere better than another', () => {
    fc.assert(
      fc.property(aSector, fc.constantFrom(...CATEGORIES), ({ rows, bodies }, category) => {
        // What is not answered is worth nothing, which no answer is less than.
        const worst = answers(answersTo(rows, category, []));
        const before = resultsOf(rows, bodies);
        const after = resultsOf(rows, [...bodies, { id: 'dominated', category, answers: worst }]);
        for (const [key, own] of before) expect(after.get(key)).toEqual(own);
      }),
    );
  });

  it('are the same in whatever order bodies stand and whatever they are called', () => {
    fc.assert(
      fc.property(aSector, ({ rows, bodies }) => {
        const before = resultsOf(rows, bodies);
        expect(new Map([...resultsOf(rows, bodies.toReversed())].sort())).toEqual(new Map([...before].sort()));
        const renamed = resultsOf(
          rows,
          bodies.map((body) => ({ ...body, id: `z${body.id}` })),
        );
        expect(new Map([...renamed].map(([key, own]) => [key.slice(1), own]))).toEqual(before);
      }),
    );
  });

  it('tie where two bodies answer alike but for the order of questions that count alike, whatever order sums run in', () => {
    fc.assert(
      fc.property(aSector, fc.array(aDrawn, { minLength: 16, maxLength: 16 }), ({ rows }, drawn) => {
        const alike = rows.map((row) => {
          if (row.kind !== 'indicator') return row;
          const { weight } = rows.find(({ parent }) => parent === row.parent) ?? row;
          return indicator(row.code, row.parent, weight);
        });
        const given = answersTo(alike, 'agency', drawn);
        const turned = Object.fromEntries(
          Object.keys(given).map((code) => {
            const own = Object.keys(given).filter((other) => other.startsWith(code.slice(0, 1)));
            return [code, given[own.toReversed()[own.indexOf(code)] ?? code] ?? given[code]];
          }),
        ) as typeof given;
        const both = resultsOf(
          alike,
          Object.entries({ one: given, other: turned }).map(([id, own]) => ({
            id,
            category: 'agency',
            answers: answers(own),
          })),
        );
        for (const [key, { rank, level, category_rank }] of both)
          expect({ key, rank, level, category_rank }).toMatchObject({
            rank: rank === null ? null : 1,
            level: both.get(key.replace(/^\w+/, 'one'))?.level,
            category_rank: rank === null ? null : 1,
          });
      }),
    );
  });
});
