/**
 * Cells of a CSV that a spreadsheet would run as a formula, made harmless so that a reader can undo it: an apostrophe is put
 * in front of `=`, `+`, `-` or `@` (and of apostrophes before one of these) at the start of a text cell and after each `;`, tab
 * and line break in it, quotation marks there passed over, because Excel with Latvian settings cuts a file at semicolons. A plain
 * number such as `-5` stays as it is. JSON, Parquet and XLSX carry the text itself.
 */
const STARTS = /(^|[;\t\r\n])("*)('*[=+\-@])/g;
const MARKED = /(^|[;\t\r\n])("*)'('*[=+\-@])/g;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A text as it stands in the CSV. */
export const safeCell = (text: string): string => (PLAIN_NUMBER.test(text) ? text : text.replace(STARTS, "$1$2'$3"));

/** The text that was written by safeCell. */
export const originalCell = (written: string): string => written.replace(MARKED, '$1$2$3');
