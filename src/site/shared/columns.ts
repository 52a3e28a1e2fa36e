import type { FigureColumn, FigureRow } from '../../charts/figure.ts';
import type { TrendPoint } from '../../charts/trend-series.ts';
import { changeDecimals, comparedDecimals, DECIMALS, scoreDecimals, type Bounds } from '../../i18n/rounding.ts';
import { boundsIn } from './results.ts';
import { pointDecimals } from './trend-points.ts';

/** Columns of the tables of figures, by what their numbers are. */

export const countColumn = (label: string): FigureColumn => ({ label, digits: DECIMALS.count });

/** Scores of one edition, or means and medians of them. */
export const scoreColumn = (label: string, edition: number): FigureColumn => ({
  label,
  digits: (value) => scoreDecimals(value, boundsIn(edition)),
});

/** Scores of the edition that each row names. @param at place of the edition in the row */
export const scoreByYearColumn = (label: string, at = 0): FigureColumn => ({
  label,
  digits: (value, row) => scoreDecimals(value, boundsIn(Number(row[at]))),
});

export const changeColumn = (label: string): FigureColumn => ({
  label,
  digits: (value) => changeDecimals(value),
  signed: true,
});

/** Points over the editions, each in the row that begins with its edition, as they are printed in the drawing. */
export function pointColumn(label: string, points: readonly TrendPoint[]): FigureColumn {
  const decimals = pointDecimals(points);
  return { label, digits: (_, [year]) => decimals.get(Number(year)) ?? DECIMALS.score };
}

/** A column of scores that is compared with another. */
interface ComparedColumn {
  readonly label: string;
  /** Its place in the row. */
  readonly at: number;
  /** Of the edition that its score is of. */
  readonly bounds: (row: FigureRow) => Bounds;
}

const leastOf =
  (one: ComparedColumn, other: ComparedColumn) =>
  (row: FigureRow): number => {
    const [a, b] = [row[one.at], row[other.at]];
    return typeof a === 'number' && typeof b === 'number' ? comparedDecimals(a, b) : DECIMALS.score;
  };

/** Two columns of scores that are compared in each row. */
export function comparedColumns(one: ComparedColumn, other: ComparedColumn): readonly [FigureColumn, FigureColumn] {
  const least = leastOf(one, other);
  const column = ({ label, bounds }: ComparedColumn): FigureColumn => ({
    label,
    digits: (value, row) => scoreDecimals(value, bounds(row), least(row)),
  });
  return [column(one), column(other)];
}

/** The same with the column of their difference. */
export function movedColumns(
  one: ComparedColumn,
  other: ComparedColumn,
  difference: string,
): readonly [FigureColumn, FigureColumn, FigureColumn] {
  const least = leastOf(one, other);
  return [
    ...comparedColumns(one, other),
    { label: difference, digits: (value, row) => Math.max(changeDecimals(value), least(row)), signed: true },
  ];
}

/** A share of 0–1 in per cent, as columns of per cent hold it; null where there is none. */
export const asPercent = (share: number | null): number | null => (share === null ? null : share * 100);
