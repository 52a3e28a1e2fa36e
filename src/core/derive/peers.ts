/** How many peers a body has. */
export const PEERS = 5;

/** What is published of a body that likens it to others: by name of the attribute, a number or a word. */
export interface Described {
  readonly institution_id: string;
  readonly attributes: ReadonlyMap<string, number | string>;
}

export interface Peer {
  readonly institution_id: string;
  /** 0 alike in everything, 1 in nothing. */
  readonly distance: number;
}

/**
 * The nearest of the bodies of one sector and edition, nearest first; equal distances by id, so that the order of rows changes nothing.
 *
 * The distance is Gower's: the mean over the attributes that are known of the body itself, each between 0 and 1. Words (the
 * category) are alike or not. Numbers (volumes, population, staff) are compared as ratios: the difference of their logarithms,
 * `|ln(1 + a) − ln(1 + b)|`, by the largest such difference in the sector. What is not known of the other counts as unlike.
 *
 * Example: 100 and 1,000 applications in a sector from 0 to 10,000 differ by ln(1001 / 101) / ln(10001) = 0.249; of the same category
 * their distance is (0 + 0.249) / 2 = 0.125.
 * Source: J. C. Gower, A general coefficient of similarity and some of its properties, Biometrics 27 (1971).
 */
export function nearestPeers(bodies: readonly Described[], institution_id: string, n: number = PEERS): Peer[] {
  const own = bodies.find((body) => body.institution_id === institution_id);
  if (own === undefined || own.attributes.size === 0) return [];
  const spans = new Map([...own.attributes.keys()].map((name) => [name, span(bodies, name)]));
  return bodies
    .filter((body) => body !== own)
    .map((body) => ({ institution_id: body.institution_id, distance: distance(own, body, spans) }))
    .toSorted((a, b) => steps(a.distance) - steps(b.distance) || (a.institution_id < b.institution_id ? -1 : 1))
    .slice(0, n);
}

function distance(own: Described, other: Described, spans: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of own.attributes) {
    const theirs = other.attributes.get(name);
    const widest = spans.get(name) ?? 0;
    if (typeof value === 'number' && typeof theirs === 'number')
      sum += widest === 0 ? 0 : Math.abs(scale(value) - scale(theirs)) / widest;
    else sum += value === theirs ? 0 : 1;
  }
  return sum / own.attributes.size;
}

/** The largest difference between two bodies in a numeric attribute. */
function span(bodies: readonly Described[], name: string): number {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { attributes } of bodies) {
    const value = attributes.get(name);
    if (typeof value !== 'number') continue;
    lowest = Math.min(lowest, scale(value));
    highest = Math.max(highest, scale(value));
  }
  return highest > lowest ? highest - lowest : 0;
}

/** Sizes differ by factors, not by amounts; what lies below nothing is mirrored. */
const scale = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value));

/** Distances closer than this are one. */
const SAME_DISTANCE = 1e-9;
const steps = (value: number): number => Math.round(value / SAME_DISTANCE);
