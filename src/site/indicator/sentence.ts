import { median } from 'd3';
import { known } from '../../core/model/known.ts';
import { isNumeric } from '../../core/model/meaning.ts';
import { noiseless, same } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { valueText } from '../shared/answer-text.ts';
import { hasPoints, measured, measureOf, type IndicatorSector, type Measure } from './view.ts';
import { appliesToText } from './indicators-view.ts';
import { extremes, where } from '../shared/listing.ts';
import type { StructureRow } from '../shared/rows.ts';

/** „Visi punkti ir 41 % valsts iestāžu”; for a number rather the mean share of points. */
export function indicatorSectorTitle(view: IndicatorSector, { t, percent }: Translator): string {
  const { sector, result, row } = view;
  if (!hasPoints(row)) return t(`indicator.titleVolume.${sector}`);
  if (result.full_share === null || result.mean === null) return t(`sectors.${sector}`);
  const measure = measureOf(row);
  const value = known(measured(measure, result), 'share');
  if (value === 0) return t(`indicator.titleNone.${measure}`, { sector: t(`sectors.${sector}`) });
  const share = percent(value);
  return t(`indicator.title.${measure}.${sector}`, { share });
}

/** In which category the measure is highest, of all that tie; null where none has it. */
export function measureByCategoryTitle(
  measure: Measure,
  categories: readonly { readonly name: string; readonly share: number | null }[],
  words: Pick<Translator, 't' | 'percent'>,
): string | null {
  const ends = extremes(categories, ({ share }) => share);
  const highest = ends?.highest[0]?.share ?? null;
  if (ends === null || highest === null) return null;
  if (highest === 0) return words.t(`indicator.categoriesNone.${measure}`);
  const share = words.percent(highest);
  if (ends.same) return words.t(`indicator.categoriesSame.${measure}`, { share });
  return words.t(`indicator.categoriesTitle.${measure}`, {
    where: where(
      'category',
      ends.highest.map(({ name }) => name),
      words,
    ),
    share,
  });
}

/** Why there is nothing to tell: nobody took part to whom the question applies, and for whom it is meant. */
export function askedNobodySentence(row: StructureRow, words: Translator): string {
  const categories = appliesToText(row, words);
  return [
    words.t('indicator.askedNobody', { year: row.edition }),
    ...(categories === undefined ? [] : [words.t('indicator.appliesTo', { categories })]),
  ].join(' ');
}

/** How the newest edition that asked it went, in plain words. */
export function indicatorSentence(view: IndicatorSector, words: Translator): string {
  const { t } = words;
  const { edition, row, values } = view;
  const parts = [
    view.asked ? '' : t('indicator.notAskedNow', { year: edition }),
    hasPoints(row) ? pointsSentence(view, words) : '',
    isNumeric(row.type) && values.length > 0 && hasPoints(row) ? valuesSentence(view, words) : '',
    row.weight === 0 ? t('indicator.unscoredNote') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** How many have all points, and for what is not yes or no the mean share of points. */
function pointsSentence({ result, edition, sector, row }: IndicatorSector, { t, percent, plural }: Translator): string {
  if (result.full_share === null || result.mean === null) return t('indicator.nobody', { year: edition });
  const counted = plural(`group.ofCount.${sector}`, result.counted);
  const kind = measureOf(row) === 'yes' ? 'yes' : 'full';
  const full =
    result.counted === 1
      ? t(`indicator.only.${kind}.${result.full === 0 ? 'none' : 'some'}.${sector}`, { year: edition })
      : result.full === 0
        ? t(`indicator.${kind}By.none`, { year: edition, counted })
        : t(`indicator.${kind}By.some`, {
            year: edition,
            full: result.full,
            counted,
            share: percent(result.full_share),
          });
  return row.type === 'boolean' ? full : `${full} ${t('indicator.meanBy', { mean: percent(result.mean) })}`;
}

/** Lowest, middle and highest answer; each that was given stands as it was given. */
export function valuesSentence({ values, row }: Pick<IndicatorSector, 'values' | 'row'>, words: Translator): string {
  const text = (value: number): string => valueText(String(value), row, words);
  const [lowest, highest] = [known(values[0], 'answer'), known(values.at(-1), 'answer')];
  if (same(lowest, highest))
    return words.t(values.length === 1 ? 'indicator.valuesOnly' : 'indicator.valuesSame', { value: text(lowest) });
  // Between two answers it is computed, and binary noise is no part of it.
  const computed = known(median(values), 'median');
  const middle = values.includes(computed) ? computed : noiseless(computed);
  return words.t('indicator.values', { lowest: text(lowest), median: text(middle), highest: text(highest) });
}

/** Over the table of a volume: the newest sum. */
export const volumesTitle = ({ volumes }: IndicatorSector, { t, number }: Translator): string => {
  const last = known(volumes.at(-1), 'volume');
  return t('volumes.title', { sum: number(last.sum), year: last.edition });
};

/** Who gave no answer that counts, and why. */
export const missingSentence = ({ missing }: IndicatorSector, { t, plural }: Translator): string =>
  missing.length === 0
    ? t('indicator.missingNone')
    : t('indicator.missing', {
        reasons: missing.map(({ reason, n }) => plural(`indicator.missing.${reason}`, n)).join(', '),
      });
