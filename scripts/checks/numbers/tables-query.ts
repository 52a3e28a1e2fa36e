import { compare, exact, HUNDRED, minus, times, type Exact } from './exact.ts';
import { printed, printedChange } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, dimensionsIn, type Subject } from './subject.ts';
import { keyOf, text, type RowView, type TablePlan, type TableSpecs, type TableView, type Want } from './want.ts';

/** The ready answers of the page of queries, each recomputed from the CSV by the name that its row begins with. */

type Answer = (row: RowView, subject: Subject) => readonly Want[] | string;

/** A value with the decimals of its cell, one at most: a column has as many all the way down. */
function value(row: RowView, at: number, of: Exact | null, { language }: Subject): Want {
  const decimals = /[.,](\d)$/.test(row.cells[at]?.text ?? '') ? 1 : 0;
  return { text: printed(of, decimals, language), derived: 'answer of a question' };
}

const count = (n: number): Want => ({ value: exact(n), digits: 0, derived: 'answer of a question' });

/** Edition and sector that a row says it is of. */
function saidOf(row: RowView, edition: number, sector: number, { t }: Subject): { edition: string; sector: string } {
  const word = row.cells[sector]?.text;
  return {
    edition: row.cells[edition]?.text ?? '',
    sector: (['state', 'municipal'] as const).find((each) => t(`sector.${each}`) === word) ?? '',
  };
}

/** Index results of the body that was called so. */
const resultsOf = (subject: Subject, name: string, keys: Readonly<Record<string, string>>): readonly CsvRow[] =>
  subject.tables.where('results', { [`name_${subject.language}`]: name, ...keys });

const moves: Answer = (row, subject) => {
  const said = saidOf(row, 5, 4, subject);
  const [own] = resultsOf(subject, keyOf(row), { ...said, code: 'index' });
  const moved = subject.tables.one('changes', {
    ...said,
    institution_id: own?.['institution_id'] ?? '',
    code: 'index',
  });
  if (moved === undefined) return `no change of ${keyOf(row)}`;
  return [
    undefined,
    text(printedChange(cell(moved, 'change'), subject.language)),
    value(row, 2, cell(moved, 'score'), subject),
    value(row, 3, cell(moved, 'previous_score'), subject),
    undefined,
    text(said.edition),
    text(moved['previous_edition'] ?? ''),
  ];
};

const weakest: Answer = (row, subject) => {
  const said = saidOf(row, 5, 4, subject);
  const indicator = subject.tables
    .where('structure', { ...said, kind: 'indicator' })
    .find((each) => subject.name(each) === keyOf(row));
  const result = subject.tables.one('indicator_results', {
    ...said,
    indicator: indicator?.['code'] ?? '',
    category: 'all',
  });
  const mean = cell(result, 'mean');
  if (mean === null) return `no result of ${keyOf(row)}`;
  return [
    undefined,
    value(row, 1, times(mean, HUNDRED), subject),
    value(row, 2, cell(result, 'counted'), subject),
    undefined,
    undefined,
    text(said.edition),
  ];
};

const groupMeans: Answer = (row, subject) => {
  const said = saidOf(row, 6, 5, subject);
  const group = subject.tables.rows('groups').find((each) => subject.name(each) === keyOf(row));
  const own = subject.tables.one('group_scores', { ...said, group_id: group?.['group_id'] ?? '', code: 'index' });
  if (own === undefined) return `no scores of ${keyOf(row)}`;
  return [
    undefined,
    ...(['mean', 'n', 'lowest', 'highest'] as const).map((name, at) => value(row, at + 1, cell(own, name), subject)),
    undefined,
    text(said.edition),
  ];
};

const gaps: Answer = (row, subject) => {
  const said = saidOf(row, 7, 6, subject);
  const codes = new Set(dimensionsIn(subject.tables, said.edition, said.sector).map((each) => each['code']));
  const scores = resultsOf(subject, keyOf(row), said)
    .filter((each) => codes.has(each['code']))
    .flatMap((each) => cell(each, 'score') ?? [])
    .toSorted(compare);
  const [lowest, highest] = [scores[0], scores.at(-1)];
  if (lowest === undefined || highest === undefined) return `no scores of ${keyOf(row)}`;
  return [
    undefined,
    value(row, 1, minus(highest, lowest), subject),
    undefined,
    value(row, 3, highest, subject),
    undefined,
    value(row, 5, lowest, subject),
    undefined,
    text(said.edition),
  ];
};

const publishedFigures: Answer = (row, { tables }) => {
  const figures = tables.where('published_figures', { edition: keyOf(row) });
  const testable = figures.filter((each) => each['testable'] === 'true');
  const differing = testable.filter((each) => each['agrees'] !== 'true');
  return [
    text(keyOf(row)),
    count(figures.length),
    count(testable.length),
    count(testable.length - differing.length),
    count(differing.length),
    count(differing.filter((each) => each['known_issue_en'] !== '').length),
  ];
};

/** By the question, which is the id of its part of the page. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  movers: moves,
  weakest,
  groups: groupMeans,
  gap: gaps,
  agreement: publishedFigures,
};

function queryAnswer(subject: Subject, table: TableView): TablePlan | string {
  const question = table.within.find((id) => Object.hasOwn(ANSWERS, id));
  const answer = question === undefined ? undefined : ANSWERS[question];
  return answer === undefined ? 'it answers no question that is known' : { row: (row) => answer(row, subject) };
}

export const queryTables: TableSpecs = { '': queryAnswer };
