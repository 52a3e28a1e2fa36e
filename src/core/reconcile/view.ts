import type { Dataset } from '../model/dataset.ts';
import type { Answer } from '../model/edition.ts';
import { appliesTo, indicatorRows, type LevelRow, type StructureRow } from '../model/methodology.ts';
import type { Sector } from '../model/vocabulary.ts';
import { answeredSectors, type GroupScoreRow, type ScoreRow, type SectorResults } from '../score/edition.ts';

export interface Participant {
  readonly institution_id: string;
  readonly category: string;
  readonly group_id: string;
}

/** One sector of one edition with its results, looked up by code and id. */
export interface View {
  readonly edition: number;
  readonly sector: Sector;
  readonly members: readonly Participant[];
  readonly levels: readonly LevelRow[];
  readonly indicators: ReadonlyMap<string, StructureRow>;
  /** Codes of the dimensions, without the index. */
  readonly dimensions: readonly string[];
  /** By code, then institution. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, ScoreRow>>;
  readonly groups: ReadonlyMap<string, readonly GroupScoreRow[]>;
  readonly answerOf: (institution_id: string, code: string) => Answer | undefined;
  readonly asks: (member: Participant, code: string) => boolean;
}

/** A view of every sector that was scored in an edition some figure is about, by `edition/sector`. */
export function views(dataset: Dataset, results: readonly SectorResults[]): ReadonlyMap<string, View> {
  const found = new Map<string, View>();
  const wanted = new Set(dataset.publishedFigures.map((figure) => figure.edition));
  for (const edition of dataset.editions) {
    if (!wanted.has(edition.info.year)) continue;
    for (const { structure, levels, members } of answeredSectors(dataset, edition)) {
      const own = results.find((r) => r.edition === edition.info.year && r.sector === structure.sector);
      if (own === undefined) continue;
      const indicators = new Map(indicatorRows(structure).map((row) => [row.code, row]));
      found.set(`${own.edition}/${own.sector}`, {
        edition: own.edition,
        sector: own.sector,
        members,
        levels,
        indicators,
        dimensions: structure.rows.filter((row) => row.kind === 'dimension').map((row) => row.code),
        scores: nested(own.scores),
        groups: Map.groupBy(own.groups, (row) => row.code),
        answerOf: (id, code) => edition.answers.get(id)?.get(code),
        asks: (member, code) => {
          const row = indicators.get(code);
          return row !== undefined && appliesTo(row, member.category);
        },
      });
    }
  }
  return found;
}

function nested(rows: readonly ScoreRow[]): Map<string, Map<string, ScoreRow>> {
  const scores = new Map<string, Map<string, ScoreRow>>();
  for (const row of rows) {
    let own = scores.get(row.code);
    if (own === undefined) scores.set(row.code, (own = new Map<string, ScoreRow>()));
    own.set(row.institution_id, row);
  }
  return scores;
}
