import type { DataValidation } from '@cj-tech-master/excelts';
import { numbersOf } from '../../../src/core/model/meaning.ts';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import { BOOLEANS, kindOf, optionWords, REASON_WORDS } from './words.ts';

/** Keeps a list of words on the sheet of lists and gives the reference to it. */
export type KeepList = (words: readonly string[]) => string;

/** So much of a list may stand inside a rule of a cell, quotes included. */
const LONGEST_FORMULA = 255;

const REFUSED = { showErrorMessage: true, errorStyle: 'stop', allowBlank: true } as const;

/** What Excel lets be typed as the answer to an indicator; null where anything goes. */
export function valueRule(indicator: StructureRow, keep: KeepList): DataValidation | null {
  const said = { errorTitle: 'Atbilde neder', error: `Jābūt – ${kindOf(indicator).lv}.`.slice(0, 225) };
  const numbers = numbersOf(indicator);
  if (numbers === null) {
    const words = [...(indicator.type === 'boolean' ? Object.values(BOOLEANS) : optionWords(indicator).values())];
    return words.length === 0 ? null : { ...REFUSED, ...said, type: 'list', formulae: [listed(words, keep)] };
  }
  const { lowest, highest, whole } = numbers;
  if (whole) return { ...REFUSED, ...said, type: 'whole', operator: 'greaterThanOrEqual', formulae: [lowest] };
  return Number.isFinite(lowest) && Number.isFinite(highest)
    ? { ...REFUSED, ...said, type: 'decimal', operator: 'between', formulae: [lowest, highest] }
    : null;
}

/** The reasons for which there may be no answer. */
export const reasonRule = (keep: KeepList): DataValidation => ({
  ...REFUSED,
  errorTitle: 'Tāda iemesla nav',
  error: `Jābūt vienam no: ${REASON_WORDS.join(', ')}.`,
  type: 'list',
  formulae: [listed(REASON_WORDS, keep)],
});

/** The list inside the rule where Excel takes it there, else on the sheet of lists. */
function listed(words: readonly string[], keep: KeepList): string {
  const inside = `"${words.join(',')}"`;
  return inside.length <= LONGEST_FORMULA && !words.some((word) => /[",]/.test(word)) ? inside : keep(words);
}
