import { INDEX_CODE } from '../model/vocabulary.ts';
import type { BodyMoves, ScoreMove } from './body-moves.ts';

/** How many bodies of one sector in one edition change what, by the index. */
export interface MovesSummary {
  readonly edition: number;
  readonly sector: string;
  /** Bodies with any change, in the index or in a dimension. */
  readonly bodies: number;
  readonly score: number;
  readonly level: number;
  readonly rank: number;
  readonly category_rank: number;
}

/** Counts the moves by edition and sector, newest edition first. */
export function summarise(bodies: readonly BodyMoves[]): MovesSummary[] {
  return [...Map.groupBy(bodies, ({ edition, sector }) => `${edition}/${sector}`).values()]
    .map((own): MovesSummary => {
      const index = own.flatMap(({ results }) => results.filter((move) => move.code === INDEX_CODE));
      const count = (of: (move: ScoreMove) => { readonly old: unknown; readonly new: unknown }): number =>
        index.filter((move) => of(move).old !== of(move).new).length;
      return {
        edition: own[0]?.edition ?? 0,
        sector: own[0]?.sector ?? '',
        bodies: own.length,
        score: count((move) => move.score),
        level: count((move) => move.level),
        rank: count((move) => move.rank),
        category_rank: count((move) => move.category_rank),
      };
    })
    .sort((a, b) => b.edition - a.edition || (a.sector < b.sector ? 1 : -1));
}
