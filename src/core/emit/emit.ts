import { known } from '../model/known.ts';
import type { SectorContributions } from '../derive/contributions.ts';
import type { CorrectionEffect } from '../derive/correction-effects.ts';
import type { Derived } from '../derive/derive.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Bilingual, Finding } from '../model/finding.ts';
import type { Publication } from '../model/publication.ts';
import type { ReconciledFigure } from '../reconcile/reconcile.ts';
import type { SectorProfiles } from '../reweigh/sector-profiles.ts';
import { answeredSectors } from '../score/edition.ts';
import { codebook } from './codebook.ts';
import { CODEBOOK, datasets } from './datasets.ts';
import { toCsv } from './csv.ts';
import { bodyTables } from './body-tables.ts';
import { dimensionScores } from './dimension-scores.ts';
import { groupDocuments, institutionDocuments } from './documents.ts';
import { drawsTables, robustnessTables } from './robustness-tables.ts';
import { namedScores } from './named-scores.ts';
import { document, toJson } from './json.ts';
import { releaseOf, releaseOfDay } from './release.ts';
import { editionsIn, emitTable, ofEdition, withKeptReferences, type EmittedTable } from './table.ts';
import { ANSWERS, type AnswerRecord } from './tables/answers.ts';
import { CHANGE_PARTS_TABLE } from './tables/change-parts.ts';
import { CORRECTION_EFFECTS, type CorrectionEffectRecord } from './tables/correction-effects.ts';
import { CORRECTIONS, EDITIONS, type EditionRecord } from './tables/editions.ts';
import { EVIDENCE_AVERAGES, EVIDENCE_MIX, MEASURED_TWICE } from './tables/evidence.ts';
import { FINDINGS } from './tables/findings.ts';
import { METHOD_CHANGES } from './tables/method-changes.ts';
import { CONTINUITY, continuityRecords, LEVELS, STRUCTURE } from './tables/methodology.ts';
import { RESULTS } from './tables/named-scores.ts';
import { NEXT_STEPS } from './tables/next-steps.ts';
import { PUBLISHED_FIGURES, type PublishedFigureRecord } from './tables/published-figures.ts';
import { ATTRIBUTES, CATEGORIES, GROUPS, INSTITUTIONS, SUCCESSIONS } from './tables/registry.ts';
import { RULES_TABLE, type RuleRecord } from './tables/rules.ts';
import { PARTICIPATION } from './tables/participation.ts';
import { SCORE_RANGES } from './tables/score-ranges.ts';
import { AVERAGES, CHANGES, GROUP_SCORES, INDICATOR_RESULTS, SCORES } from './tables/results.ts';

export interface EmitInput {
  /** Without embargoed editions (see release.ts). */
  readonly dataset: Dataset;
  /** What follows from that dataset. */
  readonly derived: Derived;
  readonly findings: readonly Finding[];
  /** Every rule that was applied. */
  readonly rules: readonly RuleRecord[];
}

export interface Emitted {
  readonly release: string;
  readonly date: string;
  readonly publication: Publication;
  /** Why something was published on a day, by that day (data/releases.csv). */
  readonly notes: ReadonlyMap<string, Bilingual>;
  readonly tables: readonly EmittedTable[];
  /** The draws of each sector of an edition, called by their path (tables/draws.ts); they are in no dataset. */
  readonly draws: readonly EmittedTable[];
  /** Texts by path inside the release folder, in a fixed order; other formats and the manifest are added at the edge. */
  readonly files: ReadonlyMap<string, string>;
}

/** Everything that is published of a dataset, as texts; the same input gives the same bytes. */
export const emit = (input: EmitInput): Emitted =>
  writtenOut(
    input.dataset,
    emittedTables(input),
    drawsTables(input.dataset, input.derived.robustness),
    dimensionScores(input.dataset, input.derived.results),
  );

/** The texts of tables, of draws, of scores at full precision and of the settings, which are all that they are made from. */
export function writtenOut(
  dataset: Dataset,
  tables: readonly EmittedTable[],
  draws: readonly EmittedTable[],
  profiles: ReadonlyMap<string, SectorProfiles>,
): Emitted {
  const release = releaseOf(dataset);
  const byName = new Map(tables.map((table) => [table.name, table]));
  const files = new Map<string, string>();
  for (const table of publishedTables(tables)) {
    files.set(`${table.name}.csv`, toCsv(table));
    files.set(`${table.name}.json`, toJson(table));
  }
  for (const [id, value] of institutionDocuments(byName)) files.set(`institutions/${id}.json`, document(value));
  for (const [id, value] of groupDocuments(byName)) files.set(`groups/${id}.json`, document(value));
  for (const [path, table] of bodyTables(byName)) files.set(`${path}.csv`, toCsv(table));
  for (const table of draws) files.set(`${table.name}.csv`, toCsv(table));
  for (const [path, value] of profiles) files.set(`${path}.json`, document(value));
  files.set(CODEBOOK, document(codebook(tables)));
  files.set('datasets.json', document(datasets(tables, release.date)));
  files.set('publication.json', document({ ...dataset.publication, release: release.name, date: release.date }));
  const notes = new Map(dataset.releases.map(({ date, note_lv, note_en }) => [date, { lv: note_lv, en: note_en }]));
  return { release: release.name, date: release.date, publication: dataset.publication, notes, tables, draws, files };
}

/** Every table that is a file of its own: those of the release, and the results edition by edition. */
export const publishedTables = (tables: readonly EmittedTable[]): EmittedTable[] =>
  tables.flatMap((table) =>
    table.name === RESULTS.name ? [table, ...editionsIn(table).map((year) => ofEdition(table, year))] : [table],
  );

/** The tables that are published, before they are written as texts. */
export function emittedTables({ dataset, derived, findings, rules }: EmitInput): EmittedTable[] {
  const { registry, methodology } = dataset;
  return withKeptReferences([
    emitTable(EDITIONS, editionRecords(dataset)),
    emitTable(INSTITUTIONS, registry.institutions),
    emitTable(GROUPS, registry.groups),
    emitTable(CATEGORIES, registry.categories),
    emitTable(SUCCESSIONS, registry.successions),
    emitTable(ATTRIBUTES, registry.attributes),
    emitTable(
      STRUCTURE,
      methodology.structures.flatMap(({ edition, sector, rows }) => rows.map((row) => ({ ...row, edition, sector }))),
    ),
    emitTable(
      LEVELS,
      methodology.levels.flatMap(({ edition, rows }) => rows.map((row) => ({ ...row, edition }))),
    ),
    emitTable(CONTINUITY, continuityRecords(methodology, derived.methodChanges)),
    emitTable(METHOD_CHANGES, derived.methodChanges),
    emitTable(ANSWERS, derived.contributions.flatMap(answerRecords)),
    emitTable(SCORES, derived.scoresWithIntervals),
    emitTable(RESULTS, namedScores(dataset, derived.scoresWithIntervals)),
    emitTable(
      GROUP_SCORES,
      derived.results.flatMap((result) => result.groups),
    ),
    emitTable(CHANGES, derived.changes),
    emitTable(CHANGE_PARTS_TABLE, derived.changeParts),
    emitTable(AVERAGES, derived.averages),
    emitTable(NEXT_STEPS, derived.nextSteps),
    emitTable(INDICATOR_RESULTS, derived.indicatorResults),
    emitTable(SCORE_RANGES, derived.scoreRanges),
    emitTable(EVIDENCE_MIX, derived.evidenceMix),
    emitTable(EVIDENCE_AVERAGES, derived.evidenceAverages),
    emitTable(MEASURED_TWICE, derived.measuredTwice),
    emitTable(PARTICIPATION, derived.participation),
    ...robustnessTables(dataset, derived.robustness, derived.changeRobustness),
    emitTable(PUBLISHED_FIGURES, publishedFigures(derived.reconciled, findings)),
    emitTable(CORRECTIONS, dataset.corrections),
    emitTable(CORRECTION_EFFECTS, correctionEffectRecords(dataset, derived.correctionEffects)),
    emitTable(FINDINGS, findings),
    emitTable(RULES_TABLE, rules),
  ]);
}

const editionRecords = (dataset: Dataset): EditionRecord[] => {
  const counts = new Map([...dataset.editions].map((edition) => [edition, { state: 0, municipal: 0 }]));
  for (const edition of dataset.editions) {
    for (const { structure, members } of answeredSectors(dataset, edition)) {
      const count = counts.get(edition);
      if (count !== undefined) count[structure.sector] = members.length;
    }
  }
  return dataset.editions.map((edition) => ({
    ...edition.info,
    edition: edition.info.year,
    participants_state: counts.get(edition)?.state ?? 0,
    participants_municipal: counts.get(edition)?.municipal ?? 0,
  }));
};

function correctionEffectRecords(dataset: Dataset, effects: readonly CorrectionEffect[]): CorrectionEffectRecord[] {
  const dates = new Map(dataset.corrections.map(({ correction_id, date }) => [correction_id, date]));
  return effects.map((effect) => ({
    ...effect,
    release: releaseOfDay(dataset, known(dates.get(effect.correction_id), `date of ${effect.correction_id}`)),
  }));
}

const answerRecords = ({ edition, structure, rows }: SectorContributions): AnswerRecord[] =>
  rows.flatMap((row) => {
    const answer = edition.answers.get(row.institution_id)?.get(row.indicator);
    if (answer === undefined) return [];
    return [
      {
        edition: edition.info.year,
        sector: structure.sector,
        institution_id: row.institution_id,
        dimension: row.dimension,
        indicator: row.indicator,
        value: answer.value,
        missing: answer.missing,
        note: answer.note,
        normalised: row.x,
        points: row.points,
        points_possible: row.possible,
        index_points: row.indexPoints,
        index_points_possible: row.indexPossible,
        correction_id: answer.correction ?? '',
        status: edition.info.status,
      },
    ];
  });

function publishedFigures(
  reconciled: readonly ReconciledFigure[],
  findings: readonly Finding[],
): PublishedFigureRecord[] {
  const accepted = new Map(
    findings
      .filter((finding) => finding.rule === 'reconciliation' && finding.accepted !== undefined)
      .map((finding) => [finding.row, finding.accepted]),
  );
  return reconciled.map(({ figure, testable, computed, agrees, reason }) => ({
    ...figure,
    testable,
    computed: typeof computed === 'number' ? computed : null,
    computed_leaders: typeof computed === 'string' ? computed : '',
    agrees,
    reason,
    known_issue: accepted.get(figure.place.row),
  }));
}
