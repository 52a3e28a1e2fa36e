import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { coverageOf, coveredScore } from './coverage.ts';
import { pairDigits } from './decimals.ts';
import { inSector } from './edition-sector.ts';
import { evidenceTable, sectorMix } from './evidence.ts';
import { exact, minus, ratio, type Exact } from './exact.ts';
import { called, movers, moversFile, NAMED, scored } from './movers.ts';
import { printed, printedChange, printedPercent, printedPlain, printedScore } from './print.ts';
import { publishedRows } from './published-cells.ts';
import type { CsvRow } from './published-tables.ts';
import {
  baseOf,
  changeCells,
  changeLabels,
  countOf,
  key,
  movedText,
  sameCells,
  sameLabels,
  scoreOf,
  sinceText,
} from './statistics.ts';
import { intervalText, robustnessOf } from './robustness.ts';
import { doubtOf, doubtText } from './sure-change.ts';
import { cell, dimensionsIn, linkedId, markedLevel, namedIn, sectorAverage } from './subject.ts';
import { everyoneOf } from './tables-code.ts';
import { derived, keyOf, text, type TableSpecs, type Want } from './want.ts';

/** The tables of an edition. */

const PAIR = 2;

/** Bodies of a category that are first in it. */
const leadersOf = (rows: readonly CsvRow[]): readonly CsvRow[] => rows.filter((row) => row['category_rank'] === '1');

export const editionTables: TableSpecs = {
  'figure:everyone': inSector((subject, sector) => everyoneOf(subject, sector, subject.id, 'index', false)),
  'figure:categories': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const rows = scored(subject, id, sector);
    return {
      head: [
        t('column.category'),
        t('column.scoredN'),
        t('statistic.mean'),
        t('column.leader'),
        t('column.leaderScore'),
      ],
      count: new Set(rows.map((row) => row['category'])).size,
      row: (row) => {
        const category = namedIn(tables.where('categories', { sector }), keyOf(row), subject)?.['category'];
        const own = rows.filter((each) => each['category'] === category);
        const mean = tables.one('averages', {
          edition: id,
          sector,
          scope: 'category',
          scope_id: category ?? '',
          code: 'index',
        });
        return [
          key(row),
          derived('bodies counted', exact(own.length), DECIMALS.count),
          scoreOf(mean, 'mean'),
          undefined,
          scoreOf(leadersOf(own)[0], 'score'),
        ];
      },
    };
  }),
  'figure:dimensions': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const dimensions = dimensionsIn(tables, id, sector);
    return {
      head: [
        t('column.dimension'),
        t('statistic.mean'),
        t('statistic.median'),
        t('statistic.lowest'),
        t('statistic.highest'),
      ],
      count: dimensions.length,
      row: (row) => {
        const code = namedIn(dimensions, keyOf(row), subject)?.['code'];
        const own = code === undefined ? undefined : sectorAverage(tables, id, sector, code);
        if (own === undefined) return 'no such dimension';
        return [
          key(row),
          scoreOf(own, 'mean'),
          scoreOf(own, 'median'),
          scoreOf(own, 'lowest'),
          scoreOf(own, 'highest'),
        ];
      },
    };
  }),
  'figure:evidence': inSector((subject, sector) => evidenceTable(subject, sectorMix(subject, subject.id, sector))),
  'figure:distribution': inSector((subject, sector) => {
    const { t, id } = subject;
    const rows = scored(subject, id, sector);
    let counted = 0;
    return {
      head: [t('column.interval'), t('column.level'), t(`column.bodies.${sector}`)],
      row: (row) => {
        const [from = '', to = ''] = keyOf(row).split('–');
        const level = row.cells[1]?.text;
        if (!/^\d+$/.test(from) || Number(to) !== Number(from) + 5) return 'no interval of five points';
        const own = rows.filter((each) => {
          const score = Number(each['score']);
          return (
            each['level'] === level && score >= Number(from) && (score < Number(to) || (to === '100' && score === 100))
          );
        });
        counted += own.length;
        return [key(row), undefined, derived('bodies counted', exact(own.length), DECIMALS.count)];
      },
      finish: () => (counted === rows.length ? [] : [`${counted} of ${rows.length} bodies are shown`]),
    };
  }),
  'averages-table': inSector((subject, sector) => {
    const { tables, t, id, language } = subject;
    /** Before, now and by how much. */
    const moved = (from: Exact | null, to: Exact | null, before: string): readonly [Want, Want, Want] => {
      const least = from === null || to === null ? undefined : pairDigits(from, to);
      const by = from === null || to === null ? '–' : printedChange(minus(to, from), language, least);
      return [
        text(printedScore(from, before, subject, least)),
        text(printedScore(to, id, subject, least)),
        { text: by, derived: 'difference of means' },
      ];
    };
    const year = sectorAverage(tables, id, sector, 'index')?.['previous_edition'] ?? '';
    return {
      head: [year, id, t('column.change'), year, id, t('column.change'), t('column.bodies')],
      count: dimensionsIn(tables, id, sector).length + 1,
      row: (row, at) => {
        const code = at === 0 ? 'index' : linkedId(row.cells[0]?.links ?? []);
        const now = sectorAverage(tables, id, sector, code);
        if (now === undefined) return `no averages of ${code}`;
        const comparable = Number(now['same_n'] ?? '') > 0;
        const before = comparable
          ? cell(sectorAverage(tables, now['previous_edition'] ?? '', sector, code), 'mean')
          : null;
        const n = { n: printed(cell(now, 'same_n'), 0, language), of: printed(cell(now, 'n'), 0, language) };
        if (row.same !== t('changes.sameN', n)) return `„${row.same}” should say ${n.n}, ${n.of}`;
        const [from, to, by] = moved(before, cell(now, 'mean'), year);
        return [
          undefined,
          from,
          to,
          comparable ? by : text(t('changes.notComparable')),
          ...moved(cell(now, 'same_previous_mean'), cell(now, 'same_mean'), year),
          text(t('changes.sameOf', n)),
        ];
      },
    };
  }),
  'figure:changes': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const dimensions = dimensionsIn(tables, id, sector);
    const year = sectorAverage(tables, id, sector, 'index')?.['previous_edition'] ?? '';
    return {
      head: [
        t('column.what'),
        t('changes.column.all', { year }),
        t('changes.column.all', { year: id }),
        t(`column.bodies.${sector}`),
        ...sameLabels(subject),
      ],
      count: dimensions.length + 1,
      row: (row, at) => {
        const code = at === 0 ? 'index' : (namedIn(dimensions, keyOf(row), subject)?.['code'] ?? '');
        const now = sectorAverage(tables, id, sector, code);
        if (now === undefined) return `no averages of ${code}`;
        const comparable = Number(now['same_n'] ?? '') > 0;
        const before = sectorAverage(tables, year, sector, code);
        return [
          key(row),
          comparable ? scoreOf(before, 'mean', cell(now, 'mean')) : text('–'),
          scoreOf(now, 'mean', comparable ? cell(before, 'mean') : null),
          countOf(now, 'n'),
          ...sameCells(now, subject),
        ];
      },
    };
  }),
  'levels-table': inSector((subject, sector) => {
    const { tables, t, id, language } = subject;
    const levels = tables.where('levels', { edition: id });
    const rows = scored(subject, id, sector);
    return {
      head: [t('column.level'), t('column.lowerBound'), t(`column.bodies.${sector}`), t('column.share')],
      count: PAIR * levels.length,
      row: (row) => {
        if (row.cells.length === 1) return [undefined];
        const level = levels[row.body];
        if (level === undefined) return 'no such level';
        const n = exact(rows.filter((each) => each['level'] === level['level']).length);
        return [
          text(`${level['level']}. ${markedLevel(level, subject)}`),
          text(printedPlain(level['lower_bound'] ?? '', language)),
          derived('bodies counted', n, DECIMALS.count),
          { text: printedPercent(ratio(n, exact(rows.length)), language), derived: 'share of bodies' },
        ];
      },
    };
  }),
  'movers-table': inSector((subject, sector, table) => {
    const { t, id, language } = subject;
    const kind = (table.figure ?? '').startsWith(t('file.rises')) ? 'rises' : 'falls';
    const year = baseOf(subject, id, sector);
    const named = movers(subject, id, sector, kind);
    return {
      head: [t(`column.body.${sector}`), t('column.before'), t('column.now'), t('column.change'), t('column.place')],
      count: named.length,
      row: (row) => {
        const institution = linkedId(row.cells[0]?.links ?? []);
        const own = named.find((each) => each['institution_id'] === institution);
        if (own === undefined) return `${institution} is not among the first ${NAMED}`;
        const [from, to] = [cell(own, 'previous_score'), cell(own, 'score')];
        const least = from === null || to === null ? undefined : pairDigits(from, to);
        return [
          undefined,
          text(printedScore(from, own['previous_edition'] ?? '', subject, least)),
          text(printedScore(to, id, subject, least)),
          text(
            sinceText(doubtText(printedChange(cell(own, 'change'), language, least), own, subject), own, subject, year),
          ),
          text(''),
        ];
      },
    };
  }),
  'figure:rises': inSector((subject, sector) => moversFile(subject, sector, 'rises')),
  'figure:falls': inSector((subject, sector) => moversFile(subject, sector, 'falls')),
  'ranking-table': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const previous = baseOf(subject, id, sector);
    const rows = scored(subject, id, sector);
    return {
      head: [
        t('column.rank'),
        t(sector === 'municipal' ? 'column.municipality' : 'column.institution'),
        t('column.score'),
        t('column.level'),
        t('column.rankInterval'),
        t('column.rankGroup'),
        t('column.change'),
        t('column.place'),
        t('column.category'),
        t('column.group'),
      ],
      count: rows.length,
      row: (row) => {
        const institution = linkedId(row.cells[1]?.links ?? []);
        const own = rows.find((each) => each['institution_id'] === institution);
        if (own === undefined) return `${institution} has no score`;
        const moved = tables.one('changes', { edition: id, institution_id: institution, code: 'index' });
        const why = moved?.['break'] ?? '';
        const change =
          moved === undefined
            ? previous === ''
              ? '–'
              : t('ranking.firstTime')
            : moved['change'] === ''
              ? why === ''
                ? '–'
                : t(`break.${why as 'method' | 'succession'}`)
              : movedText(moved, subject, previous);
        return [
          text(own['rank'] ?? ''),
          undefined,
          coveredScore(own, subject),
          text(own['level'] ?? '', own['level'] ?? ''),
          text(intervalText(own, subject), own['rank_low'] ?? ''),
          countOf(robustnessOf(own, subject), 'rank_group'),
          text(change, moved?.['change'] ?? ''),
          text(''),
          undefined,
          undefined,
        ];
      },
    };
  }),
  'figure:ranking': inSector((subject, sector) => {
    const { tables, t, id } = subject;
    const rows = scored(subject, id, sector);
    return {
      head: [
        t('column.rank'),
        t(`column.body.${sector}`),
        t('column.score'),
        t('column.coveragePercent'),
        t('column.level'),
        t('column.rankLow'),
        t('column.rankHigh'),
        t('column.rankGroup'),
        ...changeLabels(subject),
        t('column.doubt'),
        t('column.category'),
        t('column.group'),
      ],
      count: rows.length,
      row: (row) => {
        const own = called(subject, rows, row.cells[1]?.text ?? '', id);
        if (own === undefined) return `nobody is called ${row.cells[1]?.text}`;
        const moved = tables.one('changes', {
          edition: id,
          institution_id: own['institution_id'] ?? '',
          code: 'index',
        });
        return [
          countOf(own, 'rank'),
          undefined,
          scoreOf(own, 'score'),
          coverageOf(own),
          countOf(own, 'level'),
          countOf(own, 'rank_low'),
          countOf(own, 'rank_high'),
          countOf(robustnessOf(own, subject), 'rank_group'),
          ...changeCells(moved, subject),
          doubtOf(moved, subject),
          undefined,
          undefined,
        ];
      },
    };
  }),
  'published-table': inSector((subject, sector, table) =>
    publishedRows(subject, table, subject.tables.where('published_figures', { edition: subject.id, sector })),
  ),
};
