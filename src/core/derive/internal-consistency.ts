/** One value for each body; null where it has none. */
export type Series = readonly (number | null)[];

/** Under so many bodies nothing is said of what goes together. */
const FEWEST = 3;

interface Told {
  /** Null where there are too few bodies, or all have one value. */
  readonly value: number | null;
  /** Bodies it was computed from; of several pairs the fewest. */
  readonly n: number;
}

/** Sample covariance of the bodies that have both values, and how many those are; 0 where there are under two. */
function covariance(a: Series, b: Series): { cov: number; n: number } {
  const both = a.flatMap((x, at) => {
    const y = b[at] ?? null;
    return x === null || y === null ? [] : [[x, y] as const];
  });
  const n = both.length;
  if (n < 2) return { cov: 0, n };
  const [meanX, meanY] = [0, 1].map((side) => both.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / n) as [
    number,
    number,
  ];
  return { cov: both.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / (n - 1), n };
}

/** The values of `a` where `b` has one too. */
const where = (a: Series, b: Series): Series => a.map((x, at) => ((b[at] ?? null) === null ? null : x));

/** Noise of rounding that is no variance. */
const NO_VARIANCE = 1e-12;

/**
 * Pearson's correlation of the bodies that have both values, `cov(a, b) / √(var a · var b)`.
 * Example: 1, 2, 3 and 3, 1, 2 have the covariance ((−1)·1 + 0·(−1) + 1·0) / 2 = −0.5 and the variances 1 and 1, so that r = −0.5.
 * Source: OECD/JRC Handbook (2008), step 4.
 */
export function correlation(a: Series, b: Series): { r: number | null; n: number } {
  const { cov, n } = covariance(a, b);
  const [varA, varB] = [where(a, b), where(b, a)].map((own) => covariance(own, own).cov) as [number, number];
  if (n < FEWEST || varA < NO_VARIANCE || varB < NO_VARIANCE) return { r: null, n };
  return { r: Math.max(-1, Math.min(1, cov / Math.sqrt(varA * varB))), n };
}

/**
 * Cronbach's alpha: `k²·(mean covariance of two different items) / (sum of all covariances)`; each covariance is that of the bodies
 * that have both values.
 * Example: of 1, 2, 3 and 2, 4, 6 the covariances are 1, 2, 2, 4, so that alpha is 2²·2 / (1 + 2 + 2 + 4) = 8/9.
 * Source: COINr 1.1.14, `get_cronbach`; OECD/JRC Handbook (2008), step 4.
 */
export function cronbachAlpha(items: readonly Series[]): Told {
  const k = items.length;
  const all = items.map((a) => items.map((b) => covariance(a, b)));
  const n = Math.min(...all.flat().map((own) => own.n));
  if (k < 2 || n < FEWEST) return { value: null, n: k < 2 ? 0 : n };
  let diagonal = 0;
  let others = 0;
  all.forEach((row, i) =>
    row.forEach(({ cov }, j) => {
      if (i === j) diagonal += cov;
      else others += cov;
    }),
  );
  const sum = diagonal + others;
  return { value: sum < NO_VARIANCE ? null : (k * k * (others / (k * (k - 1)))) / sum, n };
}

/**
 * Share of the first principal component: the largest eigenvalue of the items' correlations, out of the sum of all, which is their
 * number. Items of which all bodies have one value are left out; there is none where two items have no correlation, because of those who
 * have both all have one value of either.
 * Example: two items of the correlation r have the eigenvalues 1 + r and 1 − r, so that the share is (1 + |r|) / 2.
 * Source: OECD/JRC Handbook (2008), step 4.
 */
export function firstComponentShare(items: readonly Series[]): Told {
  const varied = items.filter((own) => correlation(own, own).r !== null);
  const pairs = varied.map((a) => varied.map((b) => correlation(a, b)));
  const n = Math.min(...pairs.flat().map((own) => own.n));
  if (varied.length < 2 || n < FEWEST) return { value: null, n: varied.length < 2 ? 0 : n };
  const matrix = pairs.map((row, i) => row.flatMap(({ r }, j) => (i === j ? 1 : (r ?? []))));
  if (matrix.some((row) => row.length < varied.length)) return { value: null, n };
  return { value: Math.max(...eigenvalues(matrix)) / varied.length, n };
}

/** Rounds of rotations after which a matrix of this size has long been diagonal. */
const ROUNDS = 60;

/**
 * Eigenvalues of a symmetric matrix by Jacobi's rotations.
 * Example: of (2 1; 1 2) they solve (2 − λ)² = 1: 1 and 3.
 * Source: Golub and Van Loan, Matrix Computations, 8.5.
 */
export function eigenvalues(symmetric: readonly (readonly number[])[]): number[] {
  const a = symmetric.map((row) => [...row]);
  const k = a.length;
  const at = (i: number, j: number): number => a[i]?.[j] ?? 0;
  const set = (i: number, j: number, value: number): void => {
    const row = a[i];
    if (row !== undefined) row[j] = value;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let off = 0;
    for (let p = 0; p < k; p += 1) for (let q = p + 1; q < k; q += 1) off += at(p, q) ** 2;
    if (off < 1e-24) break;
    for (let p = 0; p < k; p += 1) {
      for (let q = p + 1; q < k; q += 1) {
        if (at(p, q) === 0) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let i = 0; i < k; i += 1) {
          const [ip, iq] = [at(i, p), at(i, q)];
          set(i, p, c * ip - s * iq);
          set(i, q, s * ip + c * iq);
        }
        for (let i = 0; i < k; i += 1) {
          const [pi, qi] = [at(p, i), at(q, i)];
          set(p, i, c * pi - s * qi);
          set(q, i, s * pi + c * qi);
        }
      }
    }
  }
  return a.map((_, i) => at(i, i));
}
