import { known } from '../../core/model/known.ts';
import { same, signOf } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changeApartDecimals } from '../shared/apart.ts';
import type { BodyKind } from '../shared/bodies.ts';
import { extremes, listed, quoted } from '../shared/listing.ts';

/** A dimension's score beside the median of its sector. */
export interface ProfilePart {
  readonly name: string;
  readonly score: number;
  readonly median: number;
  readonly rank: number | null;
  readonly rankN: number;
}

const above = (part: ProfilePart): number => part.score - part.median;

/**
 * All of one end with what is told of each: „sadaļās „A” (par 2,0 punktiem, 3. vieta no 103) un „B” (…)”.
 * @param ends the distances of the best and of the worst
 */
function partsText(parts: readonly ProfilePart[], ends: readonly number[], words: Words): string {
  const { t, plural, ordinal } = words;
  const place = (part: ProfilePart): string =>
    [
      same(above(part), 0)
        ? t('profile.atMedian')
        : t('profile.by', {
            points: plural('points.by', Math.abs(above(part)), {}, changeApartDecimals(above(part), ends)),
          }),
      ...(part.rank === null ? [] : [t('profile.place', { rank: ordinal(part.rank), n: part.rankN })]),
    ].join(', ');
  return t(parts.length === 1 ? 'where.dimension' : 'where.dimension.several', {
    names: listed(
      parts.map((part) => t('profile.part', { name: part.name, place: place(part) })),
      words,
    ),
  });
}

type Words = Pick<Translator, 't' | 'plural' | 'ordinal'>;

/**
 * Which dimension stands out against the others of the sector, and which falls behind most. Raw points would only tell in which
 * dimension everyone scores high.
 */
export function profileWords(
  parts: readonly ProfilePart[],
  year: number,
  whose: BodyKind,
  words: Words,
): { readonly title: string; readonly sentence: string } | null {
  const { t } = words;
  const ends = extremes(parts, above);
  const [best, worst] = [ends?.highest[0], ends?.lowest[0]];
  if (ends === null || best === undefined || worst === undefined) return null;
  if (parts.every(({ rankN }) => rankN === 1))
    return { title: t('profile.titleAlone'), sentence: t('profile.sentenceAlone', { year }) };
  const only = parts.length === 1;
  const [over, under] = [signOf(above(best)) > 0, signOf(above(worst)) < 0];
  const told = [above(best), above(worst)];
  const named = { year, best: partsText(ends.highest, told, words) };
  const even = same(known(told[over ? 1 : 0], 'difference'), 0);
  const title = t(over ? `profile.titleAbove.${whose}` : even ? 'profile.titleBelowEven' : 'profile.titleBelow', {
    dimension: quoted(
      ends.highest.map(({ name }) => name),
      words,
    ),
  });
  if (!over && !under && !only)
    return { title: t('profile.titleEqual'), sentence: t('profile.sentenceEqual', { year }) };
  if (ends.same) {
    const way = over ? 'Over' : under ? 'Under' : 'Equal';
    if (only) return { title, sentence: t(`profile.sentenceOnly${way}`, named) };
    return { title, sentence: t(over ? 'profile.sentenceOver' : 'profile.sentenceUnder', named) };
  }
  const kind = !over ? (even ? 'BelowEven' : 'Below') : under ? 'Mixed' : even ? 'AboveEven' : 'Above';
  return { title, sentence: t(`profile.sentence${kind}`, { ...named, worst: partsText(ends.lowest, told, words) }) };
}
