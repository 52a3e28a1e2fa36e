import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** One seed for the whole demonstration; another one draws another country. */
const SEED = 'e-indekss demonstration 1';

/** A small stream of random numbers of its own. */
export interface Stream {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1, never beyond ±6. */
  readonly normal: () => number;
}

/**
 * The stream that belongs to a key. Every draw has its own key (body, year, purpose), so that adding a body or an
 * indicator changes no other draw.
 */
export function stream(...key: readonly (string | number)[]): Stream {
  const generator = xoroshiro128plus(hash([SEED, ...key].join('/')));
  const uniform = (): number => uniformFloat64(generator);
  const normal = (): number => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += uniform();
    return sum;
  };
  uniform();
  return { uniform, normal };
}

/** The first normal number of a key's stream. */
export const normalOf = (...key: readonly (string | number)[]): number => stream(...key).normal();

/** The first uniform number of a key's stream. */
export const uniformOf = (...key: readonly (string | number)[]): number => stream(...key).uniform();

/** FNV-1a with a closing avalanche, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
