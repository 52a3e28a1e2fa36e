import type { RankInterval } from '../../charts/rank-line-svg.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScoreRow } from './rows.ts';

/** A rank interval: „18.–27.” or „18th–27th”, one rank where both bounds are it; a dash where there is none. */
export const intervalText = (
  { rank_low: low, rank_high: high }: Pick<ScoreRow, 'rank_low' | 'rank_high'>,
  { ordinal }: Translator,
): string => (low === null || high === null ? '–' : low === high ? ordinal(low) : `${ordinal(low)}–${ordinal(high)}`);

/** The interval of a body's rank as it is drawn; null where the edition has none of it. */
export const rankIntervalOf = ({ rank, rank_n: n, rank_low: low, rank_high: high }: ScoreRow): RankInterval | null =>
  rank === null || low === null || high === null ? null : { rank, low, high, n };
