import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer, Edition } from '../model/edition.ts';
import { answer, dimension, indicator, levelRow, structureOf } from '../rules/testing/structure.ts';
import { scoreSector } from '../score/edition.ts';
import { prepare } from '../score/institution.ts';
import { whatIf } from './what-if.ts';

const STRUCTURE = structureOf(
  dimension('contact', 40),
  dimension('inside', 60),
  indicator('website', 'contact', 3, { type: 'boolean', lower: null, upper: null }),
  indicator('reply', 'contact', 1, { type: 'rating', direction: -1, lower: 0.1, upper: 2.3 }),
  indicator('system', 'inside', 2, {
    type: 'choice',
    options: new Map([
      ['none', 0],
      ['part', 0.3],
      ['full', 1],
    ]),
  }),
  indicator('papers', 'inside', 1, { applies_to: ['agency'] }),
  indicator('volume', 'inside', 0, { type: 'count', lower: 0, upper: 1000 }),
);
const LEVELS = [levelRow(1, 0), levelRow(2, 30), levelRow(3, 70)];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const categoryOf = (id: string): string => (id < 'd' ? 'agency' : 'ministry');
const MEMBERS = IDS.map((institution_id) => ({ institution_id, category: categoryOf(institution_id), group_id: '' }));

const missing = fc
  .constantFrom('not_applicable', 'not_answered', 'not_assessed', 'withheld')
  .map((one) => answer('', one));
const given = (values: fc.Arbitrary<string>): fc.Arbitrary<Answer> =>
  fc.oneof({ weight: 5, arbitrary: values.map((value) => answer(value)) }, { weight: 1, arbitrary: missing });
/** Few values, so that scores tie. */
const ANSWERS = {
  website: given(fc.constantFrom('yes', 'no')),
  reply: given(fc.constantFrom('0.1', '0.37', '1.2', '2.3')),
  system: given(fc.constantFrom('none', 'part', 'full')),
  papers: given(fc.constantFrom('0', '33.3', '100')),
  volume: given(fc.nat(1000).map(String)),
};
const sheet = fc.record(ANSWERS);
type Sheet = Readonly<Record<keyof typeof ANSWERS, Answer>>;

/** Results of the whole sector, by the scoring of editions. */
function scored(sheets: readonly Sheet[]) {
  const answers = new Map(IDS.map((id, at) => [id, new Map(Object.entries(sheets[at] ?? {}))]));
  const edition = { info: { year: 2022, status: 'official' }, answers } as unknown as Edition;
  return scoreSector(edition, STRUCTURE, LEVELS, MEMBERS).scores;
}

it('agrees with the scoring of the whole edition, on 1,000 random what-ifs', () => {
  fc.assert(
    fc.property(
      fc.array(sheet, { minLength: IDS.length, maxLength: IDS.length }),
      fc.record(ANSWERS, { requiredKeys: [] }),
      fc.nat(IDS.length - 1),
      (sheets, changed, at) => {
        const before = scored(sheets);
        const others = MEMBERS.filter((_, other) => other !== at).map(({ institution_id, category }) => ({
          category,
          scores: new Map(
            before.filter((row) => row.institution_id === institution_id).map(({ code, score }) => [code, score]),
          ),
        }));
        const found = whatIf(
          {
            prepared: prepare(STRUCTURE),
            levels: LEVELS,
            category: categoryOf(IDS[at] ?? ''),
            answers: new Map(Object.entries(sheets[at] ?? {})),
            others,
          },
          new Map(Object.entries(changed)),
        );
        const after = scored(sheets.map((own, body) => (body === at ? { ...own, ...changed } : own)));
        const expected = after.filter(({ institution_id }) => institution_id === IDS[at]);
        expect([...found]).toEqual(
          expected.map(({ code, score, level, coverage, rank, rank_n, category_rank, category_rank_n }) => [
            code,
            { score, level, coverage, rank, rank_n, category_rank, category_rank_n },
          ]),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

it('worked by hand: contact 3 : 1 of yes and 1.2 hours, inside 2 : 1 of part and 50 papers', () => {
  const measured = {
    prepared: prepare(STRUCTURE),
    levels: LEVELS,
    category: 'agency',
    answers: new Map(
      Object.entries({
        website: answer('no'),
        reply: answer('1.2'),
        system: answer('part'),
        papers: answer('50'),
        volume: answer('7'),
      }),
    ),
    others: [
      { category: 'agency', scores: new Map([['index', 30]]) },
      { category: 'ministry', scores: new Map([['index', 60]]) },
    ],
  };
  const told = (changed: Readonly<Record<string, Answer>>) => {
    const index = whatIf(measured, new Map(Object.entries(changed)), ['index']).get('index');
    return [Number(index?.score?.toFixed(9)), index?.level, index?.rank, index?.category_rank];
  };
  // contact 100 · (3·0 + 1 − 1.1/2.2) / 4 = 12.5, inside 100 · (2·0.3 + 0.5) / 3 = 36.67; 0.4 · 12.5 + 0.6 · 36.67 = 27
  expect(told({})).toEqual([27, 1, 3, 2]);
  // contact 100 · (3 + 0.5) / 4 = 87.5: 35 + 22
  expect(told({ website: answer('yes') })).toEqual([57, 2, 2, 1]);
  // inside 100 · (2 + 0.5) / 3 = 83.33: 35 + 50
  expect(told({ website: answer('yes'), system: answer('full') })).toEqual([85, 3, 1, 1]);
});

it('gives what is asked for alone, and the same of it', () => {
  const measured = {
    prepared: prepare(STRUCTURE),
    levels: LEVELS,
    category: 'agency',
    answers: new Map(Object.entries({ website: answer('yes'), reply: answer('1.2'), system: answer('part') })),
    others: [{ category: 'agency', scores: new Map([['index', 60]]) }],
  };
  const none = new Map<string, Answer>([
    ['papers', answer('50')],
    ['volume', answer('7')],
  ]);
  expect([...whatIf(measured, none, ['index'])]).toEqual([['index', whatIf(measured, none).get('index')]]);
});
