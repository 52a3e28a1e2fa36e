import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, isNumeric, numberIn, numbersOf } from '../model/meaning.ts';
import { ANSWER_TYPES } from '../model/vocabulary.ts';
import { indicator } from '../rules/testing/structure.ts';
import { allows, meaningTo } from './meaning.ts';

const OPTIONS = new Map([
  ['none', 0],
  ['2', 1],
]);
const QUESTIONS = {
  boolean: indicator('b', 'd', 1, { type: 'boolean', lower: null, upper: null }),
  choice: indicator('c', 'd', 1, { type: 'choice', lower: null, upper: null, options: OPTIONS }),
  share: indicator('s', 'd', 1, { lower: 20, upper: 80 }),
  count: indicator('n', 'd', 1, { type: 'count', lower: 5, upper: 50 }),
  rating: indicator('r', 'd', 1, { type: 'rating', lower: -1.5, upper: 10 }),
  '': indicator('x', 'd', 1, { type: '', lower: null, upper: null }),
};

describe('what an answer means, by the type of its question', () => {
  it.each([
    ['boolean', 'yes', 'yes'],
    ['boolean', 'no', 'no'],
    ['choice', 'none', 'none'],
    // An option stays what it is called, though it looks like a number.
    ['choice', '2', '2'],
    ['share', '0', 0],
    ['share', '83.50', 83.5],
    ['share', '100', 100],
    ['count', '0', 0],
    ['count', '9007199254740991', Number.MAX_SAFE_INTEGER],
    ['rating', '-1.5', -1.5],
    ['rating', '10', 10],
  ] as const)('%s: %j is %j', (type, text, meaning) => {
    expect(meaningTo(QUESTIONS[type])(text)).toBe(meaning);
    expect(allows(QUESTIONS[type])(text)).toBe(true);
  });

  it.each([
    ['boolean', ['true', 'Yes', 'jā', '1', '0', 'toString']],
    ['choice', ['yes', 'None', '2.0', 'constructor']],
    [
      'share',
      ['-0.1', '100.1', '12,5', '83%', '1e1', '+5', '05', '.5', 'NaN', 'Infinity', '0x10', '0.12345678901234567'],
    ],
    ['count', ['-1', '1.0', '2.5', '1e3', '007', '9007199254740993', 'daudz']],
    ['rating', ['-1.6', '10.01', 'yes', '5 (no 10)']],
  ] as const)('%s allows none of %j', (type, texts) => {
    for (const text of ['', ' ', '\t', '\u00A0', ...texts]) {
      expect([text, meaningTo(QUESTIONS[type])(text)]).toEqual([text, null]);
      expect(allows(QUESTIONS[type])(text)).toBe(false);
    }
  });

  it('a question without a type refuses nothing, and its answers mean nothing', () => {
    for (const text of ['yes', '5', '']) {
      expect(meaningTo(QUESTIONS[''])(text)).toBeNull();
      expect(allows(QUESTIONS[''])(text)).toBe(true);
    }
  });

  it('goalposts that are crossed, or not there, are no bounds of a rating', () => {
    for (const ends of [
      { lower: 10, upper: 1 },
      { lower: null, upper: null },
    ])
      expect(meaningTo({ ...QUESTIONS.rating, ...ends })('-99.5')).toBe(-99.5);
  });
});

describe('facts of the types', () => {
  it('are given for every one', () => {
    expect(ANSWER_TYPES.filter(isNumeric)).toEqual(['share', 'count', 'rating']);
    expect([isNumeric(''), isNumeric(null)]).toEqual([false, false]);
    expect(numbersOf(QUESTIONS.share)).toEqual({ lowest: 0, highest: 100, whole: false });
    expect(numbersOf(QUESTIONS.rating)).toEqual({ lowest: -1.5, highest: 10, whole: false });
    expect(numbersOf(QUESTIONS.boolean)).toBeNull();
  });

  it('a meaning of one question fits another where that one allows it too', () => {
    expect([0, 12.5, 'yes', null].map(fitting(QUESTIONS.share))).toEqual([true, true, false, false]);
    expect([0, 12.5, '3', null].map(fitting(QUESTIONS.count))).toEqual([true, false, false, false]);
    expect(['none', '2', 2, null].map(fitting(QUESTIONS.choice))).toEqual([true, true, false, false]);
  });

  it('only a number is one', () => {
    expect([0, 5, meaningTo(QUESTIONS.choice)('2'), null].map((meaning) => numberIn({ meaning }))).toEqual([
      0,
      5,
      null,
      null,
    ]);
    expect(numberIn(undefined)).toBeNull();
  });
});

it('reads back every number that it allows as the number that was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const number = hundredths / 100;
      expect(meaningTo(QUESTIONS.share)(String(number))).toBe(number);
      expect(meaningTo(QUESTIONS.share)(number.toFixed(2))).toBe(number);
    }),
  );
});

it('never makes a number of a text that writes none', () => {
  const numeric = fc.constantFrom(QUESTIONS.share, QUESTIONS.count, QUESTIONS.rating);
  fc.assert(
    fc.property(numeric, fc.string(), (question, text) => {
      if (!/^-?\d+(?:\.\d+)?$/.test(text)) expect(meaningTo(question)(text)).toBeNull();
    }),
  );
});
