import { inSector } from './edition-sector.ts';
import { meanPoints, pointDigits } from './facts-trend.ts';
import { countOf, scoreOf } from './statistics.ts';
import { cell, scoredEditions, sectorAverage } from './subject.ts';
import { everyoneOf, pointOf } from './tables-code.ts';
import { text, type TableSpecs } from './want.ts';

/** The tables of the list of editions and of the first page. */

export const editionsTables: TableSpecs = {
  'figure:averages': inSector((subject, sector) => {
    const { tables, t } = subject;
    const editions = scoredEditions(tables, sector);
    const points = meanPoints(tables.where('averages', { sector, scope: 'sector', scope_id: sector, code: 'index' }));
    const digits = pointDigits(subject, points);
    return {
      head: [
        t('column.year'),
        t(`column.bodies.${sector}`),
        t('statistic.mean'),
        t('statistic.median'),
        t('statistic.lowest'),
        t('statistic.highest'),
        t('column.sameBefore'),
        t('column.sameNow'),
        t('column.sameBodies'),
      ],
      count: editions.length,
      row: (_, at) => {
        const edition = editions[at] ?? '';
        const own = sectorAverage(tables, edition, sector, 'index');
        return [
          text(edition),
          countOf(own, 'n'),
          pointOf(points, digits, edition),
          scoreOf(own, 'median'),
          scoreOf(own, 'lowest'),
          scoreOf(own, 'highest'),
          scoreOf(own, 'same_previous_mean', cell(own, 'same_mean')),
          scoreOf(own, 'same_mean', cell(own, 'same_previous_mean')),
          countOf(own, 'same_n'),
        ];
      },
    };
  }),
};

export const homeTables: TableSpecs = {
  'figure:everyone': inSector((subject, sector) =>
    everyoneOf(subject, sector, scoredEditions(subject.tables, sector).at(-1) ?? '', 'index', false),
  ),
};
