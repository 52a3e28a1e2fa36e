import { median, sum } from 'd3';
import type { Translator } from '../i18n/translator.ts';
import { valueText } from './answer-text.ts';
import { hasPoints, isNumeric, type IndicatorSector } from './indicator-view.ts';

/** „Valsts iestādes: visi punkti ir 41 %”; for a number rather the mean share of points. */
export function indicatorSectorTitle(view: IndicatorSector, { t, percent }: Translator): string {
  const { sector, result, row } = view;
  if (!hasPoints(row)) return t(`indicator.titleVolume.${sector}`);
  if (result.full_share === null || result.mean === null) return t(`sectors.${sector}`);
  return isNumeric(row)
    ? t(`indicator.titleMean.${sector}`, { share: percent(result.mean) })
    : t(`indicator.titleFull.${sector}`, { share: percent(result.full_share) });
}

/** How the newest edition that asked it went, in plain words. */
export function indicatorSentence(view: IndicatorSector, words: Translator): string {
  const { t, percent, plural } = words;
  const { result, edition, sector, row, values } = view;
  const parts = [
    view.asked ? '' : t('indicator.notAskedNow', { year: edition }),
    hasPoints(row) && result.full_share !== null && result.mean !== null
      ? t(`indicator.sentence.${sector}`, {
          year: edition,
          full: result.full,
          counted: plural(`group.ofCount.${sector}`, result.counted),
          share: percent(result.full_share),
          mean: percent(result.mean),
        })
      : '',
    isNumeric(row) && values.length > 0 ? valuesSentence(view, words) : '',
    row.weight === 0 ? t('indicator.unscoredNote') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Lowest, middle and highest answer; of volumes also the sum. */
function valuesSentence({ values, row }: IndicatorSector, words: Translator): string {
  const text = (value: number): string => valueText(String(Math.round(value * 10) / 10), row, words);
  const lowest = values[0] ?? 0;
  const highest = values.at(-1) ?? 0;
  const range = words.t('indicator.values', {
    lowest: text(lowest),
    median: text(median(values) ?? 0),
    highest: text(highest),
  });
  return row.type === 'count' ? `${range} ${words.t('indicator.sum', { sum: words.number(sum(values)) })}` : range;
}

/** Who gave no answer that counts, and why. */
export const missingSentence = ({ missing }: IndicatorSector, { t, plural }: Translator): string =>
  missing.length === 0
    ? t('indicator.missingNone')
    : t('indicator.missing', {
        reasons: missing.map(({ reason, n }) => plural(`indicator.missing.${reason}`, n)).join(', '),
      });
