/**
 * Quantile of type 7: at position `(n − 1)·p`, counted from 0, linear between its neighbours.
 * @param sorted ascending, at least one
 * @param p 0–1
 * Source: Hyndman and Fan 1996, definition 7; design.md, section 5b.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const before = Math.floor(position);
  const low = sorted[before] as number;
  const high = sorted[Math.min(before + 1, sorted.length - 1)] as number;
  return low + (position - before) * (high - low);
}
