import { derive, type Derived } from '../derive/derive.ts';
import type { Dataset } from '../model/dataset.ts';
import { blocks, type Finding } from '../model/finding.ts';
import { parseDataset } from '../parse/dataset.ts';
import type { InputFiles } from '../parse/input.ts';
import type { Memory } from '../parse/memory.ts';
import type { Reported } from '../parse/reported.ts';
import { unfoldWorkbooks, type Unfolded } from '../parse/workbook.ts';
import { validateInput, validateResults } from '../rules/run.ts';
import { scoreDataset } from '../score/edition.ts';

/** What was validated: workbooks as the tables that they stand for. */
export interface Read extends Pick<Unfolded, 'files' | 'shown' | 'placed'> {
  /** What was met in reading. */
  readonly reported: readonly Reported[];
}

/** What became of an input on its way from text to results. */
export interface Assessed {
  readonly read: Read;
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** What follows from the answers, of embargoed editions too; null where a fault of the input makes scoring impossible. */
  readonly derived: Derived | null;
}

/**
 * The one direction that all input goes: parse, validate, score, derive, and validate what came of it.
 * @param memory what was read before, where many inputs differ in few files
 * Source: design.md, section 2.
 */
export function assess(received: InputFiles, memory?: Memory): Assessed {
  const { files, shown, reported: ofWorkbooks, placed } = unfoldWorkbooks(received);
  const { dataset, reported } = parseDataset(files, memory);
  const read: Read = { files, shown, placed, reported: [...ofWorkbooks, ...reported] };
  const input = validateInput({ files, dataset, reported: read.reported });
  const derived = blocks(input) ? null : derive(dataset, scoreDataset(dataset));
  const found = derived === null ? input : validateResults(dataset, derived, input);
  return { read, dataset, findings: found.flatMap((finding) => placed(finding) ?? []), derived };
}
