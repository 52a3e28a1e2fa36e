import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../core/model/vocabulary.ts';
import { allows } from '../../core/parse/meaning.ts';
import { reading } from './reading.ts';
import { given, rowOf, type Question } from './sheet.ts';

const question = (type: AnswerType, lower: number | null = null, upper: number | null = null): Question => ({
  code: 'q',
  parent: 'd',
  type,
  direction: 1,
  weight: 1,
  lower,
  upper,
  options: type === 'choice' ? [['none', 0] as const, ['full', 1] as const] : [],
  applies_to: [],
});
const SHARE = question('share', 0, 80);
const COUNT = question('count', 0, 10);
const RATING = question('rating', 1, 10);
const fault = (name: string) => ({ kind: 'fault', fault: name });
const changed = (value: string) => ({ kind: 'changed', answer: { value } });
const OFFICIAL = { kind: 'official' };

describe('what a field says', () => {
  it.each([
    [SHARE, '12,5', changed('12.5')],
    [SHARE, ' 12.50 ', changed('12.5')],
    [SHARE, '100', changed('100')],
    [SHARE, '40,0', OFFICIAL],
    [SHARE, '', fault('blank')],
    [SHARE, 'abc', fault('number')],
    [SHARE, '1e2', fault('number')],
    [SHARE, '12 %', fault('number')],
    [SHARE, '-1', fault('range')],
    [SHARE, '100,1', fault('range')],
    [COUNT, '11', changed('11')],
    [COUNT, '1,5', fault('count')],
    [COUNT, '-3', fault('count')],
    [COUNT, '100000000000000000000000', fault('count')],
    [RATING, '0,9', fault('range')],
    [RATING, '10', changed('10')],
    [question('boolean'), 'yes', changed('yes')],
    [question('boolean'), 'maybe', fault('range')],
    [question('choice'), 'full', changed('full')],
    [question('choice'), 'none', changed('none')],
  ])('%o: %s', (asked, text, expected) => {
    expect(reading(asked, text, given(asked, '40'))).toMatchObject(expected);
  });

  it('is the official answer where it is blank and there is none', () => {
    expect(reading(SHARE, '', given(SHARE, '', 'not_answered'))).toEqual(OFFICIAL);
    expect(reading(SHARE, '0', given(SHARE, '', 'not_answered'))).toMatchObject(changed('0'));
  });

  it('is the official answer where it is the same option', () => {
    expect(reading(question('choice'), 'full', given(question('choice'), 'full'))).toEqual(OFFICIAL);
  });
});

describe('properties', () => {
  it('what counts is an answer that the type allows, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(SHARE, COUNT, RATING),
        fc.oneof(
          fc.string(),
          fc.double().map(String),
          fc.integer().map(String),
          fc.stringMatching(/^-?\d{0,4}[.,]?\d{0,3}$/),
        ),
        (asked, text) => {
          const read = reading(asked, text, given(asked, '', 'not_answered'));
          expect(read.kind !== 'changed' || allows(rowOf(asked))(read.answer.value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
