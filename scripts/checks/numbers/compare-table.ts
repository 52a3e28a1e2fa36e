import { boundsOf, changeDigits, pairDigits, percentDigits, scoreDigits } from './decimals.ts';
import { exact, written, type Exact } from './exact.ts';
import { printed, printedChange } from './print.ts';
import type { PageCell } from './read-page.ts';
import type { Subject } from './subject.ts';
import { tokensOf } from './tokens.ts';
import type { NumberWant, TablePlan, TableView, Want } from './want.ts';

/** What came of looking at numbers, by how they were explained. */
export interface Tally {
  /** Cells that are a value of a file. */
  looked: number;
  /** Cells and numbers that are computed anew from values of the files. */
  derived: number;
  /** Numbers in sentences and labels that are a value about what the text is about. */
  scoped: number;
  /** Numbers of words: constants, dates, names, texts that are published as they stand. */
  worded: number;
  /** Texts whose numbers were compared with those of the other language. */
  twins: number;
  readonly problems: string[];
}

export const emptyTally = (): Tally => ({ looked: 0, derived: 0, scoped: 0, worded: 0, twins: 0, problems: [] });

/** Compares a table with its plan; what is words only is handed on. */
export function compareTable(
  subject: Subject,
  table: TableView,
  plan: TablePlan,
  tally: Tally,
  words: (text: string) => void,
): void {
  const problem = (what: string): void => {
    tally.problems.push(what);
  };
  table.head.forEach((label, at) => {
    const wanted = plan.head?.[at];
    if (wanted === undefined) words(label);
    else if (inForm(wanted, table.form) !== label) problem(`column ${at + 1} is called „${label}”, not „${wanted}”`);
  });
  if (plan.head !== undefined && plan.head.length !== table.head.length)
    problem(`${table.head.length} columns, not ${plan.head.length}`);
  if (plan.count !== undefined && plan.count !== table.rows.length)
    problem(`${table.rows.length} rows, not ${plan.count}`);
  table.rows.forEach((row, at) => {
    const wants = plan.row(row, at);
    if (typeof wants === 'string') {
      problem(`row ${at + 1}: ${wants}`);
      return;
    }
    if (wants.length !== row.cells.length) {
      problem(`row ${at + 1} has ${row.cells.length} cells, not ${wants.length}`);
      return;
    }
    row.cells.forEach((cell, column) => {
      const want = wants[column];
      if (want === undefined) words(cell.text);
      else {
        const fault = faultOf(cell, want, table.form, subject);
        if (fault !== undefined) problem(`row ${at + 1}, column ${column + 1}: ${fault}`);
        if (/\d|–/.test(cell.text)) tally[want.derived === undefined ? 'looked' : 'derived'] += 1;
      }
    });
  });
  plan.finish?.().forEach(problem);
}

function faultOf(
  cell: PageCell,
  want: Exclude<Want, undefined>,
  form: TableView['form'],
  subject: Subject,
): string | undefined {
  const { language } = subject;
  if ('numbers' in want) {
    const found = tokensOf(cell.text, language).map(({ value }) => value.replace(/^-/, ''));
    const left = [...want.numbers];
    const foreign = found.filter((value) => {
      const at = left.indexOf(value);
      if (at >= 0) left.splice(at, 1);
      return at < 0 && want.may?.includes(value) !== true;
    });
    return left.length === 0 && foreign.length === 0
      ? undefined
      : `„${cell.text}” should have the numbers ${want.numbers.join(', ')}`;
  }
  if (want.sort !== undefined && cell.value !== null && !sameValue(cell.value, want.sort))
    return `it sorts by ${cell.value}, not by ${want.sort}`;
  const wanted =
    'text' in want
      ? inForm(want.text, form)
      : form === 'page'
        ? (want.as === 'change' ? signed : printed)(want.value, digitsOf(want, subject), language)
        : inFile(want.value);
  return wanted === cell.text ? undefined : `„${cell.text}” should be „${wanted}”`;
}

const signed = (value: Exact | null, digits: number, language: Subject['language']): string =>
  printedChange(value, language, digits);

/** Decimals of a number by what it is and by what it stands beside. */
function digitsOf({ value, digits, as, edition = '', beside = [] }: NumberWant, { tables }: Subject): number {
  if (value === null) return digits;
  const known = beside.filter((other) => other !== null);
  switch (as) {
    case 'score':
      return Math.max(
        digits,
        scoreDigits(
          value,
          boundsOf(tables, edition),
          Math.max(digits, ...known.map((other) => pairDigits(value, other))),
        ),
      );
    case 'change': {
      const [from, to] = known;
      return Math.max(changeDigits(value, digits), from === undefined || to === undefined ? 0 : pairDigits(from, to));
    }
    case 'percent':
      return percentDigits(value, digits);
    case undefined:
      return digits;
    default:
      as satisfies never;
      return digits;
  }
}

const sameValue = (a: string, b: string): boolean =>
  a === '' || b === '' ? a === b : written(exact(a)) === written(exact(b));

/** In a file blanks are plain ones, and where there is no value there is nothing. */
const inForm = (text: string, form: TableView['form']): string =>
  form === 'page' ? text : text === '–' ? '' : text.replaceAll('\u00A0', ' ');

const inFile = (value: Exact | null): string => (value === null ? '' : written(value));
