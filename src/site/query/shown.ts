import type { Cell } from '../../core/emit/table.ts';
import { exactText } from '../../core/model/exact-text.ts';
import type { Language } from '../../i18n/language.ts';

/**
 * A value as a table of data shows it: every digit, a decimal comma in Latvian, a true minus sign and no grouping, as a column
 * of numbers may be one of years. Blank where there is none.
 * @param digits decimals, where not every digit
 */
export function shown(value: Cell, language: Language, digits?: number): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const text = (digits === undefined ? exactText(value) : value.toFixed(digits)).replace('-', '−');
  return language === 'lv' ? text.replace('.', ',') : text;
}

/** A number as a person types it, with a comma or a point; null where it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace('−', '-').replace(',', '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
