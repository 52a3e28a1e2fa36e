import type { FigureCell, FigureColumn } from '../../charts/figure.ts';
import { percentDecimals, same } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { percentsApart } from './apart.ts';
import { asPercent } from './columns.ts';
import type { ScoreRow } from './rows.ts';

/** How much of what applies to a body was assessed, as it is told beside its scores. */

type Covered = Pick<ScoreRow, 'coverage'>;

const isFull = ({ coverage }: Covered): boolean => coverage === null || same(coverage, 1);

/** „segums 94 %”; null where it is whole, or where nothing applies. */
export function coverageText({ coverage }: Covered, words: Translator): string | null {
  if (coverage === null || isFull({ coverage })) return null;
  return words.t('coverage.beside', { share: percentsApart([coverage], words).join('') });
}

/** What coverage is and where it stands, once below scores; that all have it whole, where they do. */
export const coverageNote = (rows: readonly Covered[], { t, percent }: Translator): string =>
  t(rows.every(isFull) ? 'coverage.full' : 'coverage.note', { full: percent(1) });

/** The column of coverage in the data of a figure, which has it of everyone. */
export const coverageColumn = ({ t }: Translator): FigureColumn => ({
  label: t('column.coveragePercent'),
  digits: (value) => percentDecimals(value),
});

export const coverageCell = ({ coverage }: Covered): FigureCell => asPercent(coverage);
