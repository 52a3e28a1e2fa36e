import type { Cell } from '../../../core/emit/table.ts';
import type { Language } from '../../../i18n/language.ts';
import { isNumeric, type Answer } from '../../query/answer.ts';
import { shown } from '../../query/shown.ts';
import { made } from './dom.ts';

/** Rows drawn at a time: more than a screen, and few enough to be drawn at once on any computer. */
export const ROWS_AT_A_TIME = 100;

/** Letters of a text that is broken into lines; shorter ones, such as codes, stay on one. */
const LONG = 40;

/**
 * The first rows of an answer as a table.
 * @param most rows that are drawn
 * @param letters of a cell that are drawn; a longer one ends in `…`
 * @param head what stands in a column's heading; its name, where not given
 */
export function answerTable(
  { columns, rows }: Answer,
  language: Language,
  caption: string,
  most: number,
  letters: number,
  head: (at: number) => Node | string = (at) => columns[at]?.name ?? '',
): HTMLTableElement {
  const number = (at: number): Record<string, string> => {
    const column = columns[at];
    return column !== undefined && isNumeric(column) ? { class: 'num' } : {};
  };
  const data = (cell: Cell, at: number): HTMLTableCellElement => {
    const text = shown(cell, language);
    const drawn = text.length > letters ? `${text.slice(0, letters)}…` : text;
    return made('td', text.length > LONG ? { class: 'is-long' } : number(at), drawn);
  };
  return made(
    'table',
    {},
    made('caption', { class: 'visually-hidden' }, caption),
    made('thead', {}, made('tr', {}, ...columns.map((_, at) => made('th', { scope: 'col', ...number(at) }, head(at))))),
    made('tbody', {}, ...rows.slice(0, most).map((row) => made('tr', {}, ...row.map(data)))),
  );
}
