import { isNumeric } from '../model/meaning.ts';
import type { AnswerType } from '../model/vocabulary.ts';
import type { MannerRule } from './manner.ts';

/** What a cell is to hold, as far as Excel writes it in a manner of its own. */
export type CellKind = 'number' | 'date' | 'share' | 'boolean' | 'digits' | 'text';

/** How a cell is read: as another text in the contract's manner, or not at all because something was lost. */
export type ExcelCell =
  | { readonly rule: MannerRule; readonly read: string }
  | { readonly rule: 'excel-date' | 'excel-scientific'; readonly read?: never };

const GROUPED = /^-?\d{1,3}(?:[ \u00A0\u2007\u2009\u202F]\d{3})+(?:[.,]\d+)?$/;
const COMMA = /^-?\d+,\d+$/;
const PERCENT = /^(.*\d)[ \u00A0\u2007\u2009\u202F]?%$/;
const SCIENTIFIC = /^-?\d(?:[.,]\d+)?E[+-]?\d+$/;
/** A day and a month or a month and a year, as Excel shows what it took for a date: `01.feb`, `1-Feb`, `feb.05`. */
const MONTH = 'jan|feb|mar|apr|mai|maj|may|j[uū]n|j[uū]l|aug|sep|okt|oct|nov|de[cz]';
const DAY_MONTH = new RegExp(`^(?:\\d{1,2}[. -]+(?:${MONTH})\\p{L}*\\.?|(?:${MONTH})\\p{L}*\\.?[. -]+\\d{2,4})$`, 'iu');
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/;
const YEAR_FIRST = /^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?$/;
const YES = /^(?:TRUE|PATIESS)$/i;
const NO = /^(?:FALSE|APLAMS)$/i;

/**
 * Reads a cell that a spreadsheet wrote in its own manner.
 * @param decimalComma whether a comma can only be a decimal one, because another sign separates the columns
 * @returns null where the cell is as the contract has it, or is nothing that a spreadsheet makes of it
 */
export function excelCell(kind: CellKind, cell: string, decimalComma: boolean): ExcelCell | null {
  if (SCIENTIFIC.test(cell)) return { rule: 'excel-scientific' };
  if (kind === 'text') return null;
  if (kind === 'digits')
    return GROUPED.test(cell) && /^[\d\s]+$/.test(cell)
      ? { rule: 'excel-thousands', read: cell.replaceAll(/\s/g, '') }
      : null;
  if (kind === 'date') {
    const read = isoDate(cell);
    return read === null ? null : { rule: 'excel-date-order', read };
  }
  if (kind === 'boolean') {
    if (YES.test(cell)) return { rule: 'excel-boolean', read: 'yes' };
    return NO.test(cell) ? { rule: 'excel-boolean', read: 'no' } : null;
  }
  if (DAY_MONTH.test(cell) || isoDate(cell) !== null) return { rule: 'excel-date' };
  const percent = kind === 'share' ? PERCENT.exec(cell)?.[1] : undefined;
  if (percent !== undefined) {
    const inner = excelCell('number', percent, decimalComma);
    return inner?.read === undefined && inner !== null ? null : { rule: 'excel-percent', read: inner?.read ?? percent };
  }
  if (GROUPED.test(cell) && (decimalComma || !cell.includes(',')))
    return { rule: 'excel-thousands', read: cell.replaceAll(/[ \u00A0\u2007\u2009\u202F]/g, '').replace(',', '.') };
  if (decimalComma && COMMA.test(cell)) return { rule: 'excel-decimal-comma', read: cell.replace(',', '.') };
  return null;
}

/** A date written by day, month and year with points as Latvian has it, in the contract's form; null where it is none. */
function isoDate(cell: string): string | null {
  const [, day, month, year] = DAY_FIRST.exec(cell) ?? reversed(YEAR_FIRST.exec(cell)) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? null
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const reversed = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match === null ? null : [match[0], match[3], match[2], match[1]];

/** What an answer of one of the types is to hold; of a code that two sectors use, what fits both. */
export function answerKind(types: ReadonlySet<AnswerType> | undefined): CellKind {
  if (types === undefined) return 'text';
  if (types.has('boolean')) return 'boolean';
  if (types.has('share')) return 'share';
  return [...types].some(isNumeric) ? 'number' : 'text';
}
