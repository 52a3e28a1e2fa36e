import { compareTable, type Tally } from './compare-table.ts';
import { figureStem } from './figure-names.ts';
import { withLeftOut } from './left-out.ts';
import type { PageTable } from './read-page.ts';
import { TABLE_SPECS } from './specs.ts';
import type { Subject } from './subject.ts';
import type { TableView } from './want.ts';

/** What a table is looked up by: the figure it tells of, else its class. */
function specKey(subject: Subject, table: Pick<PageTable, 'name' | 'figure'>): string {
  const { language, page } = subject;
  const stem = table.figure === null ? undefined : figureStem(table.figure, language, page.template);
  return table.name !== '' || stem === undefined ? table.name : `figure:${stem}`;
}

const columnLabels = (table: PageTable): readonly string[] => table.head.at(-1)?.map(({ text }) => text) ?? [];

/** Compares every cell of a table of a page. */
export function checkPageTable(subject: Subject, table: PageTable, tally: Tally, words: (text: string) => void): void {
  const view: TableView = {
    form: 'page',
    figure: table.figure,
    within: table.within,
    label: table.label,
    head: columnLabels(table),
    rows: table.rows,
  };
  checkTable(subject, specKey(subject, table), view, tally, words);
}

export function checkTable(
  subject: Subject,
  key: string,
  view: TableView,
  tally: Tally,
  words: (text: string) => void,
): void {
  const place = `${subject.page.url}, table ${key}${view.figure === null ? '' : ` of ${view.figure}`}`;
  const spec = TABLE_SPECS[subject.page.template]?.[key];
  const plan = spec?.(subject, view) ?? 'no check knows it (scripts/checks/numbers/specs.ts)';
  if (typeof plan === 'string') {
    tally.problems.push(`${place}: ${plan}`);
    return;
  }
  const own: Tally = { ...tally, problems: [] };
  const ofFigure = view.form === 'page' && key.startsWith('figure:');
  const whole = ofFigure ? withLeftOut(view, plan.head, own.problems) : view;
  compareTable(subject, whole, plan, own, words);
  tally.looked = own.looked;
  tally.derived = own.derived;
  tally.problems.push(...own.problems.map((problem) => `${place}: ${problem}`));
}
