import { known } from '../../../src/core/model/known.ts';
import { DECIMALS } from '../../../src/i18n/rounding.ts';
import { compare, exact, HUNDRED, isZero, minus, rounded, ZERO, type Exact } from './exact.ts';
import type { CsvRow, PublishedTables } from './published-tables.ts';

/**
 * How many decimals a number has to be printed with, found anew in exact arithmetic: of what pages do for this, only the list of
 * fewest decimals is read.
 */

/** Numbers closer than this are one. */
const NOISE = exact('0.000000001');
/** More decimals than the files have. */
const MOST = 9;

const size = (value: Exact): Exact => (value.over < 0n ? minus(ZERO, value) : value);
export const alike = (a: Exact, b: Exact): boolean => compare(size(minus(a, b)), NOISE) <= 0;

/** -1, 0 or 1; noise is 0. */
export const wayOf = (change: Exact): number => (alike(change, ZERO) ? 0 : compare(change, ZERO));

const atOf = (value: Exact, digits: number): Exact => exact(rounded(value, digits));

function first(least: number, fits: (digits: number) => boolean): number {
  for (let digits = least; digits < MOST; digits += 1) if (fits(digits)) return digits;
  return MOST;
}

/** Lower bounds of the levels of an edition. */
export const boundsOf = (tables: PublishedTables, edition: string): readonly Exact[] =>
  tables.where('levels', { edition }).map((row) => exact(known(row['lower_bound'], 'column lower_bound')));

/** The edition that a score of a row is of: that before, where the column says so. */
export const editionOfScore = (row: CsvRow | undefined, column: string): string =>
  row?.[/previous/.test(column) ? 'previous_edition' : 'edition'] ?? '';

/** Decimals that a number has. */
const ownDigits = (value: Exact): number => first(0, (digits) => alike(atOf(value, digits), value));

/** Decimals in which a score stands on the same side of every bound as it does in full, and is 0 or 100 only where it is. */
export const scoreDigits = (value: Exact, bounds: readonly Exact[], least: number = DECIMALS.score): number =>
  first(Math.min(least, Math.max(DECIMALS.score, ownDigits(value))), (digits) => {
    const shown = atOf(value, digits);
    const reaches = (bound: Exact): boolean => alike(value, bound) || compare(value, bound) > 0;
    return (
      isZero(shown) === alike(value, ZERO) &&
      [...bounds, HUNDRED].every((bound) => reaches(bound) === compare(shown, bound) >= 0)
    );
  });

/** The same of per cent. */
export const percentDigits = (percent: Exact, least: number = DECIMALS.percent): number =>
  compare(percent, HUNDRED) > 0 ? least : scoreDigits(percent, [], least);

/** Decimals in which a change is none only where it is none. */
export const changeDigits = (change: Exact, least: number = DECIMALS.change): number =>
  first(least, (digits) => isZero(atOf(change, digits)) === alike(change, ZERO));

/** Decimals in which two numbers and their difference tell the same; with more than the fewest they add up. */
export function pairDigits(from: Exact, to: Exact, least: number = DECIMALS.change): number {
  const moved = minus(to, from);
  return first(least, (digits) => {
    const seen = minus(atOf(to, digits), atOf(from, digits));
    const said = atOf(moved, digits);
    const way = wayOf(moved);
    return wayOf(seen) === way && wayOf(said) === way && (digits === least || alike(seen, said));
  });
}

/** Decimals in which a number is printed as none of the others that it is not. */
export const apartDigits = (value: Exact, others: readonly Exact[], least: number = DECIMALS.score): number =>
  first(least, (digits) =>
    others.every((other) => alike(value, other) || rounded(value, digits) !== rounded(other, digits)),
  );
