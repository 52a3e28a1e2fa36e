import { ALL_CATEGORIES } from '../../core/derive/indicator-results.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import { tableBy } from '../shared/published.ts';
import type { IndicatorResultRow } from '../shared/rows.ts';

/** Results of an indicator in one edition: the whole sector first, then the categories. */
export const indicatorResultsIn = (edition: number, sector: Sector, code: string): readonly IndicatorResultRow[] =>
  tableBy(
    'indicator_results',
    'edition/sector/indicator',
    (row) => `${row.edition}/${row.sector}/${row.indicator}`,
  ).get(`${edition}/${sector}/${code}`) ?? [];

/** The result over the whole sector. */
export const indicatorResult = (edition: number, sector: Sector, code: string): IndicatorResultRow | undefined =>
  indicatorResultsIn(edition, sector, code).find((row) => row.category === ALL_CATEGORIES);
