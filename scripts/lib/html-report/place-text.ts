import type { Finding } from '../../../src/core/model/finding.ts';
import type { Lang } from '../args.ts';
import { isTable } from '../validation/is-table.ts';
import { WORDS } from './words.ts';

/** Where a finding is, inside its file: „15. rinda, kolonna D („value”)”. */
export function placeText({ file, row, column }: Finding, letter: string | undefined, lang: Lang): string {
  const words = WORDS[lang];
  const table = isTable(file);
  const parts = [
    ...(row === undefined ? [] : [table ? words.row(row) : words.line(row)]),
    ...(column === undefined || column === '' ? [] : [table ? words.column(letter, column) : words.key(column)]),
  ];
  return parts.length === 0 ? words.wholeFile : parts.join(', ');
}
