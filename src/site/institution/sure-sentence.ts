import type { Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { WITHIN_INTERVAL } from '../shared/robustness.ts';
import type { RobustnessRow, RobustnessRunsRow } from '../shared/rows.ts';

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

/** „24.”, or „21,5” where the middle lies between two ranks. */
export const medianText = ({ rank_median }: RobustnessRow, { ordinal, plain }: Translator): string =>
  Number.isInteger(rank_median) ? ordinal(rank_median) : plain(rank_median);

/** „17 valsts iestādes, no 17. līdz 33. vietai” */
export function alikeText(
  { n, from, to }: { readonly n: number; readonly from: number; readonly to: number },
  sector: Sector,
  { t, plural, ordinal }: Translator,
): string {
  const said = { bodies: plural(`edition.bodies.${sector}`, n), from: ordinal(from) };
  return from === to ? t('sure.alikeAt', said) : t('sure.alikeFrom', { ...said, to: ordinal(to) });
}
