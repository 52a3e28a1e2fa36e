import { stripSeries, type StripSeries } from '../../charts/strip-series.ts';
import { derived } from './published.ts';
import { scoresIn, spansIn } from './results.ts';
import type { ScoreRow } from './rows.ts';

/** Everyone's scores of one code, the same array each time. */
export const everyone = (row: Pick<ScoreRow, 'edition' | 'sector' | 'code'>): readonly number[] =>
  derived(`everyone ${row.edition}/${row.sector}/${row.code}`, () =>
    scoresIn(row.edition, row.sector, row.code)
      .map((r) => r.score)
      .filter((score) => score !== null),
  );

/** The strip of everyone with one score marked; ticks, median and levels are made once for all the bodies on it. */
export const stripAmong = (
  row: Pick<ScoreRow, 'edition' | 'sector' | 'code'>,
  subject: number | null,
): StripSeries => ({
  ...derived(`strip ${row.edition}/${row.sector}/${row.code}`, () =>
    stripSeries(everyone(row), null, spansIn(row.edition)),
  ),
  subject,
});

/** The strip of one score among all bodies of its sector. */
export const stripOf = (row: ScoreRow): StripSeries => stripAmong(row, row.score);
