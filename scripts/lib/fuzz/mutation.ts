import type { InputFile, InputFiles } from '../../../src/core/parse/input.ts';
import { sha256 } from '../input-files.ts';
import { drawOf } from './draw.ts';
import { isCsv, isJson, type Meaning } from './mutator.ts';
import { MUTATORS } from './mutators.ts';

/** One random change of the input. */
export interface Mutation {
  readonly number: number;
  readonly mutator: string;
  readonly path: string;
  /** What was done, in one line. */
  readonly says: string;
  /** What is known of it beforehand. */
  readonly meaning?: Meaning;
  /** All files, the changed one among them, not yet read where it is a workbook; the others are the very same objects. */
  readonly files: InputFiles;
}

const decoder = new TextDecoder();

/**
 * The mutation that belongs to a seed and a number. A mutator and a file are drawn until one changes the other's bytes, which
 * is always soon.
 */
export function mutationOf(files: InputFiles, seed: number, number: number): Mutation {
  const draw = drawOf(seed, number);
  const paths = [...files.keys()].filter((path) => isCsv(path) || isJson(path)).sort();
  for (;;) {
    const mutator = draw.pick(MUTATORS);
    const path = draw.pick(paths.filter(mutator.fits));
    const { bytes } = files.get(path) as InputFile;
    const changed = mutator.change(draw, { path, bytes, text: decoder.decode(bytes) });
    if (changed === null || (changed.bytes !== null && Buffer.from(bytes).equals(changed.bytes))) continue;
    const mutated = new Map(files);
    mutated.delete(path);
    if (changed.bytes !== null)
      mutated.set(changed.path ?? path, { bytes: changed.bytes, sha256: sha256(changed.bytes) });
    const { says, meaning } = changed;
    return { number, mutator: mutator.id, path, says, files: mutated, ...(meaning !== undefined && { meaning }) };
  }
}
