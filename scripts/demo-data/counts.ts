/** How many of how many bodies make up published shares of one and the same set of bodies. */
export interface Count {
  /** Bodies that give an answer. */
  readonly asked: number;
  /** Bodies that say yes, one number for each share. */
  readonly yes: readonly number[];
}

/** Half of the last printed digit, a little less so that rounding cannot go the other way. */
const TOLERANCE = 0.49;

/**
 * The whole numbers behind shares that were printed without decimals. Where no number of yes fits `total` bodies, some
 * of them must have given no answer: 85 % is impossible of 76 bodies, but is 64 of 75.
 * @param shares in per cent
 * @throws when even three missing answers do not help
 */
export function countOf(shares: readonly number[], total: number): Count {
  for (let asked = total; asked >= total - 3; asked -= 1) {
    const yes = shares.map((share) => Math.round((share / 100) * asked));
    if (yes.every((n, at) => Math.abs((100 * n) / asked - (shares[at] as number)) <= TOLERANCE)) return { asked, yes };
  }
  throw new Error(`no whole numbers give ${shares.join(', ')} % of about ${total}`);
}
