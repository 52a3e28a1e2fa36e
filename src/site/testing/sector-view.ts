import type { AverageChange, SectorView } from '../edition/view.ts';
import type { AverageRow, LevelRow, ScoreRow, StructureRow } from '../shared/rows.ts';

/** An average of which the same bodies' is known where `same` tells it. */
export const averageOf = (mean: number | null, same?: readonly [number, number]): AverageChange => ({
  code: 'x',
  before: null,
  comparable: same !== undefined,
  now: {
    mean,
    median: mean,
    highest: mean,
    lowest: mean,
    previous_edition: same === undefined ? null : 2030,
    same_previous_mean: same?.[0] ?? null,
    same_mean: same?.[1] ?? null,
  } as AverageRow,
});

/** Where levels begin. */
const BOUNDS = [0, 25, 50, 75, 100];

/** A sector of which only what is told is made up: bodies by level, dimensions by their averages. */
export function sectorOf(
  counts: readonly number[],
  dimensions: readonly (readonly [string, AverageChange])[] = [],
): SectorView {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const ranked = Array.from({ length: n }, () => ({}) as ScoreRow);
  return {
    edition: 2031,
    sector: 'state',
    bounds: BOUNDS,
    boundsBefore: BOUNDS,
    ranked,
    leaders: ranked,
    unranked: n === 0 ? [{} as ScoreRow, {} as ScoreRow] : [],
    average: averageOf(n === 0 ? null : 50, [50, 50]),
    levels: counts.map((count, at) => ({
      row: {
        level: at + 1,
        name_lv: `NATO ${at + 1}`,
        name_en: `eLevel ${at + 1}`,
        name_status: at === 2 ? 'assumed' : 'published',
      } as LevelRow,
      n: count,
      share: n === 0 ? 0 : count / n,
      upper: 100,
    })),
    dimensions: dimensions.map(([name, average]) => ({
      dimension: { name_lv: name, name_en: name } as StructureRow,
      average,
    })),
  } as unknown as SectorView;
}
