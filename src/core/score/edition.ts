import { sectorsById, type Dataset } from '../model/dataset.ts';
import type { Edition } from '../model/edition.ts';
import type { LevelRow, Structure } from '../model/methodology.ts';
import { INDEX_CODE, type EditionStatus, type Sector } from '../model/vocabulary.ts';
import { groupStatistics, type GroupStatistics } from './group.ts';
import { prepare, scoreInstitution } from './institution.ts';
import { levelOf } from './level.ts';
import { rankDescending } from './rank.ts';

/** One cell of the results: a body, an edition, a dimension or the index. */
export interface ScoreRow {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly code: string;
  readonly score: number | null;
  readonly level: number | null;
  readonly coverage: number | null;
  readonly category: string;
  readonly group_id: string;
  readonly rank: number | null;
  readonly rank_n: number;
  readonly category_rank: number | null;
  readonly category_rank_n: number;
  readonly status: EditionStatus;
}

export interface GroupScoreRow extends GroupStatistics {
  readonly edition: number;
  readonly sector: Sector;
  readonly group_id: string;
  readonly code: string;
  readonly status: EditionStatus;
}

/** Results of one sector in one edition. */
export interface SectorResults {
  readonly edition: number;
  readonly sector: Sector;
  readonly scores: readonly ScoreRow[];
  readonly groups: readonly GroupScoreRow[];
}

/** Who takes part, as the edition has it. */
export interface Member {
  readonly institution_id: string;
  readonly category: string;
  readonly group_id: string;
}

/** Participants of the edition that belong to the sector, in file order. */
export function membersOf(edition: Edition, sector: Sector, sectorOf: ReadonlyMap<string, Sector>): Member[] {
  return edition.participants.filter((participant) => sectorOf.get(participant.institution_id) === sector);
}

/**
 * Scores, levels, ranks and group means of one sector in one edition.
 * @param levels ascending, starting at 0
 * Source: design.md, section 5.
 */
export function scoreSector(
  edition: Edition,
  structure: Structure,
  levels: readonly LevelRow[],
  members: readonly Member[],
): SectorResults {
  const prepared = prepare(structure);
  const status = edition.info.status;
  const year = edition.info.year;
  const none = new Map<string, never>();
  const scored = members.map((member) =>
    scoreInstitution(prepared, member.category, edition.answers.get(member.institution_id) ?? none),
  );
  const codes = [...prepared.dimensions.map((dimension) => dimension.row.code), INDEX_CODE];
  const scores: ScoreRow[] = [];
  const groups: GroupScoreRow[] = [];
  for (const code of codes) {
    const values = scored.map((s) => s.scores.get(code)?.score ?? null);
    const all = rankDescending(values);
    const inside = ranksInside(
      members.map((member) => member.category),
      values,
    );
    members.forEach((member, at) => {
      const within = inside[at];
      scores.push({
        edition: year,
        sector: structure.sector,
        institution_id: member.institution_id,
        code,
        score: values[at] ?? null,
        level: levelOf(values[at] ?? null, levels),
        coverage: scored[at]?.scores.get(code)?.coverage ?? null,
        category: member.category,
        group_id: member.group_id,
        rank: all.ranks[at] ?? null,
        rank_n: all.n,
        category_rank: within?.rank ?? null,
        category_rank_n: within?.n ?? 0,
        status,
      });
    });
    for (const [group_id, positions] of positionsBy(members.map((member) => member.group_id))) {
      if (group_id === '') continue;
      const statistics = groupStatistics(positions.map((at) => values[at] ?? null));
      if (statistics.n > 0)
        groups.push({ edition: year, sector: structure.sector, group_id, code, ...statistics, status });
    }
  }
  return { edition: year, sector: structure.sector, scores, groups };
}

function positionsBy(keys: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const list = positions.get(key);
    if (list === undefined) positions.set(key, [at]);
    else list.push(at);
  });
  return positions;
}

function ranksInside(
  categories: readonly string[],
  values: readonly (number | null)[],
): { rank: number | null; n: number }[] {
  const result: { rank: number | null; n: number }[] = categories.map(() => ({ rank: null, n: 0 }));
  for (const positions of positionsBy(categories).values()) {
    const { ranks, n } = rankDescending(positions.map((at) => values[at] ?? null));
    positions.forEach((at, place) => {
      result[at] = { rank: ranks[place] ?? null, n };
    });
  }
  return result;
}

/** Every sector of an edition that has answers, with its structure and levels found. */
export function* answeredSectors(
  dataset: Dataset,
  edition: Edition,
): Generator<{ structure: Structure; levels: readonly LevelRow[]; members: Member[] }> {
  const sectorOf = sectorsById(dataset);
  const levels = dataset.methodology.levels.find((entry) => entry.edition === edition.info.year)?.rows ?? [];
  for (const sector of edition.info.sectors) {
    const structure = dataset.methodology.structures.find(
      (s) => s.edition === edition.info.year && s.sector === sector,
    );
    if (structure !== undefined) yield { structure, levels, members: membersOf(edition, sector, sectorOf) };
  }
}

/** Results of every sector of every edition, editions ascending. Embargoed editions must be left out before. Source: design.md, section 5. */
export const scoreDataset = (dataset: Dataset): SectorResults[] =>
  dataset.editions.flatMap((edition) =>
    [...answeredSectors(dataset, edition)].map(({ structure, levels, members }) =>
      scoreSector(edition, structure, levels, members),
    ),
  );
