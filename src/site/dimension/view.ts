import { SECTORS, type Sector } from '../../core/model/vocabulary.ts';
import type { Bounds } from '../../i18n/rounding.ts';
import { meanTrend, type MeanTrend } from '../shared/average-trend.ts';
import { codeEditions, codeRows, newestRow, weightShare, type CodeEdition } from '../shared/codes.ts';
import { indicatorResult } from '../indicator/results.ts';
import { derived, tableBy } from '../shared/published.ts';
import { average, boundsIn, scoredEditions, scoresIn, structureIn } from '../shared/results.ts';
import type { AverageRow, ChangeRow, IndicatorResultRow, ScoreRow, StructureRow } from '../shared/rows.ts';

/** What the page of one dimension is made from. */
export interface DimensionView {
  readonly code: string;
  /** The row the page is named after. */
  readonly row: StructureRow;
  readonly sectors: readonly DimensionSector[];
}

/** A dimension in one sector, in the newest edition that has it; state and municipal never meet. */
export interface DimensionSector {
  readonly sector: Sector;
  readonly code: string;
  readonly edition: number;
  /** Bounds of its levels. */
  readonly bounds: Bounds;
  readonly row: StructureRow;
  readonly editions: readonly CodeEdition[];
  readonly average: AverageRow;
  readonly categories: readonly AverageRow[];
  /** Bodies with a score, best first. */
  readonly ranked: readonly ScoreRow[];
  readonly changes: ReadonlyMap<string, ChangeRow>;
  readonly trend: MeanTrend;
  readonly indicators: readonly DimensionIndicator[];
}

export interface DimensionIndicator {
  readonly row: StructureRow;
  /** Share of the dimension's weights, 0–1. */
  readonly share: number;
  readonly result: IndicatorResultRow | undefined;
}

export const dimensionView = (code: string): DimensionView =>
  derived(`dimension view ${code}`, () => ({
    code,
    row: newestRow(code),
    sectors: SECTORS.map((sector) => dimensionSector(sector, code)).filter((view) => view !== undefined),
  }));

function dimensionSector(sector: Sector, code: string): DimensionSector | undefined {
  const row = codeRows(sector, code).findLast((r) => scoredEditions(sector).includes(r.edition));
  const own = row && average(row.edition, sector, 'sector', sector, code);
  if (row === undefined || own === undefined) return undefined;
  const { edition } = row;
  const scores = scoresIn(edition, sector, code);
  return {
    sector,
    code,
    edition,
    bounds: boundsIn(edition),
    row,
    editions: codeEditions(sector, code),
    average: own,
    categories: [...new Set(scores.map((score) => score.category))]
      .map((category) => average(edition, sector, 'category', category, code))
      .filter((entry) => entry !== undefined)
      .toSorted((a, b) => (b.mean ?? -1) - (a.mean ?? -1)),
    ranked: scores.filter((score) => score.rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    changes: new Map(
      (
        tableBy('changes', 'edition/sector/code', (r) => `${r.edition}/${r.sector}/${r.code}`).get(
          `${edition}/${sector}/${code}`,
        ) ?? []
      ).map((change) => [change.institution_id, change]),
    ),
    trend: meanTrend(sector, 'sector', sector, code),
    indicators: structureIn(edition, sector)
      .filter((indicator) => indicator.kind === 'indicator' && indicator.parent === code)
      .map((indicator) => ({
        row: indicator,
        share: weightShare(indicator),
        result: indicatorResult(edition, sector, indicator.code),
      })),
  };
}
