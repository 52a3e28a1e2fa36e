import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { exact, exactOrNull, HUNDRED, quantile, ratio, sum, times, ZERO, type Exact } from './exact.ts';
import { optionText } from './answer-cells.ts';
import { printed, printedOrdinal, printedPercent, printedScore } from './print.ts';
import { publishedRows } from './published-cells.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';
import { changeCells, changeLabels, countOf, key, movedText, scoreOf } from './statistics.ts';
import {
  cell,
  linkedId,
  namedIn,
  rowIn,
  scoredEditions,
  sectorAverage,
  sectorNamed,
  type SectorId,
  type Subject,
} from './subject.ts';
import {
  derived,
  keyOf,
  number,
  text,
  type TablePlan,
  type TableSpec,
  type TableSpecs,
  type TableView,
  type Want,
} from './want.ts';

/** The tables of dimensions and indicators, and of their lists. */

/** A mean over the editions, as every trend of a mean has it. @param rows of `averages` of one scope and code */
export function meanTrend({ t }: Subject, rows: readonly CsvRow[]): TablePlan {
  const ascending = rows.toSorted((a, b) => (a['edition'] ?? '').localeCompare(b['edition'] ?? ''));
  return {
    head: [
      t('column.year'),
      t('column.bodies'),
      t('column.mean'),
      t('statistic.lowest'),
      t('statistic.median'),
      t('statistic.highest'),
      t('column.sameBodies'),
      t('column.sameBefore'),
      t('column.sameNow'),
      t('column.break'),
    ],
    count: ascending.length,
    row: (_, at) => {
      const row = ascending[at];
      return [
        text(row?.['edition'] ?? '?'),
        countOf(row, 'n'),
        scoreOf(row, 'mean'),
        scoreOf(row, 'lowest'),
        scoreOf(row, 'median'),
        scoreOf(row, 'highest'),
        countOf(row, 'same_n'),
        scoreOf(row, 'same_previous_mean'),
        scoreOf(row, 'same_mean'),
        undefined,
      ];
    },
  };
}

const sectorOf = (subject: Subject, table: TableView): SectorId | undefined =>
  sectorNamed(table.figure ?? '', subject) ??
  table.within.map((id) => sectorNamed(id, subject)).find((sector) => sector !== undefined);

/** A spec that needs to know whose half of the page it stands in. */
const inSector =
  (make: (subject: Subject, sector: SectorId, table: TableView) => TablePlan | string): TableSpec =>
  (subject, table) => {
    const sector = sectorOf(subject, table);
    return sector === undefined ? 'it stands in no sector' : make(subject, sector, table);
  };

/** The newest scored edition whose structure has a code. */
export const newestWith = ({ tables }: Subject, sector: SectorId, code: string): string | undefined =>
  scoredEditions(tables, sector).findLast(
    (edition) => tables.one('structure', { edition, sector, code }) !== undefined,
  );

/** A row's weight as a share of those of its siblings. */
export function weightShare(tables: PublishedTables, row: CsvRow): Exact {
  const siblings = tables.where('structure', {
    edition: row['edition'] ?? '',
    sector: row['sector'] ?? '',
    parent: row['parent'] ?? '',
    kind: row['kind'] ?? '',
  });
  const all = sum(siblings.map((other) => cell(other, 'weight') ?? ZERO));
  return all.over === 0n ? ZERO : ratio(cell(row, 'weight') ?? ZERO, all);
}

/** Whether the answer „yes” to a question is what it gives points for. */
export const asksYes = (row: CsvRow): boolean => row['type'] === 'boolean' && row['direction'] === '1';

export const dimensionTables: TableSpecs = {
  'figure:everyone': inSector((subject, sector) =>
    everyoneOf(subject, sector, newestWith(subject, sector, subject.id) ?? '', subject.id, true),
  ),
  'figure:trend': inSector((subject, sector) =>
    meanTrend(
      subject,
      subject.tables.where('averages', { sector, scope: 'sector', scope_id: sector, code: subject.id }),
    ),
  ),
  'figure:categories': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const edition = newestWith(subject, sector, id) ?? '';
    const rows = tables.where('averages', { edition, sector, scope: 'category', code: id });
    return {
      head: [
        t('column.category'),
        t('column.bodies'),
        t('column.mean'),
        t('statistic.lowest'),
        t('statistic.median'),
        t('statistic.highest'),
      ],
      count: rows.length + 1,
      row: (row, at) => {
        const category = namedIn(tables.where('categories', { sector }), keyOf(row), subject)?.['category'];
        const own =
          at === 0 ? sectorAverage(tables, edition, sector, id) : rows.find((each) => each['scope_id'] === category);
        if (own === undefined) return 'no such category';
        return [
          key(row),
          countOf(own, 'n'),
          scoreOf(own, 'mean'),
          scoreOf(own, 'lowest'),
          scoreOf(own, 'median'),
          scoreOf(own, 'highest'),
        ];
      },
    };
  }),
  'figure:ranking': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const edition = newestWith(subject, sector, id) ?? '';
    const unseen = tables.where('scores', { edition, sector, code: id }).filter((row) => row['rank'] !== '');
    return {
      head: [
        t('column.rank'),
        t(`column.body.${sector}`),
        t('column.score'),
        t('column.level'),
        ...changeLabels(subject),
      ],
      count: unseen.length,
      row: (row) => {
        const name = row.cells[1]?.text ?? '';
        const own = unseen.find(
          (score) =>
            subject.name(
              rowIn(tables.where('institutions', { institution_id: score['institution_id'] ?? '' }), edition),
            ) === name,
        );
        if (own === undefined) return `nobody is called ${name}`;
        const moved = tables.one('changes', { edition, institution_id: own['institution_id'] ?? '', code: id });
        return [
          countOf(own, 'rank'),
          undefined,
          scoreOf(own, 'score'),
          countOf(own, 'level'),
          ...changeCells(moved, subject),
        ];
      },
    };
  }),
  ranking: inSector((subject, sector) => {
    const { tables, t, id, language } = subject;
    const edition = newestWith(subject, sector, id) ?? '';
    return {
      head: [t('column.rank'), t(`column.body.${sector}`), t('column.score'), t('column.level'), t('column.change')],
      count: tables.where('scores', { edition, sector, code: id }).filter((row) => row['rank'] !== '').length,
      row: (row) => {
        const institution = linkedId(row.cells[1]?.links ?? []);
        const own = tables.one('scores', { edition, institution_id: institution, code: id });
        if (own === undefined) return `${institution} has no score`;
        const moved = tables.one('changes', { edition, institution_id: institution, code: id });
        return [
          text(printedOrdinal(own['rank'] ?? '', language), own['rank']),
          undefined,
          text(printedScore(cell(own, 'score'), language), own['score']),
          text(own['level'] ?? ''),
          text(movedText(moved, subject), moved?.['change'] ?? ''),
        ];
      },
    };
  }),
  'indicator-rows': inSector((subject, sector) =>
    indicatorRows(subject, sector, newestWith(subject, sector, subject.id) ?? ''),
  ),
  'code-editions': inSector((subject, sector) => codeEditions(subject, sector, 'weightInIndex')),
};

/** Highest, mean, middle and lowest of everyone, and where they are asked for the quartiles. */
export function everyoneOf(
  subject: Subject,
  sector: SectorId,
  edition: string,
  code: string,
  quartiles: boolean,
): TablePlan {
  const { t, tables } = subject;
  const own = sectorAverage(tables, edition, sector, code);
  const scores = tables.where('scores', { edition, sector, code }).flatMap((row) => exactOrNull(row['score']) ?? []);
  const quartile = (share: string): Want => derived('quartile', quantile(scores, exact(share)), DECIMALS.score);
  const statistics: Readonly<Record<string, Want>> = {
    [t('statistic.highest')]: scoreOf(own, 'highest'),
    [t('statistic.upperQuartile')]: quartile('0.75'),
    [t('statistic.mean')]: scoreOf(own, 'mean'),
    [t('statistic.median')]: scoreOf(own, 'median'),
    [t('statistic.lowerQuartile')]: quartile('0.25'),
    [t('statistic.lowest')]: scoreOf(own, 'lowest'),
  };
  return {
    head: [t('column.what'), t('column.score')],
    count: quartiles ? 6 : 4,
    row: (row) => [key(row), statistics[keyOf(row)] ?? text('?')],
  };
}

/** Indicators with what they are worth and how they went, by the links of their rows. */
export function indicatorRows({ tables, t, language }: Subject, sector: SectorId, edition?: string): TablePlan {
  return {
    head: (['indicator', 'weightInDimension', 'meanShare', 'fullShare', 'type', 'evidence', 'mark'] as const).map(
      (label) => t(`column.${label}`),
    ),
    row: (row) => {
      if (row.cells.length === 1) return [undefined];
      const code = linkedId(row.cells[0]?.links ?? []);
      const year = edition ?? scoredEditions(tables, sector).at(-1) ?? '';
      const own = tables.one('structure', { edition: year, sector, code });
      if (own === undefined) return `no indicator ${code}`;
      const result = tables.one('indicator_results', { edition: year, sector, indicator: code, category: 'all' });
      const scored = Number(own['weight']) > 0;
      const full = printedPercent(cell(result, 'full_share'), language);
      return [
        undefined,
        scored
          ? { text: printedPercent(weightShare(tables, own), language), derived: 'share of weights' }
          : text(t('indicator.unscored')),
        text(scored ? printedPercent(cell(result, 'mean'), language) : '–'),
        text(scored ? full : asksYes(own) && full !== '–' ? t('indicator.yesShare', { share: full }) : '–'),
        undefined,
        undefined,
        undefined,
      ];
    },
  };
}

function codeEditions(
  { tables, t, id, language }: Subject,
  sector: SectorId,
  weight: 'weightInIndex' | 'weightInDimension',
): TablePlan {
  return {
    head: [t('column.year'), undefined, t(`column.${weight}`), t('column.mark'), t('column.relation')],
    row: (row) => {
      const edition = linkedId(row.cells[0]?.links ?? []);
      const own = tables.one('structure', { edition, sector, code: id });
      const share = own === undefined ? null : weightShare(tables, own);
      return [
        text(edition),
        undefined,
        own !== undefined && own['weight'] === '0'
          ? text(t('indicator.unscored'))
          : { text: printedPercent(share, language), derived: 'share of weights' },
        undefined,
        undefined,
      ];
    },
  };
}

export const dimensionsTables: TableSpecs = {
  'figure:averages': inSector((subject, sector) => {
    const { tables, t } = subject;
    const structure = tables.where('structure', { sector, kind: 'dimension' });
    return {
      head: [
        t('column.dimension'),
        t('column.weightPercent'),
        t('column.bodies'),
        t('column.mean'),
        t('statistic.lowest'),
        t('statistic.median'),
        t('statistic.highest'),
      ],
      count: new Set(structure.map((row) => row['code'])).size,
      row: (row) => {
        const codes = new Set(
          structure.filter((each) => subject.name(each) === keyOf(row)).map((each) => each['code'] ?? ''),
        );
        const [code = ''] = codes;
        const edition = newestWith(subject, sector, code) ?? '';
        const newest = tables.one('structure', { edition, sector, code });
        if (newest === undefined) return 'no such dimension';
        const own = sectorAverage(tables, edition, sector, code);
        return [
          key(row),
          derived('share of weights', times(weightShare(tables, newest), HUNDRED), DECIMALS.percent),
          countOf(own, 'n'),
          scoreOf(own, 'mean'),
          scoreOf(own, 'lowest'),
          scoreOf(own, 'median'),
          scoreOf(own, 'highest'),
        ];
      },
    };
  }),
};

const resultLabels = ({ t }: Subject): readonly string[] =>
  (['asked', 'counted', 'full', 'fullPercent', 'meanPercent'] as const).map((label) => t(`column.${label}`));

const asPercent = (row: CsvRow | undefined, column: string): Want => {
  const share = cell(row, column);
  return number(share === null ? null : times(share, HUNDRED), DECIMALS.finePercent);
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
    return {
      head: [subject.t('column.year'), ...resultLabels(subject)],
      count: rows.length,
      row: (_, at) => [text(rows[at]?.['edition'] ?? '?'), ...resultCells(rows[at])],
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
              label: optionText(name, subject),
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
