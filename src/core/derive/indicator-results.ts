import { indicatorRows } from '../model/methodology.ts';
import type { EditionStatus, Sector } from '../model/vocabulary.ts';
import { SAME_SCORE } from '../score/rank.ts';
import type { ContributionRow, SectorContributions } from './contributions.ts';

/** How one indicator went in one edition, in the whole sector (`all`) or a category. */
export interface IndicatorResultRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly indicator: string;
  readonly category: string;
  /** Bodies to which the indicator applies. */
  readonly asked: number;
  /** Bodies whose answer is counted; `not_answered` is counted as 0. */
  readonly counted: number;
  readonly full: number;
  /** Share of the counted with full points, 0–1. */
  readonly full_share: number | null;
  /** Mean normalised answer of the counted, 0–1. */
  readonly mean: number | null;
  readonly status: EditionStatus;
}

/** Key of the row that covers the whole sector. */
export const ALL_CATEGORIES = 'all';

/** Results by indicator and category, indicators in file order, the whole sector first. */
export function indicatorResults({ edition, structure, members, rows }: SectorContributions): IndicatorResultRow[] {
  const categoryOf = new Map(members.map((member) => [member.institution_id, member.category]));
  const byIndicator: ReadonlyMap<string, ContributionRow[]> = Map.groupBy(rows, (row) => row.indicator);
  const categories = [...new Set(members.map((member) => member.category))];
  return indicatorRows(structure).flatMap((row) => {
    const all = byIndicator.get(row.code) ?? [];
    return [ALL_CATEGORIES, ...categories].flatMap((category) => {
      const own = category === ALL_CATEGORIES ? all : all.filter((c) => categoryOf.get(c.institution_id) === category);
      if (own.length === 0) return [];
      const counted = own.map((c) => c.x).filter((x) => x !== null);
      const full = counted.filter((x) => x >= 1 - SAME_SCORE).length;
      const notApplicable = own.filter(
        (c) => edition.answers.get(c.institution_id)?.get(row.code)?.missing === 'not_applicable',
      ).length;
      return [
        {
          edition: edition.info.year,
          sector: structure.sector,
          indicator: row.code,
          category,
          asked: own.length - notApplicable,
          counted: counted.length,
          full,
          full_share: counted.length === 0 ? null : full / counted.length,
          mean: counted.length === 0 ? null : counted.reduce((sum, x) => sum + x, 0) / counted.length,
          status: edition.info.status,
        },
      ];
    });
  });
}
