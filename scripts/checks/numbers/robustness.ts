import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { exact, minus, rounded, ZERO, type Exact } from './exact.ts';
import { Facts } from './facts.ts';
import { printed, printedOrdinal } from './print.ts';
import type { CsvRow } from './published-tables.ts';
import type { PageText } from './read-page.ts';
import { cell, dimensionsIn, linkedId, type SectorId, type Subject } from './subject.ts';
import { text, type TableSpecs, type TableView, type Want } from './want.ts';

/** What pages may say of recomputations: rank intervals, levels, and what ranks hang on. */

/** Share of the recomputations that an interval holds, and from which one body is told apart from another. */
const WITHIN = exact('0.9');
const APART = exact('0.95');

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
    .count(Number(runs?.['runs'] ?? 0))
    .share(WITHIN);
}

/** What the section on how sure a rank is may say of a body. @param latest its newest row of the index */
export function howSure(subject: Subject, latest: CsvRow | undefined): Facts {
  const { tables, id } = subject;
  const own = robustnessOf(latest, subject);
  const edition = own?.['edition'] ?? '';
  const facts = runsFacts(subject, edition, own?.['sector'] ?? '')
    .places(own, 'rank', 'rank_low', 'rank_high', 'level')
    .shares(own, 'first_ten')
    .change(cell(own, 'above_bound'), 'scoped')
    .change(cell(own, 'to_next'), 'scoped');
  for (const row of tables.where('levels', { edition })) facts.places(row, 'level');
  for (const row of tables.where('robustness_levels', { edition, institution_id: id }))
    facts.places(row, 'level').shares(row, 'share');
  return facts
    .shares(tables.where('robustness_pairs', { edition, other_id: id }).at(-1), 'ahead')
    .shares(tables.where('robustness_pairs', { edition, institution_id: id })[0], 'ahead');
}

/** A section of the page is called by edition and sector. */
function sectionOf({ within }: Pick<TableView, 'within'>): { edition: string; sector: SectorId } | undefined {
  const found = within.map((id) => /^(state|municipal)-(\d{4})$/.exec(id)).find((match) => match !== null);
  return found === undefined || found === null ? undefined : { edition: found[2] ?? '', sector: found[1] as SectorId };
}

/** An estimate of a share, which is not under nothing. */
const atLeastZero = (value: Exact | null): Exact | null => (value !== null && value.over < 0n ? ZERO : value);

const CHOICES = ['dimension_weights', 'indicator_weights', 'aggregation', 'unanswered', 'dimension_left_out'] as const;

export const robustnessTables: TableSpecs = {
  choices: (subject, table) => {
    const section = sectionOf(table);
    if (section === undefined) return 'it stands in no section of an edition';
    const { tables, t, language } = subject;
    const value = (measure: string, code: string): Exact | null =>
      cell(tables.one('sensitivity', { ...section, measure, code }), 'value');
    const shown = (of: Exact | null): Want => text(printed(of, DECIMALS.index, language));
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
        return [
          undefined,
          shown(shift),
          shown(atLeastZero(value('first_order', code))),
          shown(atLeastZero(value('total', code))),
        ];
      },
    };
  },
  consistency: (subject, table) => {
    const section = sectionOf(table);
    if (section === undefined) return 'it stands in no section of an edition';
    const { tables, t, language } = subject;
    const value = (measure: string, code: string): Want =>
      text(printed(cell(tables.one('sensitivity', { ...section, measure, code }), 'value'), DECIMALS.index, language));
    return {
      head: [
        t('column.dimension'),
        ...(['shift', 'alpha', 'component'] as const).map((label) => t(`robust.column.${label}`)),
      ],
      count: dimensionsIn(tables, section.edition, section.sector).length + 1,
      row: (row, at) => {
        const code = at === 0 ? 'index' : linkedId(row.cells[0]?.links ?? []);
        return [undefined, value('left_out_shift', code), value('alpha', code), value('first_component', code)];
      },
    };
  },
};

/** What the texts of the page on robustness may say. */
export function robustnessFacts(subject: Subject): (text: PageText) => Facts {
  const { tables } = subject;
  const runs = tables.rows('robustness_runs');
  const page = new Facts(subject).share(WITHIN).share(APART).share(exact('0.05')).count(7);
  for (const row of runs) {
    const spread = exact(row['spread'] ?? '0');
    page
      .years(row['edition'])
      .count(Number(row['runs']), Number(row['sensitivity_rows']))
      .plain(minus(exact(1), spread), DECIMALS.index)
      .plain(minus(exact(1), minus(ZERO, spread)), DECIMALS.index);
  }
  const sections = new Map<string, Facts>(
    runs.map((row) => {
      const { edition = '', sector = '' } = row;
      const own = tables.where('sensitivity', { edition, sector });
      const codes = new Set(dimensionsIn(tables, edition, sector as SectorId).map(({ code }) => code));
      const facts = new Facts(subject).years(edition);
      for (const one of own) {
        const value = cell(one, 'value');
        if (one['measure'] === 'mean_shift') facts.plain(value, 1);
        if (one['measure'] === 'correlation' && codes.has(one['code'])) {
          facts.plain(value, DECIMALS.index);
          if (value !== null) facts.signed(rounded(value, DECIMALS.index));
        }
      }
      return [`${sector}-${edition}`, facts] as const;
    }),
  );
  return (said) => sections.get(said.within.find((id) => sections.has(id)) ?? '') ?? page;
}
