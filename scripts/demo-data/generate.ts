import { appliesTo, dimensionRows, indicatorRows, type Structure } from '../../src/core/model/methodology.ts';
import type { Dataset } from '../../src/core/model/dataset.ts';
import { SECTORS, type Sector } from '../../src/core/model/vocabulary.ts';
import { prepare, scoreInstitution } from '../../src/core/score/institution.ts';
import { meaningTo, questionsOf } from '../../src/core/parse/meaning.ts';
import { normalise } from '../../src/core/score/normalise.ts';
import { answered, put, valueIn, type AnswerBook } from './answer-book.ts';
import { PRACTICE_EXAMPLES, WISHED_INDEX } from './assumed-scores.ts';
import { LARGE } from './assumed-volumes.ts';
import { dimensionTargets } from './dimension-targets.ts';
import type { Profile } from './spans.ts';
import { answersCsv, participantsCsv } from './files.ts';
import { EDITIONS, editionJson } from './editions.ts';
import { putFixedAnswers } from './fixed-answers.ts';
import { indexTargets, meanOf, type Targets } from './index-targets.ts';
import { putMissing } from './missing.ts';
import { OPEN_DATA, planOpenData } from './open-data.ts';
import { participantsOf, type Participant } from './participants.ts';
import { demandsOf, type Demands } from './published.ts';
import { tune, type Open } from './tune.ts';
import { putVolumes } from './volumes.ts';
import { planYes } from './yes-sets.ts';

/** The repository's demonstration: every file below data/editions/, by path. */
export function generate(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  const renowned = renownedIn(dataset);
  const before = new Map<Sector, AnswerBook>(SECTORS.map((sector) => [sector, new Map()]));
  for (const edition of EDITIONS) {
    const folder = `data/editions/${edition.year}`;
    files.set(`${folder}/edition.json`, editionJson(edition));
    if (edition.sectors.length === 0) continue;
    const plans = planIndex(dataset, edition.year, edition.sectors, renowned);
    const rows = plans.map((plan) => {
      const book = answersOf(plan, before.get(plan.structure.sector) as AnswerBook);
      before.set(plan.structure.sector, inherited(dataset, book, edition.year));
      return { plan, book };
    });
    files.set(`${folder}/participants.csv`, participantsCsv(plans.flatMap((plan) => plan.members)));
    files.set(`${folder}/answers.csv`, answersCsv(rows.map(({ plan, book }) => ({ ...plan, book }))));
  }
  return files;
}

interface Plan {
  readonly structure: Structure;
  readonly members: readonly Participant[];
  readonly demands: Demands;
  readonly index: Targets;
}

/** Bodies that figures or wishes of any edition put among the best, and the largest: all of them known to everyone. */
function renownedIn(dataset: Dataset): ReadonlySet<string> {
  const best = dataset.publishedFigures.filter(
    ({ edition, subject_kind, code, metric, value }) =>
      edition >= 2017 &&
      subject_kind === 'institution' &&
      ((metric === 'score' && code === 'index') ||
        metric === 'leader' ||
        (metric === 'rank' && Number(value) <= 11) ||
        (metric === 'level' && Number(value) > 2)),
  );
  const wished = [...WISHED_INDEX.keys()].map((key) => key.slice(5));
  // A municipality of the reform brings its fame to the one of its name before.
  const ids = best.flatMap(({ subject_id: id }) => [id, id.replace(/-2021$/, '')]);
  return new Set([...ids, ...wished, ...PRACTICE_EXAMPLES, ...LARGE.keys()]);
}

/** Index targets of every sector of an edition; a mean told of both sectors together is met by the municipal one. */
function planIndex(dataset: Dataset, year: number, sectors: readonly Sector[], renowned: ReadonlySet<string>): Plan[] {
  const levels = dataset.methodology.levels.find((entry) => entry.edition === year)?.rows ?? [];
  const common = dataset.publishedFigures.find(
    (row) => row.edition === year && row.subject_id === 'all' && row.code === 'index' && row.metric === 'mean',
  );
  const plans: Plan[] = [];
  for (const sector of sectors) {
    const structure = dataset.methodology.structures.find((s) => s.edition === year && s.sector === sector);
    if (structure === undefined) throw new Error(`no structure for ${year}/${sector}`);
    const demands = demandsOf(dataset.publishedFigures, year, sector);
    const members = participantsOf(dataset.registry.institutions, sector, year, demands.named, renowned);
    const others = plans.flatMap((plan) => [...plan.index.values()]);
    const aim =
      common === undefined || plans.length === 0
        ? undefined
        : (Number(common.value) * (others.length + members.length) - meanOf(others) * others.length) / members.length;
    plans.push({
      structure,
      members,
      demands,
      index: indexTargets({ year, sector, members, demands, levels, renowned }, aim),
    });
  }
  return plans;
}

/** Invents the answers of one sector in one edition. */
function answersOf({ structure, members, demands, index }: Plan, before: AnswerBook): AnswerBook {
  const book: AnswerBook = new Map();
  const publishers = planOpenData(book, structure, members, index, demands, before);
  const settled = settledOpenData(book, structure, members, publishers);
  const profiles = dimensionTargets({ structure, members, index, demands, publishers, settled });
  planYes({ book, structure, members, profiles, demands, before });
  putFixedAnswers(book, structure, members, profiles, demands);
  putMissing(book, structure, members, profiles);
  for (const member of members)
    tuneBody(book, structure, member, profiles.get(member.institution_id) as Profile, demands, before);
  putVolumes(book, structure.sector, structure.edition, members, demands);
  return book;
}

/** Open-data score of every body whose answers are settled already, by the official scoring itself. */
function settledOpenData(
  book: AnswerBook,
  structure: Structure,
  members: readonly Participant[],
  publishers: ReadonlySet<string>,
): Map<string, number> {
  const rows = structure.rows.filter((row) => row.code === OPEN_DATA || row.parent === OPEN_DATA);
  const prepared = prepare({ ...structure, rows });
  const questions = questionsOf(rows);
  const settled = new Map<string, number>();
  for (const { institution_id: id, category } of members) {
    if (publishers.has(id)) continue;
    const answers = new Map(
      [...(book.get(id) ?? [])].map(([code, given]) => [
        code,
        { ...given, meaning: questions.get(code)?.(given.value) ?? null, row: 0 },
      ]),
    );
    settled.set(id, scoreInstitution(prepared, category, answers).scores.get(OPEN_DATA)?.score ?? 0);
  }
  return settled;
}

/** Answers every question of a body that is still open, dimension by dimension. */
function tuneBody(
  book: AnswerBook,
  structure: Structure,
  member: Participant,
  profile: Profile,
  demands: Demands,
  before: AnswerBook,
): void {
  const { institution_id: id, category } = member;
  for (const dimension of dimensionRows(structure)) {
    const settled: [number, number][] = [];
    const open: Open[] = [];
    for (const row of indicatorRows(structure)) {
      if (row.parent !== dimension.code || !appliesTo(row, category) || (row.weight === 0 && row.type === 'count'))
        continue;
      const given = book.get(id)?.get(row.code);
      if (given === undefined) {
        const cap = row.code === 'electronic_documents_share' ? [...demands.largestRatio.values()][0] : undefined;
        open.push({ row, before: valueIn(before, id, row.code) ?? '', ...(cap === undefined ? {} : { cap }) });
      } else if (given.missing === 'not_answered') settled.push([row.weight, 0]);
      else if (given.missing === '') settled.push([row.weight, normalise(row, meaningTo(row)(given.value))]);
    }
    if (open.length === 0) continue;
    const answers = tune(id, structure.edition, profile.get(dimension.code) as number, settled, open);
    for (const [code, value] of answers) put(book, id, code, answered(value));
  }
}

/** What counts as the edition before for the next one: a body's last answers, and after the reform those of its namesake. */
function inherited(dataset: Dataset, book: AnswerBook, year: number): AnswerBook {
  const next: AnswerBook = new Map(book);
  if (year !== 2021) return next;
  for (const { successor_id, predecessor_id } of dataset.registry.successions) {
    const own = book.get(predecessor_id);
    if (own !== undefined && successor_id === `${predecessor_id}-2021`) next.set(successor_id, own);
  }
  return next;
}
