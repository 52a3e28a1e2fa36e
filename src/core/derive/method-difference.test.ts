import { describe, expect, it } from 'vitest';
import { methodDifferences, weightShare, type Link, type MethodRow } from './method-difference.ts';

const row = (code: string, change: Partial<MethodRow> = {}): MethodRow => ({
  code,
  parent: 'contact',
  kind: 'indicator',
  type: 'choice',
  direction: 1,
  weight: 1,
  lower: null,
  upper: null,
  options: 'none:0|part:0.5|full:1',
  evidence: 'self_assessment',
  applies_to: null,
  name_lv: 'Tērzēšana',
  name_en: 'Chat',
  question_lv: 'Vai ir tērzēšana?',
  question_en: 'Is there a chat?',
  ...change,
});
const link = (code: string, change: Partial<Link> = {}): Link => ({
  code,
  previous_code: code,
  relation: 'same',
  ...change,
});
const [CHAT, OTHER] = [row('chat'), row('other')];

/** What differs where the one indicator of two becomes another. */
const turned = (change: Partial<MethodRow>, from: MethodRow = CHAT, others: readonly MethodRow[] = [OTHER]) =>
  methodDifferences(link('chat'), [from, OTHER], [{ ...from, ...change }, ...others], []);

it('weightShare, worked by hand: of siblings alone, 3 / (3 + 1 + 0), and 0 where nothing is scored', () => {
  const structure = [
    row('contact', { kind: 'dimension', parent: 'index', weight: 40 }),
    ...[3, 1, 0].map((weight, at) => row(`q${at}`, { weight })),
    row('elsewhere', { parent: 'inside', weight: 6 }),
    row('unscored', { parent: 'nothing', weight: 0 }),
  ];
  const shares = structure.map((own) => weightShare({ row: own, structure }));
  expect(shares).toEqual([40 / 40, 3 / (3 + 1 + 0), 1 / (3 + 1 + 0), 0, 6 / 6, 0]);
});

describe('methodDifferences', () => {
  it('finds nothing where nothing differs', () => {
    expect(turned({})).toEqual([]);
  });

  const rating = row('chat', { type: 'rating', lower: 0, upper: 5, options: null });
  it.each<[string, Partial<MethodRow>, readonly string[], MethodRow?]>([
    ['another dimension', { parent: 'inside' }, ['parent']],
    ['a doubled weight', { weight: 2 }, ['weight']],
    ['no weight any more', { weight: 0 }, ['weight']],
    ['a boolean in the place of a choice', { type: 'boolean', options: null }, ['type', 'options']],
    ['a higher goalpost', { upper: 10 }, ['goalposts'], rating],
    ['a lower goalpost that appears', { lower: 1 }, ['goalposts'], rating],
    ['another option', { options: 'none:0|part:0.4|most:0.7|full:1' }, ['options']],
    ['an option worth something else', { options: 'none:0|part:0.4|full:1' }, ['options']],
    ['options in another order', { options: 'full:1|none:0|part:0.5' }, []],
    ['less is better', { direction: -1 }, ['direction']],
    ['only ministries', { applies_to: 'ministry' }, ['applicability']],
    ['measured by a machine', { evidence: 'automatic' }, ['evidence']],
    ['another name', { name_en: 'Live chat' }, ['wording']],
    ['another question', { question_lv: 'Vai ir tērzētava?' }, ['wording']],
    ['a blank for nothing', { applies_to: '' }, []],
    [
      'everything at once, in the order of telling',
      { weight: 3, direction: -1, evidence: 'expert', question_en: '?' },
      ['weight', 'direction', 'evidence', 'wording'],
    ],
  ])('tells %s', (_, change, expected, from) => {
    expect(turned(change, from)).toEqual(expected);
  });

  it('takes categories for a list without order', () => {
    expect(turned({ applies_to: 'b;a' }, row('chat', { applies_to: 'a;b' }))).toEqual([]);
  });

  it('tells no weight where all were multiplied alike, or a sibling came or went', () => {
    // 1 of 2 is 3 of 6
    expect(turned({ weight: 3 }, CHAT, [row('other', { weight: 3 })])).toEqual([]);
    expect(turned({}, CHAT, [OTHER, row('third')])).toEqual([]);
    // 1 of 2 is not 3 of 5
    expect(turned({ weight: 3 }, CHAT, [row('other', { weight: 2 })])).toEqual(['weight']);
  });

  it('counts the weight of a dimension among dimensions', () => {
    const dimension = (code: string, weight: number) => row(code, { kind: 'dimension', parent: 'index', weight });
    const before = [dimension('contact', 40), dimension('inside', 60)];
    const now = [dimension('contact', 50), dimension('inside', 50), row('chat', { weight: 9 })];
    expect(methodDifferences(link('contact'), before, now, [])).toEqual(['weight']);
  });

  it('follows a code to what it was called, and its dimension too', () => {
    const renamed = link('chat', { previous_code: 'talk' });
    const before = [row('talk', { parent: 'communication' })];
    expect(methodDifferences(renamed, before, [CHAT], [renamed])).toEqual(['parent']);
    const dimension = link('contact', { previous_code: 'communication' });
    expect(methodDifferences(renamed, before, [CHAT], [renamed, dimension])).toEqual([]);
  });

  it('says nothing of what is new or was dropped', () => {
    for (const relation of ['new', 'dropped'] as const)
      expect(methodDifferences(link('chat', { relation }), [CHAT], [row('chat', { weight: 5 })], [])).toEqual([]);
  });
});
