import { inSector } from './edition-sector.ts';
import { scoredEditions } from './subject.ts';
import { everyoneOf, meanTrend } from './tables-code.ts';
import type { TableSpecs } from './want.ts';

/** The tables of the list of editions and of the first page. */

export const editionsTables: TableSpecs = {
  'figure:averages': inSector((subject, sector) =>
    meanTrend(subject, subject.tables.where('averages', { sector, scope: 'sector', scope_id: sector, code: 'index' })),
  ),
};

export const homeTables: TableSpecs = {
  'figure:everyone': inSector((subject, sector) =>
    everyoneOf(subject, sector, scoredEditions(subject.tables, sector).at(-1) ?? '', 'index', false),
  ),
};
