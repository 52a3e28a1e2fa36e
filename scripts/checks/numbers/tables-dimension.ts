import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { coverageOf, coveredScore } from './coverage.ts';
import { HUNDRED, times } from './exact.ts';
import { printedOrdinal } from './print.ts';
import { baseOf, changeCells, changeLabels, countOf, key, movedText, scoreOf } from './statistics.ts';
import { linkedId, namedIn, rowIn, sectorAverage } from './subject.ts';
import {
  codeEditions,
  everyoneOf,
  indicatorRows,
  inSector,
  meanTrend,
  newestWith,
  weightShare,
} from './tables-code.ts';
import { keyOf, text, type TableSpecs } from './want.ts';

/** The tables of dimensions and of their list. */

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
        t('column.coveragePercent'),
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
          coverageOf(own),
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
          coveredScore(own, subject),
          text(own['level'] ?? ''),
          text(movedText(moved, subject, baseOf(subject, edition, sector)), moved?.['change'] ?? ''),
        ];
      },
    };
  }),
  'indicator-rows': inSector((subject, sector) =>
    indicatorRows(subject, sector, newestWith(subject, sector, subject.id) ?? ''),
  ),
  'code-editions': inSector((subject, sector) => codeEditions(subject, sector, 'weightInIndex')),
};

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
          {
            value: times(weightShare(tables, newest), HUNDRED),
            digits: DECIMALS.percent,
            as: 'percent',
            derived: 'share of weights',
          },
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
