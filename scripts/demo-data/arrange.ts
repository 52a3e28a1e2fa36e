import { uniformOf } from './random.ts';

/** Neighbours in a ranking stay at least this many points apart where a place was published. */
export const GAP = 0.15;

/**
 * Gives every body a score: the ranking follows `standing` except at pinned places, and pinned scores keep their exact value.
 * @param standing ids, best first
 * @param scores as many scores, best first
 * @param places published places (from 1)
 * @param pinned exact scores; one without a place stands where it fits
 * @param mayStand whether an unpinned body may take a place
 */
export function arrange(
  standing: readonly string[],
  scores: readonly number[],
  places: ReadonlyMap<number, string>,
  pinned: ReadonlyMap<string, number>,
  mayStand: (id: string, place: number) => boolean = () => true,
): Map<string, number> {
  const members = new Set(standing);
  const order: (string | undefined)[] = standing.map(() => undefined);
  const placed = new Set<string>();
  for (const [place, id] of places) {
    if (!members.has(id)) continue;
    order[place - 1] = id;
    placed.add(id);
  }
  const free = [...pinned].filter(([id]) => members.has(id) && !placed.has(id)).sort((a, b) => b[1] - a[1]);
  for (const [id, score] of free) {
    order[nearestPlace(order, scores, pinned, score)] = id;
    placed.add(id);
  }
  const rest = standing.filter((id) => !placed.has(id));
  for (let at = 0; at < order.length; at += 1) {
    if (order[at] !== undefined) continue;
    const next = Math.max(
      0,
      rest.findIndex((id) => mayStand(id, at + 1)),
    );
    order[at] = rest.splice(next, 1)[0];
  }
  const values = order.map((id, at) => pinned.get(id as string) ?? (scores[at] as number));
  const fixed = order.map((id) => pinned.has(id as string));
  settle(values, fixed);
  return new Map(order.map((id, at) => [id as string, values[at] as number]));
}

/** The free place whose score is nearest to `score` and that stands in order with the pinned ones. */
function nearestPlace(
  order: readonly (string | undefined)[],
  scores: readonly number[],
  pinned: ReadonlyMap<string, number>,
  score: number,
): number {
  let lowest = 0;
  let highest = order.length - 1;
  order.forEach((id, at) => {
    const known = id === undefined ? undefined : pinned.get(id);
    if (known === undefined) return;
    if (known > score) lowest = Math.max(lowest, at + 1);
    else highest = Math.min(highest, at - 1);
  });
  let best = -1;
  for (let at = lowest; at <= highest; at += 1) {
    if (order[at] !== undefined) continue;
    if (best < 0 || Math.abs((scores[at] as number) - score) < Math.abs((scores[best] as number) - score)) best = at;
  }
  if (best < 0) throw new Error(`no place for a score of ${score}`);
  return best;
}

/** Moves the free values between the fixed ones so that all descend. */
function settle(values: number[], fixed: readonly boolean[]): void {
  let above = -1;
  for (let at = 0; at <= values.length; at += 1) {
    if (at < values.length && !fixed[at]) continue;
    const upper = above < 0 ? Number.POSITIVE_INFINITY : (values[above] as number);
    const lower = at === values.length ? Number.NEGATIVE_INFINITY : (values[at] as number);
    settleSegment(values, above + 1, at, upper, lower);
    above = at;
  }
}

function settleSegment(values: number[], from: number, to: number, upper: number, lower: number): void {
  const count = to - from;
  if (count <= 0) return;
  const gap = Math.min(GAP, (upper - lower) / (count + 1));
  for (let at = from; at < to; at += 1) {
    const ceiling = at === from ? upper : (values[at - 1] as number);
    if ((values[at] as number) > ceiling - 0.01 && lower === Number.NEGATIVE_INFINITY)
      values[at] = ceiling - gap - 0.7 * uniformOf('room', at, ceiling.toFixed(3));
    else values[at] = Math.min(values[at] as number, ceiling - (at === from ? gap : 0.01));
  }
  if (lower === Number.NEGATIVE_INFINITY) return;
  const tooLow = values.slice(from, to).some((value, at) => value < lower + gap * (to - from - at));
  if (!tooLow) return;
  if (upper === Number.POSITIVE_INFINITY) {
    for (let at = to - 1; at >= from; at -= 1)
      values[at] = Math.max(values[at] as number, (at === to - 1 ? lower : (values[at + 1] as number)) + 3 * GAP);
    return;
  }
  for (let at = from; at < to; at += 1) values[at] = upper - ((upper - lower) * (at - from + 1)) / (count + 1);
}
