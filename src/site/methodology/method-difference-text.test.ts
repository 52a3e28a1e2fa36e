import { describe, expect, it } from 'vitest';
import { bothOf, methodDifferences, weightShare } from '../../core/derive/method-difference.ts';
import { courseOf, type CodeEdition } from '../shared/codes.ts';
import { outcomeOf, type Compared } from '../shared/continuity.ts';
import { differenceTexts, semicolons, wordsUntold } from './method-difference-text.ts';
import type { StructureRow } from '../shared/rows.ts';
import { plainWords } from '../testing/plain-words.ts';

const row = (change: Partial<StructureRow> = {}): StructureRow => ({
  edition: 2021,
  sector: 'state',
  code: 'chat',
  parent: 'contact',
  kind: 'indicator',
  type: 'rating',
  direction: 1,
  weight: 1,
  lower: 0,
  upper: 5,
  options: null,
  evidence: 'expert',
  applies_to: null,
  status: 'assumed',
  name_lv: 'Tērzēšana',
  name_en: 'Chat',
  question_lv: 'Kāda ir tērzēšana?',
  question_en: 'How good is the chat?',
  source_url: null,
  ...change,
});

/** An indicator beside one of weight 3, and what it becomes. */
function compared(change: Partial<StructureRow>, from: StructureRow = row()): Compared {
  const sibling = row({ code: 'other', weight: 3 });
  const [before, now] = [
    [from, sibling],
    [{ ...from, ...change }, sibling],
  ];
  const link = { code: 'chat', previous_code: 'chat', relation: 'same' } as const;
  const both = bothOf(link, before, now);
  if (both === null) throw new Error('nothing to compare');
  return {
    before: both.before.row,
    now: both.now.row,
    differs: methodDifferences(link, before, now, [link]),
    shares: [weightShare(both.before), weightShare(both.now)],
  };
}

const texts = (change: Partial<StructureRow>, from?: StructureRow, language: 'lv' | 'en' = 'lv') =>
  differenceTexts(compared(change, from), plainWords(language)).map(
    ({ label, before, now }) => `${label}: ${before} → ${now}`,
  );

describe('what differs between editions, in words', () => {
  it.each<[string, Partial<StructureRow>, string, StructureRow?]>([
    ['a weight', { weight: 2 }, 'svars: 1 (25\u00A0% no sadaļas) → 2 (40\u00A0% no sadaļas)'],
    ['a weight that is none', { weight: 0 }, 'svars: 1 (25\u00A0% no sadaļas) → bez punktiem'],
    ['goalposts, as they are', { upper: 4.64, lower: 2.07 }, 'atbilde: no 0 līdz 5 → no 2,07 līdz 4,64'],
    ['the direction', { direction: -1 }, 'atbilde: no 0 līdz 5 → no 0 līdz 5; mazāk ir labāk'],
    [
      'options',
      { options: 'partial:0|full:0.75' },
      'atbilde: daļēji 0 · pilnībā 1 → daļēji 0 · pilnībā 0,75',
      row({ type: 'choice', options: 'partial:0|full:1' }),
    ],
    ['evidence', { evidence: 'automatic' }, 'datu ieguve: ekspertu vērtējums → automātiska mērīšana'],
    ['a name', { name_lv: 'Čats' }, 'nosaukums: Tērzēšana → Čats'],
    ['a question', { question_lv: 'Vai ir?' }, 'jautājums: Kāda ir tērzēšana? → Vai ir?'],
  ])('tells %s', (_, change, expected, from) => {
    expect(texts(change, from)).toEqual([expected]);
  });

  it('says the same in English', () => {
    expect(texts({ weight: 2, evidence: 'automatic' }, undefined, 'en')).toEqual([
      'weight: 1 (25% of the dimension) → 2 (40% of the dimension)',
      'evidence: expert assessment → automatic measurement',
    ]);
  });

  it('does not call the same what differs', () => {
    expect(outcomeOf('same', compared({ weight: 2 }))).toBe('adjusted');
    expect(outcomeOf('same', compared({}))).toBe('same');
    expect(outcomeOf('reworded', compared({ weight: 2 }))).toBe('reworded');
    expect(outcomeOf('new', null)).toBe('new');
  });

  it('says where what was reworded stands in no edition', () => {
    const lv = plainWords('lv');
    expect(wordsUntold('reworded', compared({ weight: 2 }), lv)).toBe(true);
    expect(wordsUntold('reworded', compared({ question_lv: 'Vai ir?' }), lv)).toBe(false);
    expect(wordsUntold('same', compared({}), lv)).toBe(false);
  });
});

describe('the course of a code over the editions', () => {
  const first: CodeEdition = { edition: 2021, row: row(), share: 0.25, relation: 'new', compared: null };
  const then = (change: Partial<StructureRow>, relation: CodeEdition['relation'] = 'same'): CodeEdition => ({
    edition: 2022,
    row: row(change),
    share: 0.25,
    relation,
    compared: compared(change),
  });
  const course = (...editions: readonly CodeEdition[]) => courseOf(editions, ({ question_lv }) => question_lv ?? '');

  it('is told from the rows: to be new changes nothing, a weight does', () => {
    expect(course(first)).toBe('once');
    expect(course(first, then({}))).toBe('same');
    expect(course(first, then({ weight: 2 }))).toBe('scored');
    expect(course(first, then({ evidence: 'automatic' }))).toBe('same');
    expect(course(first, then({ question_lv: 'Vai ir?' }, 'reworded'))).toBe('worded');
    expect(course(first, then({ question_lv: 'Vai ir?', upper: 10 }, 'rescaled'))).toBe('both');
    expect(course(first, then({}, 'rescaled'))).toBe('scored');
    expect(course(first, { ...then({}), row: undefined, relation: 'dropped', compared: null })).toBe('once');
  });
});

it('semicolons stand behind all but the last', () => {
  expect(semicolons(['svars: 1', 'skala: 2', 'jautājums: 3'])).toEqual(['svars: 1;', 'skala: 2;', 'jautājums: 3']);
});
