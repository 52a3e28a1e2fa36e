import { workbookOf } from '../input-files.ts';
import { outcomeOf, type Baseline } from './outcome.ts';
import { mutationOf } from './mutation.ts';
import type { Told } from './tally.ts';

/** Texts are written, and tables despite a warning, for one mutation in so many: that takes ten times as long. */
const WHOLE = 10;

/** Makes one mutation and tells what becomes of it. */
export async function tryOne(baseline: Baseline, seed: number, number: number): Promise<Told> {
  const { files: mutated, mutator, path, says, meaning } = mutationOf(baseline.files, seed, number);
  const files = new Map(mutated);
  for (const [name, file] of mutated)
    if (name.endsWith('.xlsx')) files.set(name, { ...file, ...(await workbookOf(file.bytes)) });
  return { number, mutator, path, says, ...outcomeOf(baseline, files, number % WHOLE === 0, meaning) };
}
