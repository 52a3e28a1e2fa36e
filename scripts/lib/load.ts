import { blocks, type Finding } from '../../src/core/model/finding.ts';
import type { Dataset } from '../../src/core/model/dataset.ts';
import { parseDataset } from '../../src/core/parse/dataset.ts';
import type { InputFiles } from '../../src/core/parse/input.ts';
import type { Reported } from '../../src/core/parse/reported.ts';
import { unfoldWorkbooks, type Unfolded } from '../../src/core/parse/workbook.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { validate } from '../../src/core/rules/run.ts';
import type { SectorResults } from '../../src/core/score/edition.ts';
import type { Lang } from './args.ts';
import type { Disk } from './disk.ts';
import { readInput, type InputFolders } from './input-files.ts';
import { reportFindings, summaryLine } from './report.ts';
import { columnLetters } from './validation/column-letters.ts';
import type { Outside } from './verb.ts';

/** What was validated: workbooks as the tables that they stand for. */
export interface Read extends Pick<Unfolded, 'files' | 'placed'> {
  /** What was met in reading. */
  readonly reported: readonly Reported[];
}

export interface Loaded {
  readonly read: Read;
  /** The files as they were read, to show what stands in them. */
  readonly input: InputFiles;
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly results: readonly SectorResults[];
  /** Whether anything stops publication. */
  readonly blocked: boolean;
  readonly files: number;
}

/** Reads, parses, validates and scores what is in the two folders. @throws UsageError where they cannot be read */
export async function load(disk: Disk, folders: InputFolders, lang: Lang): Promise<Loaded> {
  const received = await readInput(disk, folders, lang);
  const { files, shown, reported: ofWorkbooks, placed } = unfoldWorkbooks(received);
  const { dataset, reported } = parseDataset(files);
  const read: Read = { files, placed, reported: [...ofWorkbooks, ...reported] };
  const { findings: found, results } = validate(files, dataset, read.reported);
  const findings = found.flatMap((finding) => placed(finding) ?? []);
  const input = new Map([...received, ...shown]);
  return { read, input, dataset, findings, results, blocked: blocks(findings), files: received.size };
}

const CHECKS = new Map(RULES.map((rule) => [rule.id, rule.checks]));

/**
 * The findings as text and the line that counts them.
 * @param input the files, where they are at hand: columns are then named by letter too
 */
export function printFindings(
  findings: readonly Finding[],
  lang: Lang,
  { print, paint }: Outside,
  input?: InputFiles,
): void {
  const letter = input === undefined ? undefined : columnLetters(input);
  const text = reportFindings(findings, { lang, paint, checks: CHECKS, ...(letter === undefined ? {} : { letter }) });
  if (text !== '') print(text);
  print(summaryLine(findings, lang));
}
