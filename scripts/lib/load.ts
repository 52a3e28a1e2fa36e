import { assess, type Assessed } from '../../src/core/assess/assess.ts';
import { blocks, type Finding } from '../../src/core/model/finding.ts';
import type { InputFiles } from '../../src/core/parse/input.ts';
import { RULES } from '../../src/core/rules/index.ts';
import type { Lang } from './args.ts';
import type { Disk } from './disk.ts';
import { readInput, type InputFolders } from './input-files.ts';
import { reportFindings, summaryLine } from './report.ts';
import { columnLetters } from './validation/column-letters.ts';
import type { Outside } from './verb.ts';

export interface Loaded extends Assessed {
  /** The files as they were read, to show what stands in them. */
  readonly input: InputFiles;
  /** Whether anything stops publication. */
  readonly blocked: boolean;
  readonly files: number;
}

/** Reads what is in the two folders and assesses it. @throws UsageError where they cannot be read */
export async function load(disk: Disk, folders: InputFolders, lang: Lang): Promise<Loaded> {
  return loadedFrom(await readInput(disk, folders, lang));
}

/** What was read, assessed. */
export function loadedFrom(received: InputFiles): Loaded {
  const assessed = assess(received);
  const input = new Map([...received, ...assessed.read.shown]);
  return { ...assessed, input, blocked: blocks(assessed.findings), files: received.size };
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
