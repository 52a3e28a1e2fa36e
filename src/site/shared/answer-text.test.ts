import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { answerText, saidText } from './answer-text.ts';
import type { StructureRow } from './rows.ts';

const indicator = (type: StructureRow['type']): StructureRow => ({
  edition: 2022,
  sector: 'state',
  code: 'x',
  parent: 'd',
  kind: 'indicator',
  type,
  direction: 1,
  weight: 1,
  lower: 0,
  upper: 100,
  options: null,
  evidence: null,
  applies_to: null,
  status: 'assumed',
  name_lv: 'X',
  name_en: 'X',
  question_lv: null,
  question_en: null,
  source_url: null,
});

const text = (type: StructureRow['type'], value: string | null, language: 'lv' | 'en' = 'lv') =>
  answerText({ value, missing: null }, indicator(type), plainWords(language));

describe('options of a question', () => {
  it.each([
    ['always', 'vienmēr prasa', 'always asks'],
    ['sometimes', 'dažreiz prasa', 'sometimes asks'],
    ['never', 'nekad neprasa', 'never asks'],
  ])('%s of what is asked again says what is done', (option, lv, en) => {
    const own = { ...indicator('choice'), code: 'once_only' };
    expect(answerText({ value: option, missing: null }, own, plainWords('lv'))).toBe(lv);
    expect(answerText({ value: option, missing: null }, own, plainWords('en'))).toBe(en);
  });
});

describe('answerText', () => {
  it.each([
    ['boolean', 'yes', 'jā'],
    ['boolean', 'no', 'nē'],
    ['choice', 'partial', 'daļēji'],
    ['choice', 'no_such_label', 'no such label'],
    ['share', '83', '83\u00A0%'],
    ['share', '83.5', '83,5\u00A0%'],
    ['rating', '48', '48 (skala 0–100)'],
    ['count', '41000000', '41\u00A0000\u00A0000'],
  ] as const)('%s %s is „%s”', (type, value, expected) => {
    expect(text(type, value)).toBe(expected);
  });

  it('says what a rating is out of', () => {
    const rating = { ...indicator('rating'), lower: 1, upper: 10 };
    expect(answerText({ value: '5.25', missing: null }, rating, plainWords('lv'))).toBe('5,25 (no 10)');
    expect(saidText({ value: '5.25', missing: null }, rating, plainWords('lv'))).toBe('5,25');
    expect(answerText({ value: '5.25', missing: null }, { ...rating, upper: null }, plainWords('en'))).toBe('5.25');
  });

  it('prints answer and goalposts as they are, however fine', () => {
    const narrow = { ...indicator('rating'), lower: 2.07, upper: 4.64 };
    expect(answerText({ value: '4.100437327698528', missing: null }, narrow, plainWords('lv'))).toBe(
      '4,100437327698528 (skala 2,07–4,64)',
    );
    const tiny = { ...narrow, lower: 0.001, upper: 0.0125 };
    expect(answerText({ value: '0.0020', missing: null }, tiny, plainWords('en'))).toBe('0.0020 (scale 0.001–0.0125)');
  });

  it('prints them as they are beside a unit too', () => {
    const hours = { ...indicator('rating'), code: 'facebook_response_time', lower: 0.001, upper: 72.123456789012 };
    expect(answerText({ value: '4.100437327698528', missing: null }, hours, plainWords('lv'))).toBe(
      '4,100437327698528 stundas (0,001–72,123456789012)',
    );
  });

  it('says why an answer is missing, and never 0', () => {
    expect(answerText({ value: null, missing: 'withheld' }, indicator('share'), plainWords('en'))).toBe('withheld');
  });
});
