import { changeDecimals, comparedDecimals, scoreDecimals, signOf, type Bounds } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { valueText } from '../shared/answer-text.ts';
import { bodyKind, displayName, type BodyKind } from '../shared/bodies.ts';
import type { InstitutionView } from './view.ts';
import { listed } from '../shared/listing.ts';
import { WITHIN_INTERVAL } from '../shared/robustness.ts';
import { formerBodies, type Formed } from './successions.ts';
import type { AnswerPart, PartSums, WhyChanged } from './why-changed.ts';

/** Why a total changed, in sentences. */

/** Parts of a change are printed with two decimals, so that they can be added up. */
export const PART_DECIMALS = 2;

/** So many answers are named, each way. */
const NAMED = 3;

/** „+12,50” */
export const partText = (points: number, { change }: Pick<Translator, 'change'>): string =>
  change(points, changeDecimals(points, PART_DECIMALS));

export const partTexts = (
  sums: PartSums,
  words: Pick<Translator, 'change'>,
): Readonly<Record<keyof PartSums, string>> => ({
  answers: partText(sums.answers, words),
  missing: partText(sums.missing, words),
  method: partText(sums.method, words),
});

/** „31,3 % → 69,7 %” */
export const answersText = ({ before, now, indicator, indicatorBefore }: AnswerPart, words: Translator): string =>
  words.t('why.answers', {
    before: valueText(before, indicatorBefore, words),
    now: valueText(now, indicator, words),
  });

/** Whether a change has another sign once the method is taken out of it. */
export const turned = (change: number, method: number): boolean => signOf(change) * signOf(change - method) === -1;

/** Answers that moved the total one way, the largest first. */
interface OneWay {
  readonly way: 'up' | 'down';
  readonly answers: readonly AnswerPart[];
}

/** What raised the total and what lowered it; that first which went the way of the whole. */
export function bothWays({ answers, change: { change } }: Pick<WhyChanged, 'answers' | 'change'>): readonly OneWay[] {
  const ways: readonly OneWay[] = [
    { way: 'up', answers: answers.filter(({ points }) => points > 0) },
    { way: 'down', answers: answers.filter(({ points }) => points < 0) },
  ];
  return signOf(change) === -1 ? ways.toReversed() : ways;
}

/** The change with its parts, whether the method turned it, and the answers that moved it most. */
export function whySentence(why: WhyChanged, words: Translator): string {
  const { t, number, name } = words;
  const { change, score, previous_score: before } = why.change;
  const least = comparedDecimals(before, score, PART_DECIMALS);
  const points = (value: number, bounds: Bounds): string => number(value, scoreDecimals(value, bounds, least));
  const named = bothWays(why).flatMap(({ way, answers }) => {
    const values = answers.slice(0, NAMED).map((part) =>
      t('why.value', {
        name: name(part.indicator),
        answers: answersText(part, words),
        points: partText(part.points, words),
      }),
    );
    return values.length === 0 ? [] : [t(`why.${way}`, { values: values.join('; ') })];
  });
  return [
    t('why.sentence', {
      change: partText(change, words),
      before: points(before, why.boundsBefore),
      now: points(score, why.bounds),
      ...partTexts(why.sums, words),
    }),
    ...(why.sure === undefined
      ? []
      : [
          t('why.interval', {
            share: words.percent(WITHIN_INTERVAL),
            low: partText(why.sure.change_low, words),
            high: partText(why.sure.change_high, words),
          }),
        ]),
    ...(turned(change, why.sums.method) ? [t('why.turned', { rest: partText(change - why.sums.method, words) })] : []),
    ...named,
  ].join(' ');
}

/** Why nothing can be said of why the total changed; null where it can, and for a body never measured. */
export function whyNotSentence(
  { id, row, latest, change }: Pick<InstitutionView, 'id' | 'row' | 'latest' | 'change'>,
  words: Translator,
): string | null {
  if (latest === undefined) return null;
  if (change === undefined) return firstSentence(latest.edition, bodyKind(row), formerNames(id, words), words);
  if (change.change !== null) return null;
  const { edition, previous_edition: from, break: reason } = change;
  return reason === null
    ? words.t('why.noScore', { from, to: edition })
    : words.t('why.break', { from, to: edition, reason: words.t(`break.${reason}`) });
}

/** The bodies that one was made from, by name; null of one that was not. */
interface FormerNames extends Pick<Formed, 'year' | 'divided'> {
  readonly names: readonly string[];
}

function formerNames(id: string, words: Translator): FormerNames | null {
  const formed = formerBodies(id);
  return formed === null ? null : { ...formed, names: formed.ids.map((former) => displayName(former, words)) };
}

/** Of the only edition that a body has: that there is nothing to compare it with, nor with the results of those that it was made from. */
export function firstSentence(
  edition: number,
  kind: BodyKind,
  former: FormerNames | null,
  words: Pick<Translator, 't'>,
): string {
  const { t } = words;
  const only = t(`why.first.${kind}`, { year: edition });
  if (former === null) return `${only} ${t('why.firstAlone')}`;
  const formed = t(former.divided ? 'why.firstDivided' : 'why.firstMerged', {
    year: former.year,
    names: listed(former.names, words),
  });
  return `${only} ${formed} ${t('why.firstApart')}`;
}
