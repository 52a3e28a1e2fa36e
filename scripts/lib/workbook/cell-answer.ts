import type { StructureRow } from '../../../src/core/model/methodology.ts';
import { own } from '../../../src/core/model/own.ts';
import { allows } from '../../../src/core/parse/meaning.ts';
import type { ImportRuleId } from '../../../src/core/rules/import-rules.ts';
import { decimalText, isoDate, numberText, tidy, type Content, type SheetCell } from '../../../src/core/parse/sheet.ts';
import { booleanOf, optionOf } from './words.ts';

/** A manner of writing that is understood and converted, told as a warning. */
export type Manner = Extract<
  ImportRuleId,
  | 'import-decimal-comma'
  | 'import-thousands-space'
  | 'import-number-text'
  | 'import-percent-format'
  | 'import-percent-sign'
  | 'import-truth'
  | 'import-spelling'
  | 'import-formula'
>;

export type Fault = Extract<
  ImportRuleId,
  | 'import-type'
  | 'import-date'
  | 'import-percent'
  | 'import-error'
  | 'import-formula-unsaved'
  | 'import-merged'
  | 'import-struck'
>;

/** The contract's text for a cell, with the manners in which it was written; or why there is none. */
export type CellAnswer = { readonly text: string; readonly manners: readonly Manner[] } | { readonly fault: Fault };

/** Reads the cell of an answer, which is not blank. Nothing is guessed: what is not surely meant is a fault. */
export function answerOf({ content, formula, merged }: SheetCell, indicator: StructureRow): CellAnswer {
  if (merged) return { fault: 'import-merged' };
  const read = readContent(content, indicator);
  if ('fault' in read) return read;
  const manners: readonly Manner[] = formula ? ['import-formula', ...read.manners] : read.manners;
  return allows(indicator)(read.text) ? { text: read.text, manners } : { fault: 'import-type' };
}

/** What is wrong where a cell has no value: a formula that nobody worked out, or one that failed. */
export const errorFault = ({ code }: { readonly code: string }): Fault =>
  code === '' ? 'import-formula-unsaved' : 'import-error';

const given = (text: string, ...manners: Manner[]): CellAnswer => ({ text, manners });

function readContent(content: Content, indicator: StructureRow): CellAnswer {
  if (content.kind === 'error') return { fault: errorFault(content) };
  if (content.kind === 'undated' || (content.kind === 'time' && indicator.type !== '')) return { fault: 'import-date' };
  if (content.kind === 'date') return indicator.type === '' ? given(isoDate(content.date)) : { fault: 'import-date' };
  switch (indicator.type) {
    case 'boolean':
      return booleanAnswer(content);
    case 'choice':
      return choiceAnswer(content, indicator);
    case 'share':
    case 'count':
    case 'rating':
      return numberAnswer(content, indicator.type === 'share');
    case '':
      return given(plainText(content));
    default:
      return indicator.type satisfies never;
  }
}

const TRUTHS: Readonly<Record<string, 'yes' | 'no'>> = { true: 'yes', patiess: 'yes', false: 'no', aplams: 'no' };

function booleanAnswer(content: Content): CellAnswer {
  if (content.kind === 'boolean') return given(content.value ? 'yes' : 'no', 'import-truth');
  if (content.kind !== 'text') return { fault: 'import-type' };
  const text = tidy(content.text);
  const truth = own(TRUTHS, text.toLowerCase());
  if (truth !== undefined) return given(truth, 'import-truth');
  const word = booleanOf(text);
  if (word === null) return { fault: 'import-type' };
  return word.bare ? given(word.key, 'import-spelling') : given(word.key);
}

function choiceAnswer(content: Content, indicator: StructureRow): CellAnswer {
  const option = optionOf(plainText(content), indicator);
  if (option === null) return { fault: 'import-type' };
  return option.bare ? given(option.key, 'import-spelling') : given(option.key);
}

function numberAnswer(content: Content, share: boolean): CellAnswer {
  if (content.kind === 'number') {
    if (!content.percent) return given(numberText(content));
    return share ? given(decimalText(content.value * 100), 'import-percent-format') : { fault: 'import-percent' };
  }
  return content.kind === 'text' ? typedText(tidy(content.text), share) : { fault: 'import-type' };
}

const SPACE = '[ \\u00A0\\u2009\\u202F]';
/** Whole digits, or groups of three between spaces; then a decimal part after a comma or a point; then a per cent sign. */
const NUMBER = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:${SPACE}\\d{3})+)(?:([.,])(\\d+))?(?:${SPACE}*(%))?$`);

function typedText(text: string, share: boolean): CellAnswer {
  const parts = NUMBER.exec(text);
  if (parts === null) return { fault: 'import-type' };
  const [, minus = '', grouped = '', mark, decimals, percent] = parts;
  if (percent !== undefined && !share) return { fault: 'import-percent' };
  const digits = grouped.replace(/\D/g, '');
  const manners: Manner[] = [];
  if (digits !== grouped) manners.push('import-thousands-space');
  if (mark === ',') manners.push('import-decimal-comma');
  if (percent !== undefined) manners.push('import-percent-sign');
  if (manners.length === 0) manners.push('import-number-text');
  const whole = digits.replace(/^0+(?=\d)/, '');
  return given(`${minus}${whole}${decimals === undefined ? '' : `.${decimals}`}`, ...manners);
}

/** What a cell says as text, where any text will do. */
export function plainText(content: Content): string {
  switch (content.kind) {
    case 'text':
      return tidy(content.text);
    case 'number':
      return numberText(content);
    case 'boolean':
      return content.value ? 'PATIESS' : 'APLAMS';
    case 'date':
      return isoDate(content.date);
    case 'time':
    case 'undated':
      return content.shown;
    case 'error':
    case 'blank':
      return '';
    default:
      return content satisfies never;
  }
}

/** The number that was typed where Excel made a date of it: day, decimal mark, month. */
export function typedNumber(date: Date): string {
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  return month < 10 ? `${day},0${month} / ${day},${month}` : `${day},${month}`;
}
