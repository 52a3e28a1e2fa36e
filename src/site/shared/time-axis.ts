import type { Sector } from '../../core/model/vocabulary.ts';
import { derived, table } from './published.ts';
import { scoredEditions } from './results.ts';

/** Years on the time axis: every edition there was, those with scores of the sector marked. */
export const timeAxis = (sector: Sector) =>
  derived(`time axis ${sector}`, () => {
    const editions = table('editions').map((row) => row.edition);
    const measured = scoredEditions(sector);
    return {
      years: [Math.min(...editions), Math.max(...editions)] as const,
      editions: editions.map((edition) => ({ edition, measured: measured.includes(edition) })),
    };
  });

/** Whether there are years between editions in which nothing was measured. */
export const betweenEditions = (): boolean =>
  table('editions').some(({ edition }, at, all) => at > 0 && edition - (all[at - 1]?.edition ?? edition) > 1);
