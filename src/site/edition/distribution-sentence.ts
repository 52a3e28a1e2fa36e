import { known } from '../../core/model/known.ts';
import { BAR, type HistogramSeries } from '../../charts/histogram-series.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { SectorView } from './view.ts';
import { levelNameBehind } from '../shared/level-name.ts';
import { extremes, listed, NAMED_TIES } from '../shared/listing.ts';

/** Where most bodies are, by level; null where nobody has a score. */
export function fullestLevelTitle({ sector, ranked, levels }: SectorView, words: Translator): string | null {
  const most = extremes(levels, ({ n }) => n)?.highest ?? [];
  const [first] = most;
  if (first === undefined || first.n === 0) return null;
  const named = { level: first.row.level, named: levelNameBehind(first.row, words) };
  if (ranked.length === 1) return words.plural(`edition.atLevel.${sector}`, 1, named);
  if (most.length > 1)
    return words.t(`distribution.titleTie.${sector}`, {
      levels: listed(
        most.map(({ row: { level } }) => words.t('distribution.level', { level })),
        words,
      ),
    });
  const stem = first.n === ranked.length ? 'titleAll' : first.share > 0.5 ? 'titleMost' : 'title';
  return words.t(`distribution.${stem}.${sector}`, named);
}

/** Where most bodies are, by points. */
export function fullestSentence(sector: Sector, { fullest, levels }: HistogramSeries, words: Translator): string {
  const n = known(fullest[0], 'bar of the most bodies').n;
  const all = levels.reduce((sum, level) => sum + level.n, 0);
  if (fullest.length > NAMED_TIES) return words.t('distribution.sentenceMany', { bar: BAR, n });
  const ranges = listed(
    fullest.map(({ from, to }) => words.t('distribution.range', { from, to })),
    words,
  );
  if (n === all) return words.t(n === 1 ? 'distribution.sentenceOnly' : 'distribution.sentenceAll', { ranges });
  return fullest.length > 1
    ? words.t('distribution.sentenceTie', { bodies: words.plural(`edition.bodies.${sector}`, n), ranges })
    : words.plural(`distribution.sentence.${sector}`, n, { ranges });
}
