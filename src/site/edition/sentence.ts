import { same, scoreDecimals } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import { known } from '../../core/model/known.ts';
import { pointsBetween, scoresApart } from '../shared/apart.ts';
import { category, institutionIn } from '../shared/bodies.ts';
import { categoryTitle } from './category-title.ts';
import { changeSentence, direction } from './change-sentence.ts';
import { dimensionSentence } from './dimensions-sentence.ts';
import type { SectorView } from './view.ts';
import { levelNameBehind } from '../shared/level-name.ts';
import { listed, NAMED_TIES } from '../shared/listing.ts';
import type { ScoreRow } from '../shared/rows.ts';

/** An edition's findings as sentences that can be quoted. All computed. */

export const nameThen = (row: Pick<ScoreRow, 'institution_id' | 'edition'>, words: Translator): string =>
  words.name(institutionIn(row.institution_id, row.edition));

/** Those that share a place by name; how many they are where they are many. */
export function names(
  rows: readonly Pick<ScoreRow, 'institution_id' | 'edition'>[],
  sector: Sector,
  words: Translator,
): string {
  if (rows.length > NAMED_TIES) return words.plural(`edition.bodies.${sector}`, rows.length);
  return listed(rows.map((row) => nameThen(row, words)).sort(words.compare), words);
}

/** Who is first, over a ranking. */
export function leadersTitle({ sector, leaders }: SectorView, words: Translator): string {
  if (leaders.length === 0) return words.t('ranking.titleNone');
  const stem = leaders.length === 1 ? 'ranking.title' : 'ranking.titleTie';
  return words.t(`${stem}.${sector}`, { names: names(leaders, sector, words) });
}

/** From where to where the scores go, over a ranking. */
export function rangeSentence({ ranked, average, bounds }: SectorView, words: Translator): string {
  const { t, plural } = words;
  const { highest, lowest, median } = average.now;
  if (highest === null || lowest === null || median === null) return '';
  if (ranked.length === 1)
    return t('ranking.sentenceOnly', { points: plural('points.are', highest, {}, scoreDecimals(highest, bounds)) });
  const ends = pointsBetween(lowest, highest, bounds, words);
  return same(highest, lowest)
    ? t('ranking.sentenceSame', { score: ends.low })
    : t('ranking.sentence', { lowest: ends.low, highest: ends.high, median: words.score(median, bounds) });
}

/** The sector's finding in one line. */
export function sectorTitle(view: SectorView, { t, score }: Translator): string {
  const { now } = view.average;
  if (view.ranked.length === 0) return t(`edition.titleNone.${view.sector}`);
  if (now.mean === null) return t(`edition.titleFew.${view.sector}`);
  const where = direction(view.average);
  const stem = where === 'up' || where === 'down' ? (`edition.title.${where}` as const) : 'edition.title.at';
  return t(`${stem}.${view.sector}`, { mean: score(now.mean, view.bounds) });
}

export function sizeSentence(
  { edition, sector, ranked, unranked, average, bounds }: SectorView,
  { t, plural, score }: Translator,
): string {
  const { mean, median } = average.now;
  if (ranked.length === 0)
    return unranked.length === 1
      ? t(`edition.sizeNoneOnly.${sector}`, { year: edition })
      : plural(`edition.sizeNone.${sector}`, unranked.length, { year: edition });
  return [
    mean === null || median === null
      ? plural(`edition.sizeOnly.${sector}`, ranked.length, { year: edition })
      : plural(`edition.size.${sector}`, ranked.length, {
          year: edition,
          mean: score(mean, bounds),
          median: score(median, bounds),
        }),
    ...(unranked.length === 0 ? [] : [plural('edition.unranked', unranked.length)]),
  ].join(' ');
}

export function bestSentence({ sector, leaders, ranked, average, bounds }: SectorView, words: Translator): string {
  const { highest, lowest } = average.now;
  if (highest === null || lowest === null || leaders.length === 0) return '';
  const [low = '', best = ''] = scoresApart([lowest, highest], bounds, words);
  if (ranked.length === 1) return words.t('edition.bestOnly', { best, names: names(leaders, sector, words) });
  if (same(highest, lowest)) return words.t('edition.bestSame', { best });
  return words.t('edition.best', { best, names: names(leaders, sector, words), lowest: low });
}

export function levelSentence({ sector, levels }: SectorView, words: Translator): string {
  const [top, ...others] = levels.filter((level) => level.n > 0).toReversed();
  if (top === undefined) return '';
  const first = words.plural(`edition.atLevel.${sector}`, top.n, {
    level: top.row.level,
    named: levelNameBehind(top.row, words),
  });
  const rest = others.map((level) =>
    words.t('edition.atLevelToo', { n: level.n, level: level.row.level, named: levelNameBehind(level.row, words) }),
  );
  const highest = levels.at(-1)?.row.level;
  const none = top.row.level === highest ? '' : words.t('edition.noHigher');
  return `${[first, ...rest].join(', ')}${none}.`;
}

export function categorySentence({ sector, categories, bounds }: SectorView, words: Translator): string {
  if (categories.length < 2) return '';
  const leaders = categories.map(({ category: code, leaders: rows }) =>
    words.t('edition.categoryLeader', {
      category: words.name(category(code)),
      names: names(rows, sector, words),
      score: words.score(known(rows[0]?.score, 'score of a leader'), bounds),
    }),
  );
  return words.t('edition.categoryLeaders', { leaders: leaders.join('; ') });
}

/** How far up the levels anyone got. */
export function levelsTitle({ sector, levels }: SectorView, words: Translator): string {
  const top = levels.findLast((level) => level.n > 0);
  if (top === undefined) return words.t('levels.title');
  return top === levels.at(-1)
    ? words.plural(`levels.titleTop.${sector}`, top.n, { level: top.row.level })
    : words.t(`levels.titleBelow.${sector}`, { level: top.row.level });
}

/** Which category has the highest mean. */
export const categoriesTitle = ({ categories }: SectorView, words: Translator): string =>
  categoryTitle(
    categories.map((row) => ({ name: words.name(category(row.category)), mean: row.mean })),
    words,
  ) ?? words.t('categories.titleFew');

/** Means of the categories. */
export function categoryMeansSentence({ categories, bounds }: SectorView, words: Translator): string {
  const known = categories.flatMap(({ category: code, mean }) => (mean === null ? [] : [{ code, mean }]));
  const texts = scoresApart(
    known.map(({ mean }) => mean),
    bounds,
    words,
  );
  const means = known.map(({ code }, at) =>
    words.t('categories.mean', { category: words.name(category(code)), mean: texts[at] ?? '' }),
  );
  return means.length === 0
    ? words.t('categories.sentenceFew')
    : words.t('categories.sentence', { means: means.join('; ') });
}

/** The findings of one sector, for a journalist to quote. */
export const sectorFindings = (view: SectorView, words: Translator): readonly string[] =>
  [sizeSentence, bestSentence, levelSentence, changeSentence, categorySentence, dimensionSentence]
    .map((sentence) => sentence(view, words))
    .filter((sentence) => sentence !== '');
