import type { FigureCell, FigureColumn, FigureRow } from '../../charts/figure.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { countColumn, movedColumns } from './columns.ts';
import { editionBefore } from './continuity.ts';
import { boundsIn } from './results.ts';
import type { AverageRow, LikeForLikeCells } from './rows.ts';

/** The same bodies in both of two editions, beside an average over time: its columns and why it is not there, in words. */

interface Told extends LikeForLikeCells {
  readonly edition: number;
  readonly previous_edition: number | null;
}

/**
 * Why there is no mean of the same bodies, where they are too few; that there is no edition before, or that the method is another, is
 * said where the average is.
 * @param n bodies that the average is of
 */
export const tooFewSentence = (
  { edition, previous_edition: before, same_none: none, same_n: same }: Told,
  n: number,
  sector: Sector,
  { t }: Pick<Translator, 't'>,
): readonly string[] =>
  (none === 'few' || none === 'minority') && before !== null && same !== null
    ? [t(`sameNone.${none}.${sector}`, { before, year: edition, same, n })]
    : [];

const firstCell = (row: FigureRow): number => Number(row[0]);

/**
 * Columns of the same bodies: how many, their means, how these moved, and why there are none.
 * @param at place of the first of them
 * @param edition of a row
 */
export function sameColumns(
  at: number,
  sector: Sector,
  { t }: Translator,
  edition: (row: FigureRow) => number = firstCell,
): readonly FigureColumn[] {
  return [
    countColumn(t('column.sameBodies')),
    ...movedColumns(
      {
        label: t('column.sameBefore'),
        at: at + 1,
        bounds: (row) => boundsIn(editionBefore(edition(row), sector) ?? edition(row)),
      },
      { label: t('column.sameNow'), at: at + 2, bounds: (row) => boundsIn(edition(row)) },
      t('column.sameChange'),
    ),
    { label: t('column.sameNone') },
  ];
}

/** How the mean of the same bodies moved; null where there is none. */
export const sameChange = ({ same_mean: now, same_previous_mean: before }: LikeForLikeCells): number | null =>
  now === null || before === null ? null : now - before;

export const sameCells = (row: AverageRow, { t }: Translator): readonly FigureCell[] => [
  row.same_n,
  row.same_previous_mean,
  row.same_mean,
  sameChange(row),
  row.same_none === null ? null : t(`sameNone.short.${row.same_none}`),
];
