import { known } from '../../core/model/known.ts';
import { bestAnswers, bestOfEach, type Best } from '../../core/derive/best.ts';
import type { Translator } from '../../i18n/translator.ts';
import { valueText } from '../shared/answer-text.ts';
import { nameThen } from '../edition/sentence.ts';
import { standingAnswers, type StandingAnswer } from '../institution/gains.ts';
import type { IndicatorSector } from './view.ts';
import type { StructureRow } from '../shared/rows.ts';

/** Who does it well: the best answers to a scored question in its newest edition. */
export interface WellDone {
  readonly row: StructureRow;
  readonly best: Best<StandingAnswer>;
  /** The best of each category, the best category first. */
  readonly categories: readonly {
    readonly category: string;
    readonly best: StandingAnswer;
    /** Others of the category whose answer is worth as much. */
    readonly tied: number;
  }[];
}

/** Null where nobody has any points, or where the question gives none. */
export function wellDone({ row }: IndicatorSector): WellDone | null {
  if (row.weight === 0) return null;
  const answers = standingAnswers(row);
  const best = bestAnswers(answers);
  if (best.best.length === 0) return null;
  const categories = [...bestOfEach(answers, ({ category }) => category)].flatMap(([category, { best: own, tied }]) => {
    const [first] = own;
    return first === undefined ? [] : [{ category, best: first, tied }];
  });
  const place = new Map(
    bestAnswers(
      categories.map((own) => own.best),
      categories.length,
    ).best.map((own, at) => [own, at]),
  );
  return {
    row,
    best,
    categories: categories.toSorted((a, b) => (place.get(a.best) ?? 0) - (place.get(b.best) ?? 0)),
  };
}

/** „Kam izdodas labi: vislabāk – Valsts kase (jā)” */
export function wellDoneTitle({ row, best }: WellDone, { sector }: IndicatorSector, words: Translator): string {
  const { t, plural } = words;
  const [first] = best.best;
  if (first === undefined) return t('wellDone.title');
  const alike = best.best.filter((own) => own.normalised === first.normalised).length;
  const all = alike === best.best.length ? alike + best.tied : alike;
  return all === 1
    ? t('wellDone.titleOne', {
        name: nameThen(first.answer, words),
        answer: valueText(known(first.answer.value, 'answer'), row, words),
      })
    : t('wellDone.titleSeveral', { bodies: plural(`group.countDative.${sector}`, all) });
}

/** Who else does as well as the last of the table. */
export const wellDoneSentence = ({ best }: WellDone, { sector }: IndicatorSector, words: Translator): string =>
  [words.t('wellDone.order'), ...(best.tied === 0 ? [] : [words.plural(`wellDone.tied.${sector}`, best.tied)])].join(
    ' ',
  );
