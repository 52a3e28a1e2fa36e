import type { PageCell } from './read-page.ts';
import type { TablePlan, TableView } from './want.ts';

/** What a page prints where there is no value. */
const NONE: PageCell = { text: '–', span: 1, value: null, links: [] };

/**
 * The table of a figure as its file has it: a column that the page leaves out stands there again, with a dash in every row, so that
 * one with a value in it is missed. One that the page has without a value is a problem.
 */
export function withLeftOut(view: TableView, head: TablePlan['head'], problems: string[]): TableView {
  if (view.rows.length === 0) return view;
  view.head.forEach((label, at) => {
    if (view.rows.every(({ cells }) => cells[at]?.text === NONE.text)) problems.push(`column „${label}” is empty`);
  });
  const absent = (head ?? []).flatMap((label, at) =>
    label === undefined || view.head.includes(label) ? [] : [{ label, at }],
  );
  return absent.reduce(
    (whole, { label, at }) => ({
      ...whole,
      head: whole.head.toSpliced(at, 0, label),
      rows: whole.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 0, NONE) })),
    }),
    view,
  );
}
