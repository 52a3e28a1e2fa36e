import { isUnit } from '../../core/reconcile/units.ts';
import type { Key } from '../../i18n/messages.ts';
import lv from '../../i18n/lv.json' with { type: 'json' };
import type { PluralKey, Translator } from '../../i18n/translator.ts';

/** The value of a published figure with its unit in words: „116 pašvaldības”, „vismaz 85 %”, „15. vieta (lielie novadi)”. */

/** Units that are a sentence around the number, not a counted word. */
const AROUND: ReadonlyMap<string, Key> = new Map([
  ['percent', 'published.percent'],
  ['percent_growth', 'published.percentGrowth'],
  ['percent_more_than', 'published.percentMore'],
  ['percent_or_more', 'published.percentAtLeast'],
  ['points_highest_service_mean', 'published.serviceMeanHighest'],
  ['points_lowest_service_mean', 'published.serviceMeanLowest'],
  ['level', 'published.level'],
  ['level_mode', 'published.level'],
]);

const RANKS = ['position', 'dimension_rank'];
const NAMED = ['listing_order', 'dimension_order'];
/** Bodies are counted in the same words whatever is told of them: `institutions_at_level_3`, `municipalities_invited`. */
const BODIES = /^(institutions|municipalities)(_|$)/;

const counted = (unit: string): string => (unit === 'points_obtainable' ? 'points' : (BODIES.exec(unit)?.[1] ?? unit));

const pluralStem = (unit: string): PluralKey | undefined =>
  isUnit(unit) && Object.hasOwn(lv, `published.unit.${counted(unit)}.other`)
    ? (`published.unit.${counted(unit)}` as PluralKey)
    : undefined;

/** Whether there are words for a unit. `text` and `institution_id` are no numbers: their value is printed as it is. */
export const knowsUnit = (unit: string): boolean =>
  unit === 'text' ||
  unit === 'institution_id' ||
  AROUND.has(unit) ||
  RANKS.includes(unit) ||
  NAMED.includes(unit) ||
  pluralStem(unit) !== undefined;

/**
 * A unit that is none of the known ones, which is a finding, stands behind its number as it was written.
 * @param value as in the source, with its digits
 * @param category in which a rank was given, in words
 */
export function publishedValue(
  { value, unit, category }: { value: string; unit: string; category?: string | undefined },
  { t, plural, number, ordinal }: Translator,
): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const digits = value.split('.')[1]?.length ?? 0;
  const amount = Number(value);
  if (RANKS.includes(unit))
    return category === undefined
      ? t('published.rank', { rank: ordinal(amount) })
      : t('published.rankIn', { rank: ordinal(amount), category });
  if (NAMED.includes(unit)) return t('published.named', { rank: ordinal(amount) });
  const around = AROUND.get(unit);
  if (around !== undefined) return t(around, { value: number(amount, digits) });
  const stem = pluralStem(unit);
  if (stem === undefined) return `${number(amount, digits)} ${unit}`.trim();
  return amount === 0 && BODIES.test(unit) ? t('published.none') : plural(stem, amount, {}, digits);
}
