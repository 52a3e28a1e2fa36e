import { BAR, type HistogramSeries } from '../charts/histogram-series.ts';
import type { Key } from '../i18n/messages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Sector } from '../core/model/vocabulary.ts';
import { category, institutionIn } from './bodies.ts';
import { categoryTitle } from './category-title.ts';
import { extremes, listed, NAMED_TIES, where } from './listing.ts';
import { moved, type AverageChange, type EditionView, type SectorView } from './edition-view.ts';
import type { ScoreRow, StructureRow } from './rows.ts';

/** An edition's findings as sentences that can be quoted. All computed. */

export const nameThen = (row: Pick<ScoreRow, 'institution_id' | 'edition'>, words: Translator): string =>
  words.name(institutionIn(row.institution_id, row.edition));

/** Those that share a place by name; how many they are where they are many. */
function names(rows: readonly ScoreRow[], sector: Sector, words: Translator): string {
  if (rows.length > NAMED_TIES) return words.plural(`edition.bodies.${sector}`, rows.length);
  return listed(rows.map((row) => nameThen(row, words)).sort(words.compare), words);
}

/** Who is first, over a ranking. */
export function leadersTitle({ sector, leaders }: SectorView, words: Translator): string {
  if (leaders.length === 0) return words.t('ranking.titleNone');
  const stem = leaders.length === 1 ? 'ranking.title' : 'ranking.titleTie';
  return words.t(`${stem}.${sector}`, { names: names(leaders, sector, words) });
}

/** Where the average went, where both its forms say the same; otherwise there is no plain word for it. */
export type Direction = 'up' | 'down' | 'same' | 'mixed';

export function direction({ now, before, comparable }: AverageChange): Direction | null {
  if (!comparable || before === null || now.mean === null || now.same_mean === null || now.same_previous_mean === null)
    return null;
  const all = sign(now.mean - before);
  const same = sign(now.same_mean - now.same_previous_mean);
  return all === same ? all : 'mixed';
}

const sign = (change: number): 'up' | 'down' | 'same' => (moved(change) ? (change > 0 ? 'up' : 'down') : 'same');

/** The sector's finding in one line. */
export function sectorTitle(view: SectorView, { t, score }: Translator): string {
  const { now } = view.average;
  if (view.ranked.length === 0) return t(`edition.titleNone.${view.sector}`);
  if (now.mean === null) return t(`edition.titleFew.${view.sector}`);
  const where = direction(view.average);
  const stem = where === 'up' || where === 'down' ? (`edition.title.${where}` as const) : 'edition.title.at';
  return t(`${stem}.${view.sector}`, { mean: score(now.mean) });
}

export function sizeSentence(
  { edition, sector, ranked, unranked, average }: SectorView,
  { plural, score }: Translator,
): string {
  const { mean, median } = average.now;
  if (ranked.length === 0) return plural(`edition.sizeNone.${sector}`, unranked.length, { year: edition });
  return [
    mean === null || median === null
      ? plural(`edition.sizeOnly.${sector}`, ranked.length, { year: edition })
      : plural(`edition.size.${sector}`, ranked.length, {
          year: edition,
          mean: score(mean),
          median: score(median),
        }),
    ...(unranked.length === 0 ? [] : [plural('edition.unranked', unranked.length)]),
  ].join(' ');
}

export function bestSentence({ sector, leaders, ranked, average }: SectorView, words: Translator): string {
  const { highest, lowest } = average.now;
  if (highest === null || lowest === null || leaders.length === 0) return '';
  const best = words.score(highest);
  if (ranked.length === 1) return words.t('edition.bestOnly', { best, names: names(leaders, sector, words) });
  if (best === words.score(lowest)) return words.t('edition.bestSame', { best });
  return words.t('edition.best', { best, names: names(leaders, sector, words), lowest: words.score(lowest) });
}

export function levelSentence({ sector, levels }: SectorView, words: Translator): string {
  const [top, ...others] = levels.filter((level) => level.n > 0).toReversed();
  if (top === undefined) return '';
  const first = words.plural(`edition.atLevel.${sector}`, top.n, {
    level: top.row.level,
    name: words.name(top.row),
  });
  const rest = others.map((level) =>
    words.t('edition.atLevelToo', { n: level.n, level: level.row.level, name: words.name(level.row) }),
  );
  const highest = levels.at(-1)?.row.level;
  const none = top.row.level === highest ? '' : words.t('edition.noHigher');
  return `${[first, ...rest].join(', ')}${none}.`;
}

export function changeSentence({ sector, average, changes }: SectorView, { t, plural, score }: Translator): string {
  const { now, before, comparable } = average;
  const year = now.previous_edition;
  if (year === null) return t(`edition.first.${sector}`);
  if (!comparable) {
    const method = [...changes.values()].some((row) => row.break === 'method');
    return t(method ? 'edition.breakMethod' : 'edition.breakBodies', { year });
  }
  const parts: string[] = [];
  const by = (change: number): string => plural('points.by', Math.abs(change), {}, 1);
  if (before !== null && now.mean !== null) {
    const change = now.mean - before;
    const all = sign(change);
    parts.push(
      all === 'same'
        ? t('edition.all.same', { year, to: score(now.mean) })
        : t(`edition.all.${all}`, { year, points: by(change), from: score(before), to: score(now.mean) }),
    );
  }
  if (now.same_n !== null && now.same_mean !== null && now.same_previous_mean !== null) {
    const change = now.same_mean - now.same_previous_mean;
    const same = sign(change);
    const among = plural(`edition.sameBodies.${sector}`, now.same_n);
    parts.push(
      same === 'same'
        ? t('edition.same.same', { among, to: score(now.same_mean) })
        : t(`edition.same.${same}`, {
            among,
            points: by(change),
            from: score(now.same_previous_mean),
            to: score(now.same_mean),
          }),
    );
  }
  return parts.join(' ');
}

export function categorySentence({ sector, categories }: SectorView, words: Translator): string {
  if (categories.length < 2) return '';
  const leaders = categories.map(({ category: code, leaders: rows }) =>
    words.t('edition.categoryLeader', {
      category: words.name(category(code)),
      names: names(rows, sector, words),
      score: words.score(rows[0]?.score ?? 0),
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

/** Where most bodies are, by level; null where nobody has a score. */
export function fullestLevelTitle({ sector, ranked, levels }: SectorView, words: Translator): string | null {
  const most = extremes(levels, ({ n }) => n, String)?.highest ?? [];
  const [first] = most;
  if (first === undefined || first.n === 0) return null;
  const named = { level: first.row.level, name: words.name(first.row) };
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
export function fullestSentence(sector: Sector, { fullest }: HistogramSeries, words: Translator): string {
  const n = fullest[0]?.n ?? 0;
  if (fullest.length > NAMED_TIES) return words.t('distribution.sentenceMany', { bar: BAR, n });
  const ranges = listed(
    fullest.map(({ from, to }) => words.t('distribution.range', { from, to })),
    words,
  );
  return fullest.length > 1
    ? words.t('distribution.sentenceTie', { bodies: words.plural(`edition.bodies.${sector}`, n), ranges })
    : words.plural(`distribution.sentence.${sector}`, n, { ranges });
}

/** Which category has the highest mean. */
export const categoriesTitle = ({ categories }: SectorView, words: Translator): string =>
  categoryTitle(
    categories.map((row) => ({ name: words.name(category(row.category)), mean: row.mean })),
    words,
  ) ?? words.t('categories.titleFew');

/** Means of the categories. */
export function categoryMeansSentence({ categories }: SectorView, words: Translator): string {
  const means = categories.flatMap(({ category: code, mean }) =>
    mean === null
      ? []
      : [words.t('categories.mean', { category: words.name(category(code)), mean: words.score(mean) })],
  );
  return means.length === 0
    ? words.t('categories.sentenceFew')
    : words.t('categories.sentence', { means: means.join('; ') });
}

/** Which dimension moved most among the same bodies; where that is not known, which is strong and which weak. */
export function dimensionMovesSentence(view: SectorView, words: Translator): string {
  const year = view.average.now.previous_edition;
  const changes = view.dimensions.flatMap(({ dimension, average: { now, comparable } }) =>
    comparable && now.same_mean !== null && now.same_previous_mean !== null
      ? [{ dimension, change: now.same_mean - now.same_previous_mean }]
      : [],
  );
  const ends = extremes(changes, ({ change }) => change, words.change);
  const [up, down] = [ends?.highest[0]?.change, ends?.lowest[0]?.change];
  if (year === null || ends === null || up === undefined || down === undefined || changes.length < 2)
    return dimensionSentence(view, words);
  const said = { year, among: words.t(`edition.sameIn.${view.sector}`) };
  if (ends.same)
    return moved(up)
      ? words.t('edition.dim.moves.same', { ...said, by: words.change(up) })
      : words.t('edition.dim.moves.none', said);
  const rise = { up: dimensionsNamed(ends.highest, words), upBy: words.change(up) };
  const fall = { down: dimensionsNamed(ends.lowest, words), downBy: words.change(down) };
  if (!moved(down)) return words.t('edition.dim.moves.upOnly', { ...said, ...rise, down: fall.down });
  if (!moved(up)) return words.t('edition.dim.moves.downOnly', { ...said, ...fall, up: rise.up });
  const way = up < 0 ? 'down' : down > 0 ? 'up' : 'both';
  return words.t(`edition.dim.moves.${way}`, { ...said, ...rise, ...fall });
}

/** „sadaļā „A””, „sadaļās „A” un „B”” */
const dimensionsNamed = (rows: readonly { readonly dimension: StructureRow }[], words: Translator): string =>
  where(
    'dimension',
    rows.map(({ dimension }) => words.name(dimension)),
    words,
  );

/** How many of the same bodies rose and how many fell; of whom it can be told only since earlier, of whom not at all. */
export function moversSentence({ sector, changes, average }: SectorView, { t, plural, number }: Translator): string {
  const rows = [...changes.values()];
  const comparable = rows.filter((row) => row.change !== null);
  const same = comparable.filter((row) => row.previous_edition === average.now.previous_edition);
  const count = (fits: (change: number) => boolean): number =>
    same.filter((row) => row.change !== null && fits(row.change)).length;
  const broken = rows.filter((row) => row.break !== null).length;
  const known = same.length;
  const up = number(count((change) => moved(change) && change > 0));
  const down = number(count((change) => moved(change) && change < 0));
  const unmoved = count((change) => !moved(change));
  const earlier = comparable.length - known;
  return [
    ...(known === 0
      ? []
      : [
          unmoved === 0
            ? plural(`changes.moved.${sector}`, known, { up, down })
            : plural(`changes.counts.${sector}`, known, { up, down, same: number(unmoved) }),
        ]),
    ...(earlier === 0 ? [] : [plural('changes.earlier', earlier)]),
    ...(broken === 0 ? [] : [plural('changes.brokenN', broken)]),
    ...(known === 0 && earlier === 0 && broken === 0 ? [t('changes.noneKnown')] : []),
  ].join(' ');
}

/** Dimensions with a mean. */
const withMean = ({ dimensions }: SectorView) => dimensions.filter(({ average }) => average.now.mean !== null);

const dimensionEnds = (view: SectorView, { score }: Translator) =>
  extremes(withMean(view), ({ average }) => average.now.mean, score);

/** The weakest dimension; null where there is nothing to compare it with. */
export function dimensionsTitle(view: SectorView, words: Translator): string | null {
  const ends = dimensionEnds(view, words);
  if (ends === null || withMean(view).length < 2) return null;
  return ends.same
    ? words.t(`edition.dim.titleSame.${view.sector}`)
    : words.t(`edition.dim.title.${view.sector}`, { where: dimensionsNamed(ends.lowest, words) });
}

export function dimensionSentence(view: SectorView, words: Translator): string {
  const ends = dimensionEnds(view, words);
  if (ends === null || withMean(view).length < 2) return '';
  const [best, worst] = [ends.highest, ends.lowest].map((rows) => words.score(rows[0]?.average.now.mean ?? 0));
  return ends.same
    ? words.t('edition.dimensionsSame', { mean: best ?? '' })
    : words.t('edition.dimensions', {
        best: dimensionsNamed(ends.highest, words),
        bestMean: best ?? '',
        worst: dimensionsNamed(ends.lowest, words),
        worstMean: worst ?? '',
      });
}

/** The findings of one sector, for a journalist to quote. */
export const sectorFindings = (view: SectorView, words: Translator): readonly string[] =>
  [sizeSentence, bestSentence, levelSentence, changeSentence, categorySentence, dimensionSentence]
    .map((sentence) => sentence(view, words))
    .filter((sentence) => sentence !== '');

/** „115 valsts iestādes un 43 pašvaldības”: who was measured. */
export const measured = (views: readonly SectorView[], words: Translator): string =>
  listed(
    views.map((view) => words.plural(`edition.bodies.${view.sector}`, view.ranked.length + view.unranked.length)),
    words,
  );

export const statusKey = (status: 'official' | 'demonstration' | 'figures_only'): Key => `edition.status.${status}`;

/** An edition in a line or two for the list of editions. */
export const editionSummary = ({ sectors, figures }: EditionView, words: Translator): readonly string[] => [
  ...sectors.map((view) => summaryLine(view, words)),
  ...figures
    .filter(({ sector }) => !sectors.some((view) => view.sector === sector))
    .map(({ sector, rows }) => words.plural(`editions.figures.${sector}`, rows.length)),
];

function summaryLine(view: SectorView, words: Translator): string {
  const { mean, highest } = view.average.now;
  if (view.ranked.length === 0)
    return words.t('editions.noScore', {
      bodies: words.plural(`edition.bodies.${view.sector}`, view.unranked.length),
    });
  const bodies = words.plural(`edition.bodies.${view.sector}`, view.ranked.length);
  return mean === null || highest === null
    ? bodies
    : words.t('editions.line', {
        bodies,
        mean: words.score(mean),
        best: words.score(highest),
        names: names(view.leaders, view.sector, words),
      });
}
