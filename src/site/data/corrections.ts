import { INDEX_CODE, MISSING_REASONS } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import { answerText } from '../shared/answer-text.ts';
import { derived, table, tableBy } from '../shared/published.ts';
import { structureIn } from '../shared/results.ts';
import type { CorrectionEffectRow, CorrectionRow, StructureRow } from '../shared/rows.ts';

/** One correction with what it did. */
export interface CorrectionView {
  readonly row: CorrectionRow;
  readonly release: string;
  readonly indicator: StructureRow;
  /** Results of the corrected body: the total, then the dimension. */
  readonly own: readonly CorrectionEffectRow[];
  /** Results of others whose rank moved. */
  readonly others: readonly CorrectionEffectRow[];
}

/** Corrections of one release, which all are of one day. */
export interface CorrectionsOfRelease {
  readonly release: string;
  readonly date: string;
  readonly corrections: readonly CorrectionView[];
}

/** The whole ledger, newest release first. */
export const ledger = (): readonly CorrectionsOfRelease[] =>
  derived('ledger', () => {
    const views = applied(table('corrections')).reverse().map(viewOf);
    return [...Map.groupBy(views, (view) => view.release)].map(([release, corrections]) => ({
      release,
      date: corrections[0]?.row.date ?? '',
      corrections,
    }));
  });

/** Corrections of an edition, newest first. */
export const correctionsIn = (edition: number): readonly CorrectionView[] =>
  ledger().flatMap(({ corrections }) => corrections.filter(({ row }) => row.edition === edition));

/** Corrections of one answer, in the order in which they were applied. */
export const correctionsOf = (id: string, edition: number, indicator: string): readonly CorrectionRow[] =>
  derived(`corrections ${id}/${edition}/${indicator}`, () =>
    applied(
      tableBy('corrections', 'institution', (row) => row.institution_id)
        .get(id)
        ?.filter((row) => row.edition === edition && row.indicator === indicator) ?? [],
    ),
  );

/** Whether a correction left every result as it was, as one of an answer that is not scored does. */
export const changesNothing = ({ own, others }: CorrectionView): boolean =>
  others.length === 0 &&
  own.every(
    (effect) =>
      effect.old_score === effect.new_score &&
      effect.old_level === effect.new_level &&
      effect.old_rank === effect.new_rank &&
      effect.old_category_rank === effect.new_category_rank,
  );

/** A value or a missing reason, as corrections write either in one cell, in words. */
export function standingText(standing: string, indicator: StructureRow, words: Translator): string {
  const missing = MISSING_REASONS.find((reason) => reason === standing) ?? null;
  return answerText({ value: standing, missing }, indicator, words);
}

/** Where a correction stands in the ledger. */
export const correctionAnchor = (id: string, { t }: Translator): string =>
  t('anchor.correction', { id: id.replace(/[^\p{L}\p{N}]+/gu, '-') });

const applied = (rows: readonly CorrectionRow[]): CorrectionRow[] =>
  rows.toSorted((a, b) =>
    a.date === b.date ? (a.correction_id < b.correction_id ? -1 : 1) : a.date < b.date ? -1 : 1,
  );

function viewOf(row: CorrectionRow): CorrectionView {
  const effects =
    tableBy('correction_effects', 'correction', (effect) => effect.correction_id).get(row.correction_id) ?? [];
  const [first] = effects;
  const indicator = first && structureIn(row.edition, first.sector).find((entry) => entry.code === row.indicator);
  if (first === undefined || indicator === undefined)
    throw new Error(`correction ${row.correction_id} has no effect, which even one that changes nothing has`);
  const own = effects.filter((effect) => effect.own);
  return {
    row,
    release: first.release,
    indicator,
    own: [...own.filter(isIndex), ...own.filter((effect) => !isIndex(effect))],
    others: effects.filter((effect) => !effect.own),
  };
}

const isIndex = (effect: CorrectionEffectRow): boolean => effect.code === INDEX_CODE;
