/**
 * How many decimals are printed. Pages round to these at the last moment, half away from zero; what is counted, compared or
 * ranked is never rounded first. A number gets more of them only where fewer would say what is not so: a score as the bound
 * that it did not reach, a change as none, two numbers as one. The check of all printed numbers works that out for itself.
 */

/** As few as are ever printed, by what is printed. The check of all printed numbers reads the same list. */
export const DECIMALS = {
  /** Points of 0–100, means and medians of them. */
  score: 1,
  /** Differences of points. */
  change: 1,
  /** Shares in sentences, bars and most tables. */
  percent: 0,
  /** Shares in the tables of figures, and weights of single indicators, which are small. */
  finePercent: 1,
  count: 0,
  /** Shifts of ranks, Sobol’ indices, correlations. */
  index: 2,
} as const;

/** The most that is printed of what is computed from the six decimals of the files. */
const MOST = 9;

/** Numbers closer than this are one number: ties, level bounds and „has not changed” (design.md, section 5). */
const SAME = 1e-9;

/** So many digits of a number are its value, and so many of its decimals: a small difference of large numbers has fewer digits. */
const TRUE_DIGITS = 12;
const TRUE_DECIMALS = 11;

/** A computed number without the noise of binary arithmetic, which would tip a half the wrong way. */
export const noiseless = (value: number): number =>
  Number(Number(value.toFixed(TRUE_DECIMALS)).toPrecision(TRUE_DIGITS));

export const same = (a: number, b: number): boolean => Math.abs(a - b) <= SAME;

/** Where a number went: -1 down, 1 up, 0 nowhere. */
export const signOf = (change: number): -1 | 0 | 1 => (same(change, 0) ? 0 : change > 0 ? 1 : -1);

/** Lower bounds of the levels of one edition. */
export type Bounds = readonly number[];

/** The ends of a scale, which nothing is printed as that is not at them. */
const FULL = 100;

/** As it is printed: rounded half away from zero. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(noiseless(noiseless(Math.abs(value)) * scale))) / scale;
}

function fewest(least: number, tellsTruth: (digits: number) => boolean): number {
  let digits = least;
  while (digits < MOST && !tellsTruth(digits)) digits += 1;
  return digits;
}

/** Whether what is printed is zero only where the number is. */
const zeroOnlyIfZero = (value: number, printed: number): boolean => (printed === 0) === same(value, 0);

/** Whether a number that is below a bound is printed below it, and one that is not is not. */
const onItsSide = (value: number, printed: number, bound: number): boolean =>
  same(value, bound) || value > bound ? printed >= bound - SAME : printed < bound - SAME;

/**
 * Decimals of a score, or of a mean or median of scores: one, or as many as keep it off 0, 100 and every bound that it is not at.
 * @param value 0–100
 * @param bounds of the edition that the score is of
 * @param least what it stands beside takes more; never more than it has, so that no zeros are put behind it
 */
export function scoreDecimals(value: number, bounds: Bounds, least: number = DECIMALS.score): number {
  const own = Math.max(DECIMALS.score, ownDecimals(noiseless(value)));
  return fewest(Math.min(least, own), (digits) => {
    const printed = rounded(value, digits);
    return zeroOnlyIfZero(value, printed) && [...bounds, FULL].every((bound) => onItsSide(value, printed, bound));
  });
}

/** Decimals of a share in per cent: as many as keep it off 0 and 100 where it is neither. */
export const percentDecimals = (percent: number, least: number = DECIMALS.percent): number =>
  percent > FULL ? least : scoreDecimals(percent, [], least);

/** Decimals of a difference of points: one, or as many as it takes to see that it is not 0. @param least where more are wanted */
export const changeDecimals = (change: number, least: number = DECIMALS.change): number =>
  fewest(least, (digits) => zeroOnlyIfZero(change, rounded(change, digits)));

/**
 * Decimals of two numbers that stand beside their difference, and of the difference: one, or as many as it takes to see which is
 * more. Where it takes more than one, the three add up as well.
 */
export function comparedDecimals(from: number, to: number, least: number = DECIMALS.change): number {
  const by = to - from;
  return fewest(least, (digits) => {
    const [before, after, moved] = [from, to, by].map((value) => rounded(value, digits)) as [number, number, number];
    const printed = after - before;
    return zeroOnlyIfZero(by, moved) && signOf(printed) === signOf(by) && (digits === least || same(printed, moved));
  });
}

/** Decimals of a number that stands among others: as many as keep it from being printed as one of them that it is not. */
export const apartDecimals = (value: number, others: readonly number[], least: number = DECIMALS.score): number =>
  fewest(least, (digits) =>
    others.every((other) => same(value, other) || rounded(value, digits) !== rounded(other, digits)),
  );

/** The decimals that a number is written with, when it is printed as it is. */
export const ownDecimals = (value: number | string): number => {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
};
