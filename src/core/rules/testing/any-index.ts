import fc from 'fast-check';
import type { Answer } from '../../model/edition.ts';
import { appliesTo, type StructureRow } from '../../model/methodology.ts';
import { MISSING_REASONS, type MissingReason } from '../../model/vocabulary.ts';
import { answer, answers, dimension, indicator, structureOf } from './structure.ts';

/** An answer before it is known to which question: a place on any scale, 0–20, or a reason why there is none. */
export type Drawn = number | MissingReason;
const TOP = 20;

export const aDrawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(TOP) },
  { weight: 1, arbitrary: fc.constantFrom(...MISSING_REASONS) },
);

/** The answer to a question that a drawn place or reason stands for; always one that the question allows. */
export const answerTo = (row: StructureRow, drawn: Drawn): Answer =>
  typeof drawn === 'number' ? answer(valueAt(row, drawn)) : answer('', drawn);

function valueAt({ type, options, lower, upper }: StructureRow, place: number): string {
  switch (type) {
    case 'boolean':
      return place > TOP / 2 ? 'yes' : 'no';
    case 'choice':
      return [...options.keys()][Math.floor((place * options.size) / (TOP + 1))] ?? '';
    case 'rating':
      return String((lower ?? 0) + ((upper ?? 0) - (lower ?? 0)) * (place / TOP));
    case 'share':
    case 'count':
    case '':
      return String((100 / TOP) * place);
  }
}

/** Tenths are no binary fractions, so that sums of them have noise; a question or a dimension may weigh nothing. */
const aWeight = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: most * 10 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: fc.constant(0) },
  );

/** Where all of several weigh nothing the first gets a weight: the contract wants one that has. */
const withWeight = <Thing extends { readonly weight: number }>([first, ...others]: readonly Thing[]): Thing[] =>
  first === undefined
    ? []
    : [others.some(({ weight }) => weight > 0) ? first : { ...first, weight: first.weight || 1 }, ...others];

/** Everything that a methodology may say of a question. */
const anIndicator = fc
  .record({
    weight: aWeight(9),
    type: fc.constantFrom('boolean', 'choice', 'share', 'count', 'rating'),
    direction: fc.constantFrom(1 as const, -1 as const),
    lower: fc.integer({ min: -10, max: 30 }),
    width: fc.integer({ min: 1, max: 120 }),
    points: fc.array(
      fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
      { minLength: 2, maxLength: 4 },
    ),
    applies_to: fc.constantFrom([], [], [], [], ['agency'], ['ministry']),
  })
  .map(({ type, lower, width, points, ...rest }) => ({
    ...rest,
    type,
    ...(type === 'boolean' || type === 'choice' ? { lower: null, upper: null } : { lower, upper: lower + width }),
    options: new Map(type === 'choice' ? points.map((worth, at) => [`o${at}`, worth] as const) : []),
  }));

const MOST = 4;

/** One to four dimensions of one to four indicators of any type, in any way that validation lets pass. */
const someRows = fc
  .array(fc.record({ weight: aWeight(40), indicators: fc.array(anIndicator, { minLength: 1, maxLength: MOST }) }), {
    minLength: 1,
    maxLength: MOST,
  })
  .map((dimensions): StructureRow[] => {
    const named = withWeight(dimensions).map((own, at) => ({ ...own, code: 'abcd'[at] ?? '' }));
    return [
      ...named.map(({ code, weight }) => dimension(code, weight)),
      ...named.flatMap(({ code, indicators }) =>
        withWeight(indicators).map(({ weight, ...rest }, at) => indicator(`${code}${at}`, code, weight, rest)),
      ),
    ];
  });

/** One for each question that an index can have. */
const allDrawn = fc.array(aDrawn, { minLength: MOST * MOST, maxLength: MOST * MOST });

/** What a body of a category answers: every question that is put to it, and no other. */
export const answersTo = (
  rows: readonly StructureRow[],
  category: string,
  drawn: readonly Drawn[],
): Record<string, Answer> =>
  Object.fromEntries(
    rows
      .filter((row) => row.kind === 'indicator' && appliesTo(row, category))
      .map((row, at) => [row.code, answerTo(row, drawn[at] ?? 'not_answered')]),
  );

/** A structure of one to four dimensions, and the answers of an agency to all that it is asked. */
export const anIndex = fc
  .tuple(someRows, allDrawn)
  .map(([rows, drawn]) => ({ rows, given: answersTo(rows, 'agency', drawn) }));

export const CATEGORIES = ['agency', 'ministry'] as const;

/** A body that takes part, as its edition has it. */
export interface AnyBody {
  readonly id: string;
  readonly category: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** One to seven bodies of two categories that answer the same index, each in its own way. */
export const aSector = fc
  .tuple(
    someRows,
    fc.array(fc.record({ category: fc.constantFrom(...CATEGORIES), drawn: allDrawn }), { minLength: 1, maxLength: 7 }),
  )
  .map(([rows, drawn]) => ({
    rows,
    structure: structureOf(...rows),
    bodies: drawn.map((own, at): AnyBody => ({
      id: `b${at}`,
      category: own.category,
      answers: answers(answersTo(rows, own.category, own.drawn)),
    })),
  }));
