import type { Translator } from '../i18n/translator.ts';
import { moved, type AverageChange, type SectorView } from './edition-view.ts';
import { listed } from './listing.ts';

/** How a sector's results moved since the edition before, in sentences that can be quoted. */

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

/** How both averages moved, or why it cannot be told. */
export function changeSentence(
  { sector, average, changes, ranked }: SectorView,
  { t, plural, score }: Translator,
): string {
  const { now, before, comparable } = average;
  const year = now.previous_edition;
  if (year === null) return t(`edition.first.${sector}`);
  if (ranked.length === 0) return t('edition.breakNobody', { year });
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
  return parts.length === 0 ? t('edition.breakFew', { year }) : parts.join(' ');
}

/** Over the changes of a sector: where the average went, or that it cannot be told. */
export const changesTitle = ({ sector, average }: SectorView, { t }: Translator): string => {
  const year = average.now.previous_edition;
  return year === null
    ? t(`changes.title.first.${sector}`)
    : t(`changes.title.${direction(average) ?? 'break'}.${sector}`, { year });
};

/** How many of the same bodies rose and how many fell; of whom it can be told only since earlier, of whom not at all. */
export function moversSentence({ sector, changes, average }: SectorView, words: Translator): string {
  const { t, plural, number } = words;
  const rows = [...changes.values()];
  const comparable = rows.filter((row) => row.change !== null);
  const same = comparable.filter((row) => row.previous_edition === average.now.previous_edition);
  const count = (fits: (change: number) => boolean): number =>
    same.filter((row) => row.change !== null && fits(row.change)).length;
  const broken = rows.filter((row) => row.break !== null).length;
  const known = same.length;
  const ways = [
    { way: 'up' as const, n: count((change) => moved(change) && change > 0) },
    { way: 'down' as const, n: count((change) => moved(change) && change < 0) },
    { way: 'same' as const, n: count((change) => !moved(change)) },
  ].filter(({ n }) => n > 0);
  const earlier = comparable.length - known;
  const [first] = ways;
  return [
    ...(first === undefined
      ? []
      : [
          known === 1
            ? t(`changes.only.${first.way}`)
            : ways.length === 1
              ? plural(`changes.alike.${first.way}.${sector}`, known)
              : plural(`changes.moved.${sector}`, known, {
                  ways: listed(
                    ways.map(({ way, n }) => t(`changes.way.${way}`, { n: number(n) })),
                    words,
                  ),
                }),
        ]),
    ...(earlier === 0 ? [] : [plural('changes.earlier', earlier)]),
    ...(broken === 0 ? [] : [plural('changes.brokenN', broken)]),
    ...(known === 0 && earlier === 0 && broken === 0 ? [t('changes.noneKnown')] : []),
  ].join(' ');
}
