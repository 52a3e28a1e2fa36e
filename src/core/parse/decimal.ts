import { exactText } from '../model/exact-text.ts';
import type { Bilingual } from '../model/finding.ts';
import { LIMITS } from './limits.ts';

/** A number as the contract writes it: a decimal point, no zeros before it, no sign of zero. */
const DECIMAL = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** So many significant digits any number of the machine keeps (IEEE 754, double). */
const ALWAYS_KEPT = 15;

/** What was expected where a number has more digits than are kept. */
export const FEWER_DIGITS: Bilingual = {
  lv: `skaitlis ar ne vairāk kā 15 zīmīgiem cipariem un ${LIMITS.decimals} cipariem aiz punkta (pārējie zustu)`,
  en: `a number of at most 15 significant digits and ${LIMITS.decimals} digits behind the point (the others would be lost)`,
};

/**
 * The number that a text writes, where not a digit of it is lost: printed again it is the same number.
 * @returns undefined where the text is no number, or one of more digits than a number of the machine holds
 */
export function exactNumber(text: string): number | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const point = text.indexOf('.');
  if (point !== -1 && text.length - point - 1 > LIMITS.decimals) return undefined;
  const number = Number(text);
  if (text.length <= ALWAYS_KEPT) return number;
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return undefined;
  const own = point === -1 ? text : text.replace(/\.?0+$/, '');
  return exactText(number) === own ? number : undefined;
}
