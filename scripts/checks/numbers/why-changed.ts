import { valueText } from './answer-cells.ts';
import { changeDigits, pairDigits, wayOf } from './decimals.ts';
import { compare, exact, minus, ratio, sum, ZERO, type Exact } from './exact.ts';
import { Facts } from './facts.ts';
import { printedChange, printedPercent, printedScore } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import { WITHIN } from './robustness.ts';
import { cell, dimensionsIn, sectorAverage, type SectorId, type Subject } from './subject.ts';
import { text, type TableSpec, type Want } from './want.ts';

/** Why totals changed: parts of changes, of a body and of the mean of a sector. */

/** Decimals of parts. */
const DIGITS = 2;
const PARTS = ['answers', 'missing', 'method'] as const;
type Part = (typeof PARTS)[number];

const points = (row: CsvRow): Exact => cell(row, 'points') ?? ZERO;
const total = (rows: readonly CsvRow[]): Exact => sum(rows.map(points));
const size = (value: Exact): Exact => (value.over < 0n ? minus(ZERO, value) : value);

const sumsOf = (rows: readonly CsvRow[]): Readonly<Record<Part, Exact>> => {
  const of = (part: Part): Exact => total(rows.filter((row) => row['part'] === part));
  return { answers: of('answers'), missing: of('missing'), method: of('method') };
};

/** Whether a change goes the other way once the method is taken out of it. */
const turned = (change: Exact, method: Exact): boolean => wayOf(change) * wayOf(minus(change, method)) === -1;

interface Answered {
  readonly row: CsvRow;
  readonly indicator: CsvRow | undefined;
  /** As they are printed, and as they stand in the file. */
  readonly said: readonly [string, string];
  readonly values: readonly [string | undefined, string | undefined];
}

/** The change into the newest edition of a body, and its parts; undefined where there is none that has a number. */
function newest(subject: Subject) {
  const { tables, id } = subject;
  const scores = tables.where('scores', { institution_id: id, code: 'index' });
  const edition = scores
    .map((row) => row['edition'] ?? '')
    .toSorted()
    .at(-1);
  const change = tables.one('changes', { edition: edition ?? '', institution_id: id, code: 'index' });
  if (edition === undefined || change === undefined || change['change'] === '') return undefined;
  const rows = tables.where('change_parts', { edition, institution_id: id });
  const sector = change['sector'] ?? '';
  const before = change['previous_edition'] ?? '';
  const answers = rows
    .filter((row) => row['part'] === 'answers')
    .map((row): Answered => {
      const code = row['code'] ?? '';
      const then = codeIn(subject, sector, code, edition, before);
      const sides = [
        { edition: before, indicator: then },
        { edition, indicator: code },
      ].map((at) => {
        const indicator = tables.one('structure', { edition: at.edition, sector, code: at.indicator });
        const value = tables.one('answers', { ...at, institution_id: id })?.['value'];
        return { indicator, value, said: indicator === undefined ? '?' : valueText(value ?? '', indicator, subject) };
      });
      return {
        row,
        indicator: sides[1]?.indicator,
        said: [sides[0]?.said ?? '?', sides[1]?.said ?? '?'],
        values: [sides[0]?.value, sides[1]?.value],
      };
    })
    .toSorted((a, b) => compare(size(points(b.row)), size(points(a.row))));
  return { edition, before, sector, change, rows, answers, sums: sumsOf(rows) };
}

/** What an earlier edition called a code, step by step. */
function codeIn(
  { tables }: Pick<Subject, 'tables'>,
  sector: string,
  code: string,
  edition: string,
  before: string,
): string {
  const row = tables.one('continuity', { edition, sector, code });
  const [previous = before, called = code] = [row?.['previous_edition'], row?.['previous_code']];
  return previous <= before ? called : codeIn({ tables }, sector, called, previous, before);
}

export const whyTable: TableSpec = (subject) => {
  const why = newest(subject);
  if (why === undefined) return 'there is no change that can be divided';
  const { t, tables } = subject;
  const { edition, before, sector, answers, sums } = why;
  const dimensions = dimensionsIn(tables, edition, sector).flatMap((dimension) => {
    const own = answers.filter(({ indicator }) => indicator?.['parent'] === dimension['code']);
    return own.length === 0 ? [] : [{ dimension, own }];
  });
  const part = (value: Exact | null, derived?: string): Want => ({
    value,
    digits: DIGITS,
    as: 'change',
    ...(derived === undefined ? {} : { derived }),
  });
  const none = text('–');
  const line = (label: string, value: Want): readonly Want[] => [text(label), none, none, none, value];
  const lines = [
    ...answers.map(({ row, indicator, said }): readonly Want[] => [
      text(subject.name(indicator)),
      text(subject.name(dimensions.find(({ dimension }) => dimension['code'] === indicator?.['parent'])?.dimension)),
      ...said.map((each) => text(each)),
      part(points(row)),
    ]),
    ...dimensions.map(({ dimension, own }) =>
      line(t('why.row.dimension', { name: subject.name(dimension) }), part(total(own.map(({ row }) => row)), 'sum')),
    ),
    line(t('why.row.answers'), part(sums.answers, 'sum')),
    line(t('why.row.missing'), part(sums.missing)),
    line(t('why.row.method'), part(sums.method)),
    line(t('why.row.change'), part(cell(why.change, 'change'))),
  ];
  return {
    head: [t('column.indicator'), t('column.dimension'), before, edition, t('column.change')],
    count: lines.length,
    row: (_, at) => lines[at] ?? 'there is no such part',
  };
};

/** Changes into every edition of a body but the newest, by their parts. */
export const earlierChangesTable: TableSpec = ({ tables, id, t }) => {
  const changes = tables
    .where('changes', { institution_id: id, code: 'index' })
    .toSorted((a, b) => (b['edition'] ?? '').localeCompare(a['edition'] ?? ''));
  const newest = tables
    .where('scores', { institution_id: id, code: 'index' })
    .map((row) => row['edition'] ?? '')
    .toSorted()
    .at(-1);
  const earlier = changes.filter((row) => row['edition'] !== newest);
  const part = (value: Exact | null, derived?: string): Want => ({
    value,
    digits: DIGITS,
    as: 'change',
    ...(derived === undefined ? {} : { derived }),
  });
  return {
    head: [t('why.pair'), ...[...PARTS, 'change' as const].map((label) => t(`why.row.${label}`))],
    count: earlier.length,
    row: (_, at) => {
      const own = earlier[at];
      const [edition = '', before = '', why = ''] = [own?.['edition'], own?.['previous_edition'], own?.['break']];
      const pair = text(t('why.answers', { before, now: edition }));
      if (own?.['change'] === '')
        return [pair, text(why === '' ? t('why.pairNoScore') : t(`break.${why as 'method' | 'succession'}`))];
      const sums = sumsOf(tables.where('change_parts', { edition, institution_id: id }));
      return [pair, ...PARTS.map((each) => part(sums[each], 'sum')), part(cell(own, 'change'))];
    },
  };
};

/** What the figure of a body's parts may say, and the sum that its sentence has to. */
export function whyFacts(subject: Subject, sentence: boolean): Facts {
  const facts = new Facts(subject);
  const why = newest(subject);
  if (why === undefined) return facts;
  const { edition, before, change, answers, sums } = why;
  const { t, language, tables } = subject;
  const moved = cell(change, 'change') ?? ZERO;
  const printed = (value: Exact): string => printedChange(value, language, changeDigits(value, DIGITS));
  const ends = [
    [cell(change, 'previous_score'), before],
    [cell(change, 'score'), edition],
  ] as const;
  facts.years(before, edition).change(moved, 'scoped', DIGITS).change(minus(moved, sums.method), 'derived', DIGITS);
  const [start, end] = ends.map(([value]) => value ?? ZERO) as [Exact, Exact];
  const least = pairDigits(start, end, DIGITS);
  const sure = tables.one('change_robustness', { edition, institution_id: subject.id });
  facts
    .share(WITHIN)
    .change(cell(sure, 'change_low'), 'scoped', DIGITS)
    .change(cell(sure, 'change_high'), 'scoped', DIGITS);
  for (const part of PARTS) facts.change(sums[part], 'derived', DIGITS);
  for (const [value, year] of ends) facts.score(value, year, 'scoped', least);
  for (const { row, values } of answers) {
    facts.change(points(row), 'scoped', DIGITS);
    for (const value of values) facts.asWritten(value);
  }
  for (const way of [1, -1]) {
    const own = answers.filter(({ row }) => wayOf(points(row)) === way).map(({ row }) => row);
    const rest = own.slice(way === (wayOf(moved) === -1 ? -1 : 1) ? 6 : 4);
    if (rest.length > 1) facts.count(rest.length).change(total(rest), 'derived', DIGITS);
  }
  if (!sentence) return facts;
  const [from, to] = ends.map(([value, year]) => printedScore(value, year, { tables, language }, least)) as [
    string,
    string,
  ];
  return facts
    .says(
      t('why.sentence', {
        change: printed(moved),
        before: from,
        now: to,
        answers: printed(sums.answers),
        missing: printed(sums.missing),
        method: printed(sums.method),
      }),
    )
    .says(
      sure === undefined
        ? ''
        : t('why.interval', {
            share: printedPercent(WITHIN, language),
            low: printed(cell(sure, 'change_low') ?? ZERO),
            high: printed(cell(sure, 'change_high') ?? ZERO),
          }),
    )
    .says(turned(moved, sums.method) ? t('why.turned', { rest: printed(minus(moved, sums.method)) }) : '');
}

/** What is said of why the mean of a sector changed. */
export function sectorWhyFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables, t, language } = subject;
  const facts = new Facts(subject);
  const now = sectorAverage(tables, edition, sector, 'index');
  const before = sectorAverage(tables, now?.['previous_edition'] ?? '', sector, 'index');
  const rows = tables
    .where('changes', { edition, sector, code: 'index' })
    .filter((row) => row['change'] !== '' && row['previous_edition'] === now?.['previous_edition'])
    .map((row) => ({
      change: cell(row, 'change') ?? ZERO,
      sums: sumsOf(tables.where('change_parts', { edition, institution_id: row['institution_id'] ?? '' })),
    }));
  const n = Number(now?.['n'] ?? 0);
  if (rows.length < 3 || 2 * rows.length < n) return facts.says(t('changes.whyFew', { same: rows.length, n }));
  const mean = (value: (row: (typeof rows)[number]) => Exact): Exact => ratio(sum(rows.map(value)), exact(rows.length));
  const change = mean((row) => row.change);
  const answers = mean(({ sums }) => sums.answers);
  const printed = (value: Exact): string => printedChange(value, language, changeDigits(value, DIGITS));
  facts.says(
    t('changes.why', {
      n: String(rows.length),
      of: String(n),
      change: printed(change),
      answers: printed(answers),
      missing: printed(mean(({ sums }) => sums.missing)),
      method: printed(mean(({ sums }) => sums.method)),
    }),
  );
  const [meanNow, meanThen] = [cell(now, 'mean'), cell(before, 'mean')];
  if (meanNow !== null && meanThen !== null) {
    const all = minus(meanNow, meanThen);
    facts.says(t('changes.whyAll', { change: printed(all), members: printed(minus(all, change)) }));
    if (wayOf(all) !== 0) facts.plain(ratio(answers, all), 1);
  }
  const other = rows.filter((row) => turned(row.change, row.sums.method)).length;
  return facts.count(other || undefined);
}
