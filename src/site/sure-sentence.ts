import type { Translator } from '../i18n/translator.ts';
import { WITHIN_INTERVAL } from './robustness.ts';
import type { RobustnessRow, RobustnessRunsRow } from './rows.ts';

/** Where a body ranks, and from where to where other choices of method would put it. */
export function sureSentence(own: RobustnessRow, { runs }: RobustnessRunsRow, words: Translator): string {
  const { t, plural, percent, ordinal } = words;
  const said = {
    year: own.edition,
    rank: ordinal(own.rank),
    share: percent(WITHIN_INTERVAL),
    runs: plural('sure.runs', runs),
    low: ordinal(own.rank_low),
  };
  return own.rank_low === own.rank_high
    ? t('sure.rankStays', said)
    : t('sure.rankMoves', { ...said, high: ordinal(own.rank_high) });
}
