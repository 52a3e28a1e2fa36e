import type { Translator } from '../i18n/translator.ts';
import type { RobustnessRow } from './rows.ts';

/** A rank interval: „18.–27.” or „18th–27th”, one rank where both bounds are it. */
export const intervalText = (
  { rank_low: low, rank_high: high }: Pick<RobustnessRow, 'rank_low' | 'rank_high'>,
  { ordinal }: Translator,
): string => (low === high ? ordinal(low) : `${ordinal(low)}–${ordinal(high)}`);
