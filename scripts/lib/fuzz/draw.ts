import { stream } from '../../demo-data/random.ts';

/** Random choices of one mutation. */
export interface Draw {
  /** A whole number from 0, below `n`. */
  readonly below: (n: number) => number;
  /** One of the list, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** The choices that belong to a seed and a number: the same for ever, whatever was drawn before. */
export function drawOf(seed: number, number: number): Draw {
  const { uniform } = stream('fuzz', seed, number);
  const below = (n: number): number => Math.floor(uniform() * n);
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}
