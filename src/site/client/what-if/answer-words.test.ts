import { expect, it } from 'vitest';
import type { MissingReason } from '../../../core/model/vocabulary.ts';
import { given, type Question, type QuestionWords } from '../../what-if/sheet.ts';
import { answerWords } from './answer-words.ts';

const WORDS: QuestionWords = { name: '', question: '', hint: '' };
const of = (type: string): Question => ({ type }) as Question;
const say = (key: string): string => `<${key}>`;

it.each<[string, Partial<QuestionWords>, [string, MissingReason?], string]>([
  ['boolean', { answers: { yes: 'jā' } }, ['yes'], 'jā'],
  ['choice', { answers: { full: 'pilnībā' } }, ['part'], 'part'],
  ['choice', { answers: { full: 'pilnībā' } }, ['toString'], 'toString'],
  ['share', {}, ['12.5'], '12,5\u00A0%'],
  ['rating', { unit: { zero: '{n} stundas', one: '{n} stunda', other: '{n} stundas' } }, ['21'], '21 stunda'],
  ['rating', { unit: { zero: '{n} stundas', one: '{n} stunda', other: '{n} stundas' } }, ['4.5'], '4,5 stundas'],
  ['count', {}, ['12000'], '12\u00A0000'],
  ['count', {}, ['', 'withheld'], '<missing.withheld>'],
])('%s %o', (type, words, answer, expected) => {
  expect(answerWords(given(of(type), ...answer), of(type), { ...WORDS, ...words }, 'lv', say)).toBe(expected);
});
