import type { Key } from '../i18n/messages.ts';
import type { PluralKey, Translator } from '../i18n/translator.ts';
import type { Sector } from '../core/model/vocabulary.ts';
import { category, institutionIn } from './bodies.ts';
import { moved, type AverageChange, type EditionView, type SectorView } from './edition-view.ts';
import type { ScoreRow } from './rows.ts';

/** An edition's findings as sentences that can be quoted. All computed. */

/** The word for a sector's bodies in a key of the dictionaries. */
export const bySector = <Stem extends string>(stem: Stem, sector: Sector): `${Stem}.${Sector}` => `${stem}.${sector}`;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** „A”, „A un B”, „A, B un C”. */
export const listed = (parts: readonly string[], { t }: Translator): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : t('list.withLast', { first: parts.slice(0, -1).join(', '), last: parts.at(-1) ?? '' });

export const nameThen = (row: Pick<ScoreRow, 'institution_id' | 'edition'>, words: Translator): string =>
  words.name(institutionIn(row.institution_id, row.edition));

const names = (rows: readonly ScoreRow[], words: Translator): string =>
  listed(rows.map((row) => nameThen(row, words)).sort(words.compare), words);

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
  if (now.mean === null) return t(bySector('edition.titleFew', view.sector));
  const where = direction(view.average);
  const stem = where === 'up' || where === 'down' ? (`edition.title.${where}` as const) : 'edition.title.at';
  return t(bySector(stem, view.sector), { mean: score(now.mean) });
}

export function sizeSentence(
  { edition, sector, ranked, unranked, average }: SectorView,
  { plural, score }: Translator,
): string {
  const { mean, median } = average.now;
  return [
    mean === null || median === null
      ? plural(bySector('edition.sizeOnly', sector), ranked.length, { year: edition })
      : plural(bySector('edition.size', sector), ranked.length, {
          year: edition,
          mean: score(mean),
          median: score(median),
        }),
    ...(unranked.length === 0 ? [] : [plural('edition.unranked', unranked.length)]),
  ].join(' ');
}

export function bestSentence({ leaders, average }: SectorView, words: Translator): string {
  const { highest, lowest } = average.now;
  if (highest === null || lowest === null || leaders.length === 0) return '';
  return words.t('edition.best', {
    best: words.score(highest),
    names: names(leaders, words),
    lowest: words.score(lowest),
  });
}

export function levelSentence({ sector, levels }: SectorView, words: Translator): string {
  const [top, ...others] = levels.filter((level) => level.n > 0).toReversed();
  if (top === undefined) return '';
  const first = words.plural(bySector('edition.atLevel', sector), top.n, {
    level: top.row.level,
    name: lower(words.name(top.row)),
  });
  const rest = others.map((level) =>
    words.t('edition.atLevelToo', { n: level.n, level: level.row.level, name: lower(words.name(level.row)) }),
  );
  const highest = levels.at(-1)?.row.level;
  const none = top.row.level === highest ? '' : words.t('edition.noHigher');
  return `${[first, ...rest].join(', ')}${none}.`;
}

export function changeSentence({ sector, average, changes }: SectorView, { t, plural, score }: Translator): string {
  const { now, before, comparable } = average;
  const year = now.previous_edition;
  if (year === null) return t(bySector('edition.first', sector));
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
    const among = plural(bySector('edition.sameBodies', sector), now.same_n);
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

export function categorySentence({ categories }: SectorView, words: Translator): string {
  if (categories.length < 2) return '';
  const leaders = categories.map(({ category: code, leaders: rows }) =>
    words.t('edition.categoryLeader', {
      category: lower(words.name(category(code))),
      names: names(rows, words),
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
    ? words.plural(bySector('levels.titleTop', sector), top.n, { level: top.row.level })
    : words.t(bySector('levels.titleBelow', sector), { level: top.row.level });
}

/** Where most bodies are, by points. */
export function fullestSentence(view: SectorView, from: number, to: number, n: number, words: Translator): string {
  return words.plural(bySector('distribution.sentence', view.sector), n, { from, to });
}

/** Means of the categories. */
export const categoryMeansSentence = ({ categories }: SectorView, words: Translator): string =>
  words.t('categories.sentence', {
    means: categories
      .filter(({ mean }) => mean !== null)
      .map(({ category: code, mean }) =>
        words.t('categories.mean', { category: lower(words.name(category(code))), mean: words.score(mean ?? 0) }),
      )
      .join('; '),
  });

/** Which dimension moved most among the same bodies; where that is not known, which is strong and which weak. */
export function dimensionMovesSentence(view: SectorView, words: Translator): string {
  const year = view.average.now.previous_edition;
  const changes = view.dimensions
    .flatMap(({ dimension, average: { now, comparable } }) =>
      comparable && now.same_mean !== null && now.same_previous_mean !== null
        ? [{ dimension, change: now.same_mean - now.same_previous_mean }]
        : [],
    )
    .toSorted((a, b) => b.change - a.change);
  const [up, down] = [changes[0], changes.at(-1)];
  if (year === null || up === undefined || down === undefined || up === down) return dimensionSentence(view, words);
  const parameters = {
    year,
    up: words.name(up.dimension),
    upBy: words.change(up.change),
    down: words.name(down.dimension),
    downBy: words.change(down.change),
  };
  if (up.change > 0 && down.change < 0) return words.t(bySector('edition.dim.moves.both', view.sector), parameters);
  return words.t(bySector(up.change > 0 ? 'edition.dim.moves.up' : 'edition.dim.moves.down', view.sector), parameters);
}

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
            ? plural(bySector('changes.moved', sector), known, { up, down })
            : plural(bySector('changes.counts', sector), known, { up, down, same: number(unmoved) }),
        ]),
    ...(earlier === 0 ? [] : [plural('changes.earlier', earlier)]),
    ...(broken === 0 ? [] : [plural('changes.brokenN', broken)]),
    ...(known === 0 && earlier === 0 && broken === 0 ? [t('changes.noneKnown')] : []),
  ].join(' ');
}

/** Dimensions with a mean, the strongest first. */
export const byMean = (view: SectorView) =>
  view.dimensions
    .filter(({ average }) => average.now.mean !== null)
    .toSorted((a, b) => (b.average.now.mean ?? 0) - (a.average.now.mean ?? 0));

export function dimensionSentence(view: SectorView, words: Translator): string {
  const sorted = byMean(view);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return '';
  return words.t('edition.dimensions', {
    best: words.name(best.dimension),
    bestMean: words.score(best.average.now.mean ?? 0),
    worst: words.name(worst.dimension),
    worstMean: words.score(worst.average.now.mean ?? 0),
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
    views.map((view) =>
      words.plural(
        bySector('edition.bodies', view.sector) satisfies PluralKey,
        view.ranked.length + view.unranked.length,
      ),
    ),
    words,
  );

export const statusKey = (status: 'official' | 'demonstration' | 'figures_only'): Key => `edition.status.${status}`;

/** An edition in a line or two for the list of editions. */
export const editionSummary = ({ sectors, figures }: EditionView, words: Translator): readonly string[] => [
  ...sectors.map((view) => summaryLine(view, words)),
  ...figures
    .filter(({ sector }) => !sectors.some((view) => view.sector === sector))
    .map(({ sector, rows }) => words.plural(bySector('editions.figures', sector), rows.length)),
];

function summaryLine(view: SectorView, words: Translator): string {
  const { mean, highest } = view.average.now;
  const bodies = words.plural(bySector('edition.bodies', view.sector), view.ranked.length);
  return mean === null || highest === null
    ? bodies
    : words.t('editions.line', {
        bodies,
        mean: words.score(mean),
        best: words.score(highest),
        names: names(view.leaders, words),
      });
}
