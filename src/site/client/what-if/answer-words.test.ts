import { expect, it } from 'vitest';
import { given, type Question, type QuestionWords } from '../../what-if/sheet.ts';
import { answerWords } from './answer-words.ts';

const WORDS: QuestionWords = { name: '', question: '', hint: '' };
const of = (type: string): Question => ({ type }) as Question;
const say = (key: string): string => `<${key}>`;

it.each([
  ['boolean', { answers: { yes: 'jā' } }, given('yes'), 'jā'],
  ['choice', { answers: { full: 'pilnībā' } }, given('part'), 'part'],
  ['choice', { answers: { full: 'pilnībā' } }, given('toString'), 'toString'],
  ['share', {}, given('12.5'), '12,5\u00A0%'],
  ['rating', { unit: { zero: '{n} stundas', one: '{n} stunda', other: '{n} stundas' } }, given('21'), '21 stunda'],
  ['rating', { unit: { zero: '{n} stundas', one: '{n} stunda', other: '{n} stundas' } }, given('4.5'), '4,5 stundas'],
  ['count', {}, given('12000'), '12\u00A0000'],
  ['count', {}, given('', 'withheld'), '<missing.withheld>'],
])('%s %o', (type, words, answer, expected) => {
  expect(answerWords(answer, of(type), { ...WORDS, ...words }, 'lv', say)).toBe(expected);
});
