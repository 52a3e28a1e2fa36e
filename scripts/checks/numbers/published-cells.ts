import { isUnit } from '../../../src/core/reconcile/units.ts';
import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { apartDigits } from './decimals.ts';
import { exact, rounded } from './exact.ts';
import type { CsvRow } from './published-tables.ts';
import type { Subject } from './subject.ts';
import { tokensOf } from './tokens.ts';
import type { RowView, TablePlan, TableView, Want } from './want.ts';

/** Tables of published figures: every figure of the file once, with the value of its source and what came of the test. */

const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What is counted whole, as printed beside a figure that differs. */
const WHOLE = ['rank', 'count', 'level'];
/** Counts of bodies that are none are said in words. */
const BODIES = /^(?:institutions|municipalities)(?:_|$)/;

const numbersIn = (text: string): readonly string[] => [
  ...tokensOf(text, 'lv').map(({ value }) => value),
  ...tokensOf(text, 'en').map(({ value }) => value),
];

/** Numbers of the value as printed: the digits of the source. */
function valueNumbers(figure: CsvRow): readonly string[] {
  const { value = '', value_text: words = '', unit = '' } = figure;
  if (unit === 'institution_id') return [];
  if (value === '') return tokensOf(words, 'en').map((token) => token.value);
  if (Number(value) === 0 && BODIES.test(unit)) return [];
  // A unit that nobody knows stands behind the number as it was written.
  return isUnit(unit) ? [value] : [value, ...tokensOf(unit, 'en').map((token) => token.value)];
}

/** Numbers that may stand in the words about what was measured. */
const whatNumbers = ({ unit = '', period = '', label = '', category = '' }: CsvRow): readonly string[] =>
  [unit.replaceAll('_', ' '), period.replace('-', ' '), label, category].flatMap(numbersIn);

/** Numbers of the verdict: the computed value, and those of the reason where that stands with it. */
function verdictNumbers(figure: CsvRow, subject: Subject): { numbers: readonly string[]; may: readonly string[] } {
  const reasons = ['reason', 'known_issue'].flatMap((column) => numbersIn(subject.pick(figure, column)));
  const { computed = '', metric = '' } = figure;
  if (figure['testable'] !== 'true' || figure['agrees'] === 'true' || !NUMBER.test(computed))
    return { numbers: [], may: reasons };
  const { value = '' } = figure;
  const published = value === '' ? [] : [exact(value)];
  const digits = WHOLE.includes(metric) ? DECIMALS.count : apartDigits(exact(computed), published);
  return { numbers: [rounded(exact(computed), digits)], may: reasons };
}

const sameNumbers = (wanted: readonly string[], found: readonly string[]): boolean =>
  [...wanted].sort().join(' ') === [...found].sort().join(' ');

/** @param rows of `published_figures` that the table shows */
export function publishedRows(subject: Subject, table: TableView, rows: readonly CsvRow[]): TablePlan {
  const left = [...rows];
  const at = (label: Parameters<Subject['t']>[0]): number => table.head.indexOf(subject.t(label));
  const [year, value, what, verdict] = [
    at('column.year'),
    at('column.publishedValue'),
    at('column.what'),
    at('column.verdict'),
  ];
  const take = (row: RowView): CsvRow | undefined => {
    const found = tokensOf(row.cells[value]?.text ?? '', subject.language).map((token) =>
      token.value.replace(/^-/, ''),
    );
    const links = row.cells.flatMap(({ links: of }) => of);
    const taken = left.findIndex(
      (figure) =>
        sameNumbers(valueNumbers(figure), found) &&
        (year < 0 || figure['edition'] === row.cells[year]?.text) &&
        ((figure['source_url'] ?? '') === '' || links.includes(figure['source_url'] ?? '')) &&
        tokensOf(row.cells[what]?.text ?? '', subject.language).every((token) =>
          whatNumbers(figure).includes(token.value),
        ) &&
        (verdict < 0 ||
          tokensOf(row.cells[verdict]?.text ?? '', subject.language).every((token) => {
            const { numbers, may } = verdictNumbers(figure, subject);
            return [...numbers, ...may].includes(token.value);
          })),
    );
    return taken < 0 ? undefined : left.splice(taken, 1)[0];
  };
  return {
    row: (row) => {
      if (row.cells.length < table.head.length) return row.cells.map(() => undefined);
      const figure = take(row);
      if (figure === undefined) return `no published figure like „${row.cells.map(({ text }) => text).join(' | ')}”`;
      return row.cells.map((_, column): Want => {
        if (column === year) return { text: figure['edition'] ?? '' };
        if (column === value) return { numbers: valueNumbers(figure) };
        if (column === verdict) return verdictNumbers(figure, subject);
        if (column === what) return { numbers: [], may: whatNumbers(figure) };
        return undefined;
      });
    },
    finish: () =>
      left.map(
        (figure) =>
          `${figure['edition']}/${figure['subject_id']}/${figure['code']} ${figure['value'] || figure['value_text']} is not shown`,
      ),
  };
}
