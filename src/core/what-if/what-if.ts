import type { Answer } from '../model/edition.ts';
import type { LevelRow } from '../model/methodology.ts';
import { scoreInstitution, type PreparedStructure } from '../score/institution.ts';
import { levelOf } from '../score/level.ts';
import { rankDescending } from '../score/rank.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';

/** A body as it was measured, and those that it is ranked among. */
export interface Measured {
  readonly prepared: PreparedStructure;
  /** Ascending, starting at 0. */
  readonly levels: readonly LevelRow[];
  readonly category: string;
  /** One answer for every indicator that applies. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The other bodies of the sector, with their scores by code at full precision, since ties are decided by it. */
  readonly others: readonly { readonly category: string; readonly scores: ReadonlyMap<string, number | null> }[];
}

/** What a body would have in the index or in a dimension. */
export interface WhatIf {
  readonly score: number | null;
  readonly level: number | null;
  readonly coverage: number | null;
  readonly rank: number | null;
  readonly rank_n: number;
  readonly category_rank: number | null;
  readonly category_rank_n: number;
}

/**
 * The official results of a body had it answered otherwise and all others as they did, by dimension code and `index`.
 * Example: dimensions of 40 and 60 with 12.5 and 110/3 points give 5 + 22 = 27; an answer that makes 87.5 of the first gives 35 + 22 = 57.
 * @param changed the answers that would be others, by indicator; each has been checked against what its type allows
 * @param wanted the codes that are asked for; all, where not given
 * Source: design.md, section 5; it is computed by the very functions that score an edition.
 */
export function whatIf(
  { prepared, levels, category, answers, others }: Measured,
  changed: ReadonlyMap<string, Answer>,
  wanted: readonly string[] = [...prepared.dimensions.map(({ row }) => row.code), INDEX_CODE],
): ReadonlyMap<string, WhatIf> {
  const { scores } = scoreInstitution(prepared, category, new Map([...answers, ...changed]));
  const peers = others.filter((other) => other.category === category);
  return new Map(
    wanted.map((code) => {
      const { score, coverage } = scores.get(code) ?? { score: null, coverage: null };
      const among = (bodies: Measured['others']): { rank: number | null; n: number } => {
        const { ranks, n } = rankDescending([score, ...bodies.map((body) => body.scores.get(code) ?? null)]);
        return { rank: ranks[0] ?? null, n };
      };
      const [all, inside] = [among(others), among(peers)];
      return [
        code,
        {
          score,
          level: levelOf(score, levels),
          coverage,
          rank: all.rank,
          rank_n: all.n,
          category_rank: inside.rank,
          category_rank_n: inside.n,
        },
      ] as const;
    }),
  );
}
