import type { Translator } from '../i18n/translator.ts';

/** A dimension's score beside the median of its sector. */
export interface ProfilePart {
  readonly name: string;
  readonly score: number;
  readonly median: number;
  readonly rank: number | null;
  readonly rankN: number;
}

/** Less than this prints as 0,0. */
const SAME = 0.05;

const above = (part: ProfilePart): number => part.score - part.median;

/**
 * Which dimension stands out against the others of the sector, and which falls behind most. Raw points would only tell in which
 * dimension everyone scores high.
 */
export function profileWords(
  parts: readonly ProfilePart[],
  year: number,
  { t, plural, ordinal }: Pick<Translator, 't' | 'plural' | 'ordinal'>,
): { readonly title: string; readonly sentence: string } | null {
  const [first] = parts;
  if (first === undefined) return null;
  const best = parts.reduce((a, b) => (above(b) > above(a) ? b : a), first);
  const worst = parts.reduce((a, b) => (above(b) < above(a) ? b : a), first);
  const place = (part: ProfilePart): string =>
    [
      Math.abs(above(part)) < SAME
        ? t('profile.atMedian')
        : t('profile.by', { points: plural('points.by', Math.abs(above(part)), {}, 1) }),
      ...(part.rank === null ? [] : [t('profile.place', { rank: ordinal(part.rank), n: part.rankN })]),
    ].join(', ');
  const over = above(best) >= SAME;
  const kind = !over
    ? 'profile.sentenceBelow'
    : above(worst) <= -SAME
      ? 'profile.sentenceMixed'
      : 'profile.sentenceAbove';
  return {
    title: t(over ? 'profile.titleAbove' : 'profile.titleBelow', {
      dimension: best.name.charAt(0).toLowerCase() + best.name.slice(1),
    }),
    sentence: t(kind, {
      year,
      best: best.name,
      bestPlace: place(best),
      worst: worst.name,
      worstPlace: place(worst),
    }),
  };
}
