import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Edition } from '../model/edition.ts';
import type { StructureRow } from '../model/methodology.ts';
import { anIndex } from '../rules/testing/any-index.ts';
import { answer, levelRow, structureOf } from '../rules/testing/structure.ts';
import { scoreSector } from './edition.ts';

const LEVELS = [levelRow(1, 0), levelRow(2, 30), levelRow(3, 70)];
const CATEGORIES = ['agency', 'ministry'];

interface Body {
  readonly id: string;
  readonly category: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** One to six bodies of two categories that answer the same index, each in its own way. */
const aSector = fc
  .tuple(
    anIndex,
    fc.array(fc.tuple(fc.constantFrom(...CATEGORIES), fc.infiniteStream(fc.nat())), { minLength: 1, maxLength: 6 }),
  )
  .map(([{ rows, given }, drawn]) => {
    const all = Object.values(given);
    return {
      rows,
      bodies: drawn.map(([category, stream], at): Body => ({
        id: `b${at}`,
        category,
        answers: new Map(
          Object.entries(given).map(
            ([code, own]) => [code, all[(stream.next().value ?? 0) % all.length] ?? own] as const,
          ),
        ),
      })),
    };
  });

/** Results by body and code. */
function resultsOf(rows: readonly StructureRow[], bodies: readonly Body[]) {
  const answers = new Map(bodies.map(({ id, answers: own }) => [id, own]));
  const edition = { info: { year: 2022, status: 'official' }, answers } as unknown as Edition;
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
        const worst = new Map(
          rows.flatMap(({ kind, code, direction }) =>
            kind === 'indicator' ? [[code, answer(direction === 1 ? '0' : '100')] as const] : [],
          ),
        );
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
});
