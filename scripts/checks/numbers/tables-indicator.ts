import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { exact, exactOrNull, HUNDRED, quantile, ratio, sum, times, type Exact } from './exact.ts';
import { optionText } from './answer-cells.ts';
import { printed, printedPercent } from './print.ts';
import { publishedRows } from './published-cells.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { countOf, key, sameNoneText } from './statistics.ts';
import { cell, linkedId, namedIn, type SectorId, type Subject } from './subject.ts';
import { codeEditions, indicatorRows, inSector, sectorOf } from './tables-code.ts';
import { derived, keyOf, text, type TablePlan, type TableSpecs, type TableView, type Want } from './want.ts';

/** The tables of indicators and of their list. */

const resultLabels = ({ t }: Subject): readonly string[] =>
  (['asked', 'counted', 'full', 'fullPercent', 'meanPercent'] as const).map((label) => t(`column.${label}`));

const asPercent = (row: CsvRow | undefined, column: string): Want => {
  const share = cell(row, column);
  return {
    value: share === null ? null : times(share, HUNDRED),
    digits: DECIMALS.finePercent,
    as: 'percent',
  };
};

const resultCells = (row: CsvRow | undefined): readonly Want[] => [
  countOf(row, 'asked'),
  countOf(row, 'counted'),
  countOf(row, 'full'),
  asPercent(row, 'full_share'),
  asPercent(row, 'mean'),
];

/** The newest edition in which an indicator has a result. */
export const newestResult = ({ tables }: Subject, sector: SectorId, code: string): CsvRow | undefined =>
  tables
    .where('indicator_results', { sector, indicator: code, category: 'all' })
    .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''))
    .at(-1);

/** Answers to an indicator in its newest edition. */
export const newestAnswers = (subject: Subject, sector: SectorId): readonly CsvRow[] =>
  subject.tables.where('answers', {
    edition: newestResult(subject, sector, subject.id)?.['edition'] ?? '',
    sector,
    indicator: subject.id,
  });

export const indicatorTables: TableSpecs = {
  'figure:categories': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const edition = newestResult(subject, sector, id)?.['edition'] ?? '';
    const rows = tables.where('indicator_results', { edition, sector, indicator: id });
    return {
      head: [t('column.category'), ...resultLabels(subject)],
      count: rows.length,
      row: (row, at) => {
        const category =
          at === 0 ? 'all' : namedIn(tables.where('categories', { sector }), keyOf(row), subject)?.['category'];
        const own = rows.find((each) => each['category'] === category);
        return own === undefined ? 'no such category' : [key(row), ...resultCells(own)];
      },
    };
  }),
  'figure:trend': inSector((subject, sector) => {
    const rows = subject.tables
      .where('indicator_results', { sector, indicator: subject.id, category: 'all' })
      .toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
    const { t, tables, id } = subject;
    const asked = tables.where('structure', { sector, code: id }).at(-1);
    const [what, column] = ['share', 'count', 'rating'].includes(asked?.['type'] ?? '')
      ? (['mean', 'mean'] as const)
      : (['full', 'full_share'] as const);
    return {
      head: [
        t('column.year'),
        ...resultLabels(subject),
        t('column.sameBodies'),
        t(`column.samePercentBefore.${what}`),
        t(`column.samePercentNow.${what}`),
        t('column.sameNone'),
      ],
      count: rows.length,
      row: (_, at) => [
        text(rows[at]?.['edition'] ?? '?'),
        ...resultCells(rows[at]),
        countOf(rows[at], 'same_n'),
        asPercent(rows[at], `same_previous_${column}`),
        asPercent(rows[at], `same_${column}`),
        text(sameNoneText(rows[at], subject)),
      ],
    };
  }),
  'code-editions': (subject, table) => {
    if (table.head.includes(subject.t('column.publishedValue'))) return nationalFigures(subject, table);
    const sector = sectorOf(subject, table);
    return sector === undefined ? 'it stands in no sector' : codeEditions(subject, sector, 'weightInDimension');
  },
  scoring: inSector((subject, sector) => {
    const { t, language, tables, id } = subject;
    const edition = newestResult(subject, sector, id)?.['edition'] ?? '';
    const own = tables.one('structure', { edition, sector, code: id });
    if (own === undefined) return 'no such indicator';
    const answered = newestAnswers(subject, sector).filter((row) => row['missing'] === '' && row['value'] !== '');
    const forward = own['direction'] === '1';
    const options =
      own['type'] === 'boolean'
        ? [
            { label: t('answer.yes'), key: 'yes', points: exact(forward ? 1 : 0) },
            { label: t('answer.no'), key: 'no', points: exact(forward ? 0 : 1) },
          ]
        : (own['options'] ?? '').split('|').map((option) => {
            const [name = '', points = '0'] = option.split(':');
            const worth = exact(points);
            return {
              label: optionText(id, name, subject),
              key: name,
              points: forward ? worth : ratio({ over: worth.under - worth.over, under: worth.under }, exact(1)),
            };
          });
    return {
      head: [t('column.answer'), t('column.pointsShare'), t(`column.bodies.${sector}`), t('column.share')],
      count: options.length,
      row: (row) => {
        const option = options.find(({ label }) => label === keyOf(row));
        if (option === undefined) return 'no such answer';
        const n = exact(answered.filter((answer) => answer['value'] === option.key).length);
        return [
          key(row),
          text(printedPercent(option.points, language)),
          derived('answers counted', n, DECIMALS.count),
          {
            text: printedPercent(answered.length === 0 ? null : ratio(n, exact(answered.length)), language),
            derived: 'share of answers',
          },
        ];
      },
    };
  }),
  volumes: inSector((subject, sector) => {
    const { t, tables, id, language } = subject;
    return {
      head: (['year', 'answeredN', 'sum', 'median'] as const).map((label) => t(`column.${label}`)),
      row: (row) => {
        const edition = linkedId(row.cells[0]?.links ?? []);
        const values = volumeIn(tables, sector, edition, id);
        return [
          text(edition),
          derived('answers counted', exact(values.length), DECIMALS.count),
          derived('sum of answers', sum(values), DECIMALS.count),
          { text: printed(quantile(values, exact('0.5')), DECIMALS.count, language), derived: 'median of answers' },
        ];
      },
    };
  }),
};

/** Numeric answers to an indicator. */
export const volumeIn = (tables: PublishedTables, sector: SectorId, edition: string, indicator: string): Exact[] =>
  tables.where('answers', { edition, sector, indicator }).flatMap((row) => exactOrNull(row['value']) ?? []);

/** Published figures about a code, of one sector or, in a part of their own, of both together. */
function nationalFigures(subject: Subject, table: TableView): TablePlan {
  const { tables, id } = subject;
  const sector = sectorOf(subject, table);
  const rows = tables.rows('published_figures').filter((row) => {
    const about = row['code'] === id || (row['code'] ?? '').startsWith(`${id}/`);
    const both = row['subject_kind'] === 'country' && row['subject_id'] === 'all';
    if (!about) return false;
    if (sector === undefined) return both;
    return !both && row['sector'] === sector && ['country', 'category'].includes(row['subject_kind'] ?? '');
  });
  return publishedRows(subject, table, rows);
}

export const indicatorsTables: TableSpecs = {
  'indicator-rows': inSector((subject, sector) => indicatorRows(subject, sector)),
};
