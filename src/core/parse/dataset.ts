import type { z } from 'zod';
import { sectorsById, type Dataset } from '../model/dataset.ts';
import type { CorrectionRow, Edition } from '../model/edition.ts';
import { indicatorRows, type Levels, type Structure } from '../model/methodology.ts';
import { SECTORS, type AnswerType, type Sector } from '../model/vocabulary.ts';
import { readAnswers } from './answers.ts';
import { applyCorrections } from './corrections.ts';
import { correctionShape, knownIssueShape, participantShape, publishedFigureShape, releaseShape } from './edition.ts';
import type { InputFiles } from './input.ts';
import { editionShape, readJson } from './json.ts';
import { questionsOf, type Questions } from './meaning.ts';
import { readingOnce, type Memory, type ReadOnce } from './memory.ts';
import { continuityShape, levelShape, measuredTwiceShape, structureShape } from './methodology.ts';
import { readPublication } from './publication.ts';
import { readRobustness } from './robustness.ts';
import { attributeShape, categoryShape, groupShape, institutionShape, successionShape } from './registry.ts';
import type { Report, Reported } from './reported.ts';
import { limited } from './reported-limited.ts';
import { readTable, type Placed } from './table.ts';

export interface Parsed {
  readonly dataset: Dataset;
  readonly reported: readonly Reported[];
}

/** Files of data/ that must be there; the rest of the contract is optional or belongs to an edition. */
const REQUIRED = [
  'data/registry/institutions.csv',
  'data/registry/groups.csv',
  'data/registry/successions.csv',
  'data/published-figures.csv',
] as const;

/**
 * Reads every file of the input contract into one Dataset. Never throws on bad input: whatever does not fit is
 * reported, left out, and stops publication later.
 * @param memory what was read before, where many inputs differ in few files
 */
export function parseDataset(files: InputFiles, memory?: Memory): Parsed {
  const reported: Reported[] = [];
  const report = limited(reported);
  const once = readingOnce(report, memory);
  for (const file of REQUIRED) {
    if (!files.has(file)) missingFile(file, report);
  }
  const table = <Shape extends z.ZodRawShape>(
    file: string,
    shape: z.ZodObject<Shape>,
  ): Placed<z.output<z.ZodObject<Shape>>>[] => {
    const input = files.get(file);
    return input === undefined ? [] : once(input, file, (own) => readTable(file, input, shape, own));
  };
  const corrections = table('data/corrections.csv', correctionShape);
  const measured = structures(files, table);
  const publication = readPublication(files, report);
  const registry = {
    institutions: table('data/registry/institutions.csv', institutionShape),
    groups: table('data/registry/groups.csv', groupShape),
    categories: table('data/registry/categories.csv', categoryShape),
    successions: table('data/registry/successions.csv', successionShape),
    attributes: table('data/registry/attributes.csv', attributeShape),
  };
  const dataset: Dataset = {
    publication,
    registry,
    methodology: {
      structures: measured,
      levels: levels(files, table),
      continuity: table('methodology/continuity.csv', continuityShape),
      measuredTwice: table('methodology/measured-twice.csv', measuredTwiceShape),
      robustness: readRobustness(files, report),
    },
    editions: editions(files, table, { registry, measured }, corrections, report, once),
    corrections,
    releases: table('data/releases.csv', releaseShape),
    publishedFigures: table('data/published-figures.csv', publishedFigureShape),
    knownIssues: table('data/known-issues.csv', knownIssueShape),
  };
  return { dataset, reported };
}

type ReadTable = <Shape extends z.ZodRawShape>(
  file: string,
  shape: z.ZodObject<Shape>,
) => Placed<z.output<z.ZodObject<Shape>>>[];

function missingFile(file: string, report: Report): void {
  report({
    rule: 'file-missing',
    subject: file,
    file,
    expected: { lv: file, en: file },
    message: { lv: `Faila „${file}” nav.`, en: `File “${file}” is not there.` },
  });
}

function wrongYear(file: string, folder: number, year: number, report: Report): void {
  report({
    rule: 'edition-year',
    subject: String(folder),
    file,
    column: 'year',
    found: String(year),
    expected: { lv: String(folder), en: String(folder) },
    message: {
      lv: `Gads failā (${year}) nesakrīt ar mapes nosaukumu (${folder}).`,
      en: `The year in the file (${year}) is not that of its folder (${folder}).`,
    },
  });
}

/** Years that have a folder below `base`, ascending. */
function years(files: InputFiles, base: string): number[] {
  const found = new Set<number>();
  const pattern = new RegExp(`^${base}/(\\d{4})/`);
  for (const path of files.keys()) {
    const year = pattern.exec(path)?.[1];
    if (year !== undefined) found.add(Number(year));
  }
  return [...found].sort((a, b) => a - b);
}

function structures(files: InputFiles, table: ReadTable): Structure[] {
  return years(files, 'methodology').flatMap((edition) =>
    SECTORS.flatMap((sector) => {
      const file = `methodology/${edition}/${sector}.csv`;
      return files.has(file) ? [{ edition, sector, file, rows: table(file, structureShape).map(complete) }] : [];
    }),
  );
}

/** Where nothing is weighed or turned, which is all that a blank is allowed for, the neutral value stands. */
const complete = <Row extends { direction: 1 | -1 | null; weight: number | null }>(row: Row) => ({
  ...row,
  direction: row.direction ?? 1,
  weight: row.weight ?? 1,
});

/** Types by indicator; a code that both sectors use may have two. */
function answerTypes(own: readonly Structure[]): Map<string, Set<AnswerType>> {
  const types = new Map<string, Set<AnswerType>>();
  for (const { code, type } of own.flatMap(({ rows }) => rows)) {
    if (type === '') continue;
    const known = types.get(code);
    if (known === undefined) types.set(code, new Set([type]));
    else known.add(type);
  }
  return types;
}

const NONE: Questions = new Map();

/** All of a structure that decides what an answer means. */
const askedIn = ({ sector, rows }: Structure): unknown => [
  sector,
  ...rows.map(({ code, kind, type, lower, upper, options }) => [code, kind, type, lower, upper, ...options.keys()]),
];

function levels(files: InputFiles, table: ReadTable): Levels[] {
  return years(files, 'methodology').flatMap((edition) => {
    const file = `methodology/${edition}/levels.csv`;
    if (!files.has(file)) return [];
    const rows = table(file, levelShape).map((row) => ({ ...row, name_status: row.name_status || row.status }));
    return [{ edition, file, rows }];
  });
}

function editions(
  files: InputFiles,
  table: ReadTable,
  { registry, measured }: { readonly registry: Dataset['registry']; readonly measured: readonly Structure[] },
  corrections: readonly CorrectionRow[],
  report: Report,
  once: ReadOnce,
): Edition[] {
  const sectorOf = sectorsById({ registry });
  return years(files, 'data/editions').flatMap((year) => {
    const folder = `data/editions/${year}`;
    const infoFile = files.get(`${folder}/edition.json`);
    if (infoFile === undefined) {
      missingFile(`${folder}/edition.json`, report);
      return [];
    }
    const info = readJson(`${folder}/edition.json`, infoFile, editionShape, report);
    if (info === null) return [];
    if (info.year !== year) wrongYear(`${folder}/edition.json`, year, info.year, report);
    const answersFile = `${folder}/answers.csv`;
    const hasAnswers = info.status !== 'figures_only';
    const answersInput = files.get(answersFile);
    if (hasAnswers) {
      for (const file of [`${folder}/participants.csv`, answersFile]) if (!files.has(file)) missingFile(file, report);
    }
    const structures = measured.filter(({ edition }) => edition === year);
    const types = answerTypes(structures);
    const asked = new Map<Sector | undefined, Questions>(
      structures.map((structure) => [structure.sector, questionsOf(indicatorRows(structure))]),
    );
    const questionsTo = (id: string): Questions => asked.get(sectorOf.get(id)) ?? NONE;
    const received =
      answersInput === undefined
        ? new Map()
        : once(answersInput, JSON.stringify([year, structures.map(askedIn), [...sectorOf]]), (own) =>
            readAnswers(year, answersFile, answersInput, own, (indicator) => types.get(indicator), questionsTo),
          );
    // Where there are no answers at all the corrections are not to blame.
    const own = received.size === 0 ? [] : corrections.filter((correction) => correction.edition === year);
    return [
      {
        // The folder decides, so that a wrong year in the file is one fault and not many.
        info: { file: `${folder}/edition.json`, ...info, year },
        participants: table(`${folder}/participants.csv`, participantShape),
        received,
        answers: applyCorrections(received, own, report, questionsTo),
        answersFile,
      },
    ];
  });
}
