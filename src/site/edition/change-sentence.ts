import type { Translator } from '../../i18n/translator.ts';
import { compared, wayOf } from '../shared/compared.ts';
import type { AverageChange, SectorView } from './view.ts';
import { tooFewSentence } from '../shared/like-for-like.ts';
import { listed } from '../shared/listing.ts';
import { SURE } from '../shared/sure-change.ts';

/** How a sector's results moved since the edition before, in sentences that can be quoted. */

/** Where the average went, where both its forms say the same; otherwise there is no plain word for it. */
export type Direction = 'up' | 'down' | 'same' | 'mixed';

export function direction({ now, before, comparable }: AverageChange): Direction | null {
  if (!comparable || before === null || now.mean === null || now.same_mean === null || now.same_previous_mean === null)
    return null;
  const all = wayOf(now.mean - before);
  const same = wayOf(now.same_mean - now.same_previous_mean);
  return all === same ? all : 'mixed';
}

/** How both averages moved, or why it cannot be told. */
export function changeSentence(view: SectorView, words: Translator): string {
  const { sector, average, changes, ranked, bounds, boundsBefore } = view;
  const { t } = words;
  const { now, before, comparable } = average;
  const year = now.previous_edition;
  if (year === null) return t(`edition.first.${sector}`);
  if (ranked.length === 0) return t('edition.breakNobody', { year });
  if (!comparable) {
    const method = [...changes.values()].some((row) => row.break === 'method');
    return t(method ? 'edition.breakMethod' : 'edition.breakBodies', { year });
  }
  const parts: string[] = [];
  const between = (from: number, to: number) =>
    compared({ value: from, bounds: boundsBefore }, { value: to, bounds }, words);
  if (before !== null && now.mean !== null) {
    const { way, points, from, to } = between(before, now.mean);
    parts.push(
      way === 'same' ? t('edition.all.same', { year, to }) : t(`edition.all.${way}`, { year, points, from, to }),
    );
  }
  if (now.same_n !== null && now.same_mean !== null && now.same_previous_mean !== null) {
    const { way, points, from, to } = between(now.same_previous_mean, now.same_mean);
    const among = t(`edition.sameBodies.${sector}`, { n: now.same_n, of: now.n });
    parts.push(
      way === 'same' ? t('edition.same.same', { among, to }) : t(`edition.same.${way}`, { among, points, from, to }),
    );
  }
  return [
    ...(parts.length === 0 ? [t('edition.breakFew', { year })] : parts),
    ...tooFewSentence(now, now.n, sector, words),
  ].join(' ');
}

/** Over the changes of a sector: where the average went, or that it cannot be told. */
export const changesTitle = ({ sector, average }: SectorView, { t }: Translator): string => {
  const year = average.now.previous_edition;
  return year === null
    ? t(`changes.title.first.${sector}`)
    : t(`changes.title.${direction(average) ?? 'break'}.${sector}`, { year });
};

/** How many of the same bodies rose and how many fell; of whom it can be told only since earlier, of whom not at all. */
export function moversSentence({ sector, changes, average, unsure }: SectorView, words: Translator): string {
  const { t, plural, number } = words;
  const rows = [...changes.values()];
  const comparable = rows.filter((row) => row.change !== null);
  const same = comparable.filter((row) => row.previous_edition === average.now.previous_edition);
  const broken = rows.filter((row) => row.break !== null).length;
  const known = same.length;
  const ways = (['up', 'down', 'same'] as const)
    .map((way) => ({ way, n: same.filter(({ change }) => change !== null && wayOf(change) === way).length }))
    .filter(({ n }) => n > 0);
  const notSure = same.filter(({ institution_id: id }) => unsure.has(id)).length;
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
                    ways.map(({ way, n }, at) =>
                      at === 0 && way !== 'same'
                        ? plural(`changes.wayFirst.${way}.${sector}`, n)
                        : t(way === 'same' ? 'changes.wayNext.same' : 'changes.wayNext.down', { n: number(n) }),
                    ),
                    words,
                  ),
                }),
        ]),
    ...(notSure === 0 ? [] : [plural('changes.unsure', notSure, { share: words.percent(SURE) })]),
    ...(earlier === 0 ? [] : [plural('changes.earlier', earlier)]),
    ...(broken === 0 ? [] : [plural('changes.brokenN', broken)]),
    ...(known === 0 && earlier === 0 && broken === 0 ? [t('changes.noneKnown')] : []),
  ].join(' ');
}
