import { outcomeOf, type Baseline } from './outcome.ts';
import { mutationOf } from './mutation.ts';
import type { Told } from './tally.ts';

/** Texts are written, and tables despite a warning, for one mutation in so many: that takes ten times as long. */
const WHOLE = 10;

/** Makes one mutation and tells what becomes of it. */
export function tryOne(baseline: Baseline, seed: number, number: number): Told {
  const { files, mutator, path, says } = mutationOf(baseline.files, seed, number);
  return { number, mutator, path, says, ...outcomeOf(baseline, files, number % WHOLE === 0) };
}
