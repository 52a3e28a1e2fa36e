import { assess, type Assessed } from '../../../src/core/assess/assess.ts';
import { publishable } from '../../../src/core/assess/embargo.ts';
import { derive } from '../../../src/core/derive/derive.ts';
import { dimensionScores } from '../../../src/core/emit/dimension-scores.ts';
import { document } from '../../../src/core/emit/json.ts';
import { emittedTables, writtenOut } from '../../../src/core/emit/emit.ts';
import { releaseOf } from '../../../src/core/emit/release.ts';
import { drawsTables } from '../../../src/core/emit/robustness-tables.ts';
import type { EmittedTable } from '../../../src/core/emit/table.ts';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { blocks, type Finding } from '../../../src/core/model/finding.ts';
import type { InputFiles } from '../../../src/core/parse/input.ts';
import type { Memory } from '../../../src/core/parse/memory.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { withFewRuns } from '../few-runs.ts';
import { differingParts } from './meaning.ts';
import type { Meaning } from './mutator.ts';

/** What becomes of a mutation. The last three are faults of ours. */
export const OUTCOMES = ['found', 'harmless', 'in the diff', 'changed, not seen', 'crash', 'hang'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];
export const FAULTS: ReadonlySet<OutcomeKind> = new Set(['changed, not seen', 'crash', 'hang']);

export interface Outcome {
  readonly kind: OutcomeKind;
  /** Rules that speak of it, tables that differ, parts of the dataset that differ unseen, or the error. */
  readonly because: readonly string[];
}

/** The input as it is, with all that a mutation of it is held against. */
export interface Baseline {
  readonly files: InputFiles;
  readonly memory: Memory;
  readonly dataset: Dataset;
  readonly findings: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, EmittedTable>;
  readonly settings: string;
}

/** @throws where the input itself is blocked, because nothing could be compared then */
export function baselineOf(files: InputFiles): Baseline {
  const memory: Memory = new WeakMap();
  const assessed = assess(files, memory);
  const { dataset, findings } = assessed;
  const [first] = findings.filter((finding) => blocks([finding]));
  if (first !== undefined) throw new Error(`${first.file}:${first.row ?? ''} ${first.rule}: ${first.message.en}`);
  const { tables, settings } = published(assessed);
  return { files, memory, dataset, findings: new Set(findings.map(keyOf)), tables, settings };
}

/**
 * What becomes of a changed input:
 * - found: there is a finding, blocker or warning, that the input as it is does not give;
 * - harmless: the dataset says the same (see {@link differingParts}) and the same is published;
 * - in the diff: no new finding, but a published table differs, and so does what a reader is shown as changed;
 * - changed, not seen: no new finding, the same tables, and yet the dataset says something else;
 * - crash: anything is thrown.
 *
 * What is published are the tables and the settings: every other file is made from them. Rows of findings are left out, as
 * they say where a row stands.
 * @param meaning what is known beforehand; anything else that comes of it is a change that was not seen
 * @param whole whether texts are written too, and tables despite a warning, which takes most of the time
 */
export function outcomeOf(baseline: Baseline, received: InputFiles, whole: boolean, meaning?: Meaning): Outcome {
  try {
    const assessed = assess(received, baseline.memory);
    const { dataset, findings } = assessed;
    const fresh = findings.filter((finding) => !baseline.findings.has(keyOf(finding)));
    const found = [...new Set(fresh.map(({ rule }) => rule))];
    const because = (kind: OutcomeKind, reasons: readonly string[]): Outcome => ({ kind, because: reasons });
    const parts = meaning === 'same' ? differingParts(baseline.dataset, dataset) : [];
    // What is known beforehand is held against what came of it.
    if (meaning === 'same' && (blocks(findings) || parts.length > 0))
      return because('changed, not seen', [
        ...parts,
        ...findings.filter((one) => blocks([one])).map(({ rule }) => rule),
      ]);
    if (meaning === 'stops' && !blocks(findings)) return because('changed, not seen', ['nothing stops']);
    if (blocks(findings) || (found.length > 0 && !whole)) return because('found', found);
    const now = published(assessed);
    if (whole) writtenOut(now.open, [...now.tables.values()], now.draws, now.profiles);
    if (found.length > 0) return because('found', found);
    const tables = [...now.tables.keys()].filter(
      (name) => !sameRecords(baseline.tables.get(name), now.tables.get(name)),
    );
    if (now.settings !== baseline.settings) tables.push('publication');
    if (tables.length > 0) return because('in the diff', tables);
    const unseen = differingParts(baseline.dataset, dataset);
    return unseen.length === 0 ? because('harmless', []) : because('changed, not seen', unseen);
  } catch (error) {
    return { kind: 'crash', because: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

interface Published extends Pick<Baseline, 'tables' | 'settings'> {
  readonly open: Dataset;
  readonly draws: readonly EmittedTable[];
  readonly profiles: ReturnType<typeof dimensionScores>;
}

function published(assessed: Assessed): Published {
  const open = publishable(assessed, false);
  const derived = derive(withFewRuns(open.dataset), open.derived.results);
  const tables = emittedTables({ ...open, derived, rules: RULES });
  return {
    tables: new Map(tables.map((table) => [table.name, table])),
    settings: document([open.dataset.publication, releaseOf(open.dataset)]),
    open: open.dataset,
    draws: drawsTables(open.dataset, derived.robustness),
    profiles: dimensionScores(open.dataset, derived.results),
  };
}

/** A finding wherever its row stands. */
const keyOf = ({ rule, subject, severity, accepted, found = '' }: Finding): string =>
  [rule, subject, severity, accepted === undefined ? 'open' : 'accepted', found].join('\n');

function sameRecords(a: EmittedTable | undefined, b: EmittedTable | undefined): boolean {
  if (a?.records.length !== b?.records.length) return false;
  const names = (a?.columns ?? []).map(({ name }) => name).filter((name) => name !== 'row' || a?.name !== 'findings');
  return (a?.records ?? []).every((record, at) => {
    const other = b?.records[at];
    return names.every((name) => record[name] === other?.[name]);
  });
}
