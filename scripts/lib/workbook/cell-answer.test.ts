import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import { answerOf, type CellAnswer } from './cell-answer.ts';
import { BLANK, decimalText, type Content } from '../../../src/core/parse/sheet.ts';

const INDICATOR: StructureRow = {
  place: { file: 'x' },
  code: 'x',
  parent: 'd',
  kind: 'indicator',
  type: 'share',
  direction: 1,
  weight: 1,
  lower: 0,
  upper: 100,
  options: new Map(),
  evidence: '',
  applies_to: [],
  status: 'assumed',
  name_lv: 'X',
  name_en: 'X',
  question_lv: '',
  question_en: '',
  source_url: '',
};
const SHARE = INDICATOR;
const COUNT: StructureRow = { ...INDICATOR, type: 'count', upper: 1000 };
const RATING: StructureRow = { ...INDICATOR, type: 'rating', lower: 1, upper: 10 };
const TRUTH: StructureRow = { ...INDICATOR, type: 'boolean' };
const CHOICE: StructureRow = {
  ...INDICATOR,
  type: 'choice',
  options: new Map([
    ['none', 0],
    ['partial', 0.5],
    ['Full', 1],
    ['2', 1],
  ]),
};

const read = (content: Content, indicator: StructureRow): CellAnswer => answerOf({ ...BLANK, content }, indicator);
const text = (words: string): Content => ({ kind: 'text', text: words });
const number = (value: number, percent = false): Content => ({ kind: 'number', value, percent });
const is = (words: string, ...manners: string[]) => ({ text: words, manners: manners.map((m) => `import-${m}`) });
const fault = (name: string) => ({ fault: `import-${name}` });

describe('answerOf', () => {
  it.each<[string, Content, StructureRow, object]>([
    ['a number', number(12.5), SHARE, is('12.5')],
    ['0.1 + 0.2', number(0.1 + 0.2), SHARE, is('0.3')],
    ['zero', number(-0), COUNT, is('0')],
    ['a very small number', number(1e-7), SHARE, is('0.0000001')],
    ['a very large count', number(1e15), COUNT, is('1000000000000000')],
    ['45 % as Excel keeps it', number(0.45, true), SHARE, is('45', 'percent-format')],
    ['7 % as Excel keeps it', number(0.07, true), SHARE, is('7', 'percent-format')],
    ['a per cent that is no share', number(0.45, true), RATING, fault('percent')],
    ['a per cent sign that is no share', text('5 %'), COUNT, fault('percent')],
    ['a decimal comma', text('12,5'), SHARE, is('12.5', 'decimal-comma')],
    ['a decimal point as text', text(' 12.5 '), SHARE, is('12.5', 'number-text')],
    ['thousands with a space', text('1 234'), COUNT, is('1234', 'thousands-space')],
    [
      'thousands with a space that does not break',
      text('1\u00A0234\u00A0567'),
      COUNT,
      is('1234567', 'thousands-space'),
    ],
    ['thousands with a thin space', text('12\u202F345'), COUNT, is('12345', 'thousands-space')],
    ['groups that are no thousands', text('1 23'), COUNT, fault('type')],
    ['a per cent sign', text('45,5 %'), SHARE, is('45.5', 'decimal-comma', 'percent-sign')],
    ['both marks', text('1.234,5'), SHARE, fault('type')],
    ['a comma in a count', text('1,234'), COUNT, fault('type')],
    ['leading zeros', text('007'), COUNT, is('7', 'number-text')],
    ['a share above 100', number(100.5), SHARE, fault('type')],
    ['a rating outside its goalposts', number(11), RATING, fault('type')],
    ['a count that is not whole', number(2.5), COUNT, fault('type')],
    ['words', text('daudz'), COUNT, fault('type')],
    ['TRUE where a number belongs', { kind: 'boolean', value: true }, COUNT, fault('type')],
    ['1.02 turned into a date', { kind: 'date', date: new Date(Date.UTC(2024, 1, 1)) }, SHARE, fault('date')],
    ['a date where a word belongs', { kind: 'date', date: new Date(Date.UTC(2024, 1, 1)) }, TRUTH, fault('date')],
    ['an error', { kind: 'error', code: '#DIV/0!' }, SHARE, fault('error')],
    ['jā', text('jā'), TRUTH, is('yes')],
    ['Nē with blanks', text(' Nē '), TRUTH, is('no')],
    ['jā with the accent as a sign of its own', text('ja\u0304'), TRUTH, is('yes')],
    ['ja', text('ja'), TRUTH, is('yes', 'spelling')],
    ['the contract’s own word', text('no'), TRUTH, is('no')],
    ['TRUE', { kind: 'boolean', value: true }, TRUTH, is('yes', 'truth')],
    ['FALSE', { kind: 'boolean', value: false }, TRUTH, is('no', 'truth')],
    ['PATIESS as text', text('PATIESS'), TRUTH, is('yes', 'truth')],
    ['1 for yes', number(1), TRUTH, fault('type')],
    ['a key', text('none'), CHOICE, is('none')],
    ['a key in other letters', text('FULL'), CHOICE, is('Full')],
    ['the word of an option', text('Nemaz'), CHOICE, is('none')],
    ['the word without its marks', text('daleji'), CHOICE, is('partial', 'spelling')],
    ['a key that is a number', number(2), CHOICE, is('2')],
    ['no key', text('all'), CHOICE, fault('type')],
  ])('%s', (_, content, indicator, expected) => {
    expect(read(content, indicator)).toEqual(expected);
  });

  it('takes the saved result of a formula, and says so', () => {
    expect(answerOf({ content: number(5), formula: true, merged: false }, COUNT)).toEqual(is('5', 'formula'));
    expect(answerOf({ content: { kind: 'error', code: '' }, formula: true, merged: false }, COUNT)).toEqual(
      fault('formula-unsaved'),
    );
  });

  it('refuses a merged cell', () => {
    expect(answerOf({ content: number(5), formula: false, merged: true }, COUNT)).toEqual(fault('merged'));
  });

  it('reads a number the same however it was written', () => {
    const decimals = fc
      .tuple(fc.nat(100), fc.nat(9999))
      .map(([whole, part]) => (whole === 100 ? 100 : Number(`${whole}.${part}`)));
    fc.assert(
      fc.property(decimals, (value) => {
        const written = decimalText(value);
        const ways: Content[] = [
          number(value),
          text(written),
          text(written.replace('.', ',')),
          text(`${written.replace('.', ',')}\u00A0%`),
          number(value / 100, true),
        ];
        for (const way of ways) expect(read(way, SHARE)).toMatchObject({ text: written });
      }),
    );
  });

  it('reads a count with spaces between thousands', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
        expect(read(text(grouped), COUNT)).toMatchObject({ text: String(value) });
      }),
    );
  });
});
