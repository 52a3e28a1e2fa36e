/**
 * Cells of a CSV that a spreadsheet would run as a formula, made harmless so that a reader can undo it. An apostrophe is put
 *
 * - in front of `=`, `+`, `-` or `@`, or their full-width forms, which Excel with East Asian settings takes for the same, and of apostrophes
 *   before one of these, at the start of a text cell and after each `;`, tab and line break in it, because Excel with Latvian settings cuts
 *   a file at semicolons; blanks and quotation marks there are passed over, as Excel passes over them when a cell is edited;
 * - in front of a tab or line break that a cell starts with, and of apostrophes before one, since what follows may become the cell.
 *
 * A plain number such as `-5` or `-5,3` stays as it is. `|` needs nothing: DDE (`=cmd|…`) starts with one of these signs as well. JSON,
 * Parquet and XLSX carry the text itself; in a workbook it is a cell of type text, which is never run.
 */
export const MARKABLE = {
  /** In a form that both JavaScript (with the flag `u`) and RE2 (with `\x` for `\u`) read. */
  before: String.raw`(^|[;\t\r\n])([ \t\r\n\v\f"\u{A0}\u{3000}]*)`,
  signs: String.raw`[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]`,
  breaks: String.raw`[\t\r\n]`,
} as const;

const { before, signs, breaks } = MARKABLE;
const STARTS = new RegExp(`${before}('*${signs})`, 'gu');
const MARKED = new RegExp(`${before}'('*${signs})`, 'gu');
const STARTS_WITH_BREAK = new RegExp(`^('*${breaks})`, 'u');
const MARKED_BREAK = new RegExp(`^'('*${breaks})`, 'u');
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/** A text as it stands in the CSV. */
export const safeCell = (text: string): string =>
  PLAIN_NUMBER.test(text) ? text : text.replace(STARTS, "$1$2'$3").replace(STARTS_WITH_BREAK, "'$1");

/** The text that was written by safeCell. */
export const originalCell = (written: string): string => written.replace(MARKED_BREAK, '$1').replace(MARKED, '$1$2$3');
