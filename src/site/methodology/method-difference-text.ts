import type { MethodPart } from '../../core/derive/method-difference.ts';
import type { Translator } from '../../i18n/translator.ts';
import { percentsApart } from '../shared/apart.ts';
import type { Compared, Outcome } from '../shared/continuity.ts';
import { answerTypeText, appliesToText } from '../indicator/indicators-view.ts';
import { structureIn } from '../shared/results.ts';
import type { StructureRow } from '../shared/rows.ts';

/** One thing that a code has otherwise than in the edition before, both sides in words. */
export interface DifferenceText {
  readonly of: 'parent' | 'weight' | 'answer' | 'applicability' | 'evidence' | 'name' | 'question';
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** Parts that are told together, as what may be answered and what it is worth. */
const ANSWER: readonly MethodPart[] = ['type', 'goalposts', 'options', 'direction'];

/** Everything in which a code differs, in words: „svars: 1 (8 % no sadaļas)” and „svars: 2 (14 % no sadaļas)”. */
export function differenceTexts(
  { before, now, differs, shares }: Compared,
  words: Translator,
): readonly DifferenceText[] {
  const { t } = words;
  const [shareBefore = '', shareNow = ''] = shares === null ? [] : percentsApart(shares, words);
  const weight = (row: StructureRow, share: string): string =>
    row.weight === 0
      ? t('indicator.unscored')
      : t(`method.part.weightOf.${row.kind === 'indicator' ? 'indicator' : 'dimension'}`, {
          weight: words.plain(row.weight),
          share,
        });
  const text = (of: DifferenceText['of'], side: (row: StructureRow) => string): DifferenceText[] => {
    const [was, is] = [side(before), side(now)];
    return was === is ? [] : [{ of, label: t(`method.part.${of}`), before: was || '–', now: is || '–' }];
  };
  const has = (...parts: readonly MethodPart[]): boolean => parts.some((part) => differs.includes(part));
  return [
    ...(has('parent') ? text('parent', (row) => dimensionName(row, words)) : []),
    ...(has('weight')
      ? [
          {
            of: 'weight' as const,
            label: t('method.part.weight'),
            before: weight(before, shareBefore),
            now: weight(now, shareNow),
          },
        ]
      : []),
    ...(has(...ANSWER) ? text('answer', (row) => answerTypeText(row, words)) : []),
    ...(has('applicability')
      ? text('applicability', (row) => appliesToText(row, words) ?? t('scoring.appliesAll'))
      : []),
    ...(has('evidence') ? text('evidence', (row) => (row.evidence === null ? '' : t(`evidence.${row.evidence}`))) : []),
    ...(has('wording')
      ? [
          ...text('name', (row) => words.name(row)),
          ...text('question', (row) => words.pick(row.question_lv, row.question_en) ?? ''),
        ]
      : []),
  ];
}

/** Whether continuity says that a code was reworded while both editions have the same words. */
export const wordsUntold = (outcome: Outcome, compared: Compared | null, words: Translator): boolean =>
  outcome === 'reworded' &&
  (compared === null || differenceTexts(compared, words).every(({ of }) => of !== 'name' && of !== 'question'));

const dimensionName = ({ edition, sector, parent }: StructureRow, { name }: Translator): string => {
  const row = structureIn(edition, sector).find(({ code }) => code === parent);
  return row === undefined ? (parent ?? '') : name(row);
};

/** Each but the last with a semicolon, so that they may stand one after another. */
export const semicolons = (texts: readonly string[]): readonly string[] =>
  texts.map((text, at) => (at + 1 < texts.length ? `${text};` : text));
