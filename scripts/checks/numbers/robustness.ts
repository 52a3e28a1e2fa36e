import { known } from '../../../src/core/model/known.ts';
import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { compare, exact, HUNDRED, minus, ratio, rounded, sum, times, ZERO, type Exact } from './exact.ts';
import { Facts } from './facts.ts';
import { printedOrdinal } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import type { PageText } from './read-page.ts';
import { key } from './statistics.ts';
import { agreeingTooFew, APART } from './sure-change.ts';
import { cell, dimensionsIn, namedIn, sectorNamed, type SectorId, type Subject } from './subject.ts';
import {
  derived,
  keyOf,
  number,
  type RowView,
  type TablePlan,
  type TableSpecs,
  type TableView,
  type Want,
} from './want.ts';

/** What pages may say of recomputations: rank intervals, levels, and what ranks hang on. */

/** Share of the recomputations that an interval holds. */
export const WITHIN = exact('0.9');

/** The row of a body in an edition, by its row of scores. */
export const robustnessOf = (score: CsvRow | undefined, { tables }: Pick<Subject, 'tables'>): CsvRow | undefined =>
  tables.one('robustness', { edition: score?.['edition'] ?? '', institution_id: score?.['institution_id'] ?? '' });

/** „18.–27.”, or one rank where both bounds are it. */
export function intervalText(row: CsvRow, { language }: Pick<Subject, 'language'>): string {
  const ends = [row['rank_low'] ?? '', row['rank_high'] ?? ''];
  return [...new Set(ends)].map((rank) => printedOrdinal(rank, language)).join('–');
}

/** How often a sector was recomputed, and the share that an interval holds. */
export function runsFacts(subject: Subject, edition: string, sector: string): Facts {
  const runs = subject.tables.one('robustness_runs', { edition, sector });
  return new Facts(subject)
    .years(edition)
    .count(runs === undefined ? undefined : Number(runs['runs']))
    .share(WITHIN);
}

/** The interval of a body, as it stands beside its rank and on its strip. @param latest its newest row of the index */
export const intervalFacts = (subject: Subject, latest: CsvRow | undefined): Facts =>
  new Facts(subject).places(latest, 'rank', 'rank_low', 'rank_high', 'rank_n').place(1).share(WITHIN);

/** What the section on how sure a rank is may say of a body. @param latest its newest row of the index */
export function howSure(subject: Subject, latest: CsvRow | undefined): Facts {
  const { tables, id } = subject;
  const own = robustnessOf(latest, subject);
  const edition = own?.['edition'] ?? '';
  const facts = runsFacts(subject, edition, own?.['sector'] ?? '')
    .places(own, 'rank', 'rank_low', 'rank_high', 'level')
    .place(own?.['rank_median'], 'scoped')
    .asWritten(own?.['rank_median'])
    .share(APART)
    .shares(own, 'first_ten')
    .change(cell(own, 'above_bound'), 'scoped')
    .change(cell(own, 'to_next'), 'scoped');
  const alike = tables
    .where('robustness', { edition, sector: own?.['sector'] ?? '', rank_group: own?.['rank_group'] ?? '' })
    .map((row) => Number(row['rank']));
  facts
    .count(alike.length)
    .place(Math.min(...alike))
    .place(Math.max(...alike));
  for (const row of tables.where('levels', { edition })) facts.places(row, 'level');
  for (const row of tables.where('robustness_levels', { edition, institution_id: id }))
    facts.places(row, 'level').shares(row, 'share');
  return facts;
}

const SURE_IN = [0, 1, 2, 3, 4];

/** The share that a change is not sure by, with as many decimals as show that it is not enough. */
export function tooFew(subject: Subject, row: CsvRow): Facts {
  const facts = new Facts(subject);
  const few = agreeingTooFew(subject, row['edition'] ?? '', row['institution_id'] ?? '');
  if (few === null) return facts;
  const percent = times(few.share, HUNDRED);
  const digits = SURE_IN.find((each) => minus(exact(rounded(percent, each)), times(APART, HUNDRED)).over < 0n);
  return facts.share(few.share, 'scoped', digits);
}

/** The edition and sector that a figure is called by: `izveles-2022-valsts`. */
function sectionOf(figure: string | null, subject: Subject): Section | undefined {
  const [sector, edition] = [sectorNamed(figure ?? '', subject), /-(\d{4})-/.exec(figure ?? '')?.[1]];
  return sector === undefined || edition === undefined ? undefined : { edition, sector };
}

const CHOICES = ['dimension_weights', 'indicator_weights', 'aggregation', 'unanswered', 'dimension_left_out'] as const;

export const robustnessTables: TableSpecs = {
  'figure:choices': (subject, table) => {
    const section = sectionOf(table.figure, subject);
    if (section === undefined) return 'it is called by no edition and sector';
    const { tables, t } = subject;
    const value = (measure: string, code: string): Exact | null =>
      cell(tables.one('sensitivity', { ...section, measure, code }), 'value');
    const shown = (of: Exact | null): Want => number(of, DECIMALS.index);
    let before: Exact | null = null;
    return {
      head: (['choice', 'shift', 'first', 'total'] as const).map((label) => t(`robust.column.${label}`)),
      count: CHOICES.length,
      row: (row) => {
        const code = CHOICES.find((each) => t(`robust.code.${each}`) === row.cells[0]?.text);
        if (code === undefined) return 'no such choice';
        const shift = value('mean_shift', code);
        if (before !== null && shift !== null && minus(before, shift).over < 0n)
          return 'a smaller shift comes before it';
        before = shift;
        return [undefined, shown(shift), shown(value('first_order', code)), shown(value('total', code))];
      },
    };
  },
  'figure:leftOut': (subject, table) => {
    const section = sectionOf(table.figure, subject);
    if (section === undefined) return 'it is called by no edition and sector';
    const { tables, t } = subject;
    const dimensions = dimensionsIn(tables, section.edition, section.sector);
    return {
      head: [t('column.dimension'), t('robust.column.shift')],
      count: dimensions.length,
      row: (row) => {
        const code = namedIn(dimensions, keyOf(row), subject)?.['code'];
        if (code === undefined) return 'no such dimension';
        return [key(row), measured(subject, section, 'left_out_shift', code)];
      },
    };
  },
  'figure:correlations': (subject, table) => matrix(subject, table, (row) => keyOf(row)),
  'correlation-matrix': (subject, table) => matrix(subject, table, (row) => keyOf(row).replace(/^\d+\. /, '')),
  'figure:consistency': (subject, table) => {
    const section = sectionOf(table.figure, subject);
    if (section === undefined) return 'it is called by no edition and sector';
    const { tables, t } = subject;
    const dimensions = dimensionsIn(tables, section.edition, section.sector);
    return {
      head: [
        t('column.dimension'),
        ...(['pairs', 'mean', 'lowest', 'highest', 'closest', 'alpha', 'component'] as const).map((label) =>
          t(`robust.column.${label}`),
        ),
      ],
      count: dimensions.length,
      row: (row) => {
        const code = namedIn(dimensions, keyOf(row), subject)?.['code'];
        if (code === undefined) return 'no such dimension';
        const { values, mean, lowest, highest } = within(subject, section, code);
        return [
          key(row),
          derived('pairs of questions', exact(values.length), DECIMALS.count),
          derived('mean correlation', mean, DECIMALS.index),
          number(lowest, DECIMALS.index),
          number(highest, DECIMALS.index),
          undefined,
          measured(subject, section, 'alpha', code),
          measured(subject, section, 'first_component', code),
        ];
      },
    };
  },
};

interface Section {
  readonly edition: string;
  readonly sector: SectorId;
}

/** Decimals of the files. */
const PUBLISHED = 6;

/** One measure of one code, as the table of the release has it. */
const measured = ({ tables }: Subject, { edition, sector }: Section, measure: string, code: string): Want =>
  number(cell(tables.one('sensitivity', { edition, sector, measure, code }), 'value'), DECIMALS.index);

/** Correlations of the questions of a dimension. */
function within({ tables }: Subject, { edition, sector }: Section, dimension: string) {
  const own = new Set(tables.where('structure', { edition, sector, parent: dimension }).map(({ code }) => code));
  const values = tables
    .where('sensitivity', { edition, sector, measure: 'correlation' })
    .filter(({ code }) => own.has(code))
    .flatMap((row) => cell(row, 'value') ?? [])
    .toSorted(compare);
  return {
    values,
    mean: values.length === 0 ? null : exact(rounded(ratio(sum(values), exact(values.length)), PUBLISHED)),
    lowest: values[0] ?? null,
    highest: values.at(-1) ?? null,
  };
}

/** Each dimension with each, rows and columns in one order. @param called what a row is called */
function matrix(subject: Subject, table: TableView, called: (row: RowView) => string): TablePlan | string {
  const section = sectionOf(table.figure, subject);
  if (section === undefined) return 'it is called by no edition and sector';
  const { tables, t } = subject;
  const dimensions = dimensionsIn(tables, section.edition, section.sector);
  return {
    head: [
      t('column.dimension'),
      ...dimensions.map((row, at) => (table.form === 'page' ? `${at + 1}.` : subject.name(row))),
    ],
    count: dimensions.length,
    row: (row, at) => {
      const code = dimensions[at]?.['code'] ?? '';
      if (called(row) !== subject.name(dimensions[at])) return `it is not ${code}`;
      return [
        key(row),
        ...dimensions.map((column): Want => {
          const other = column['code'] ?? '';
          if (other === code) return derived('of one with itself', exact(1), DECIMALS.index);
          const of = (one: string, further: string): Exact | null =>
            cell(
              tables.one('sensitivity', { ...section, measure: 'correlation', code: one, other_code: further }),
              'value',
            );
          return number(of(code, other) ?? of(other, code), DECIMALS.index);
        }),
      ];
    },
  };
}

/** What the texts of the page on robustness may say. */
export function robustnessFacts(subject: Subject): (text: PageText) => Facts {
  const { tables } = subject;
  const runs = tables.rows('robustness_runs');
  const page = new Facts(subject).share(WITHIN).share(APART).share(exact('0.05')).count(7);
  for (const row of runs) {
    const spread = exact(known(row['spread'], 'column spread'));
    page
      .years(row['edition'])
      .count(Number(row['runs']), Number(row['sensitivity_rows']))
      .plain(minus(exact(1), spread), DECIMALS.index)
      .plain(minus(exact(1), minus(ZERO, spread)), DECIMALS.index);
  }
  const sections = new Map(
    runs.map(({ edition = '', sector = '' }) => [
      `${sector}-${edition}`,
      sectionFacts(subject, edition, sector as SectorId),
    ]),
  );
  for (const { edition = '', sector = '' } of runs)
    if (!runs.some((row) => row['sector'] === sector && (row['edition'] ?? '') > edition))
      page.also(sectionFacts(subject, edition, sector as SectorId));
  /** The command names the version of Python. */
  const command = new Facts(subject).count(3);
  return (said) => {
    if (said.place.startsWith('pre')) return command;
    const own = sectionOf(said.figure, subject);
    const id = own === undefined ? said.within.find((each) => sections.has(each)) : `${own.sector}-${own.edition}`;
    return sections.get(id ?? '') ?? page;
  };
}

/** What the texts about one sector of an edition may say. */
function sectionFacts(subject: Subject, edition: string, sector: SectorId): Facts {
  const { tables } = subject;
  const codes = new Set(dimensionsIn(tables, edition, sector).map(({ code }) => code));
  const facts = new Facts(subject).years(edition);
  for (const one of tables.where('sensitivity', { edition, sector })) {
    const value = cell(one, 'value');
    if (one['measure'] === 'correlation' && !codes.has(one['code'])) continue;
    facts.plain(value, DECIMALS.index);
    if (value !== null) facts.signed(rounded(value, DECIMALS.index));
  }
  for (const code of codes) {
    const { values, mean, lowest, highest } = within(subject, { edition, sector }, code ?? '');
    facts.count(values.length);
    for (const value of [mean, lowest, highest])
      if (value !== null) facts.plain(value, DECIMALS.index).signed(rounded(value, DECIMALS.index));
  }
  return facts;
}
