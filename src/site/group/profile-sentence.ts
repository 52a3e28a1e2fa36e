import type { Sector } from '../../core/model/vocabulary.ts';
import { signOf } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changesApart } from '../shared/apart.ts';
import type { GroupDimension } from './view.ts';
import { extremes, where } from '../shared/listing.ts';

/**
 * In which dimensions the group's mean is furthest above or below that of the whole sector.
 * @returns null where nothing can be compared
 */
export function groupProfileWords(
  dimensions: readonly GroupDimension[],
  sector: Sector,
  year: number,
  words: Translator,
): { readonly title: string; readonly sentence: string } | null {
  const { t } = words;
  const compared = dimensions.flatMap(({ dimension, score, sector: all }) =>
    score.mean === null || all.mean === null ? [] : [{ dimension, difference: score.mean - all.mean }],
  );
  const ends = extremes(compared, ({ difference }) => difference);
  const [best, worst] = [ends?.highest[0]?.difference, ends?.lowest[0]?.difference];
  if (ends === null || best === undefined || worst === undefined) return null;
  const ahead = (difference: number): boolean => signOf(difference) > 0;
  const behind = (difference: number): boolean => signOf(difference) < 0;
  /** How the largest and the smallest difference are told, by where each of them is. */
  const apart = (most: number, least: number) => {
    if (ahead(most))
      return behind(least) ? 'group.profileMixed' : ahead(least) ? 'group.profileAhead' : 'group.profileAheadEven';
    return behind(most) ? 'group.profileBehind' : 'group.profileBehindEven';
  };
  const [bestDifference = '', worstDifference = ''] = changesApart([best, worst], words);
  const named = (rows: typeof compared): string =>
    where(
      'dimension',
      rows.map(({ dimension }) => words.name(dimension)),
      words,
    );
  const [bestIn, worstIn] = [named([...ends.highest]), named([...ends.lowest])];
  const over = compared.filter(({ difference }) => ahead(difference)).length;
  const standing =
    over > 0 && over < compared.length
      ? words.plural(`group.profileSome.${sector}`, over, { year, of: compared.length })
      : t(`group.profile.${over === 0 ? 'none' : 'all'}.${sector}`, { year });
  const distance =
    compared.length === 1
      ? t('group.profileOnly', { where: bestIn, difference: bestDifference })
      : ends.same
        ? t('group.profileSame', { difference: bestDifference })
        : t(apart(best, worst), {
            best: bestIn,
            bestDifference,
            worst: worstIn,
            worstDifference,
          });
  const level = ends.same && compared.length > 1;
  const title = level
    ? t(ahead(best) ? 'group.profileLeadSame' : behind(best) ? 'group.profileLagSame' : 'group.profileEqual')
    : ahead(best)
      ? t('group.profileLead', { where: bestIn })
      : behind(best)
        ? t('group.profileLag', { where: bestIn })
        : ends.same
          ? t('group.profileEqual')
          : t('group.profileEven', { where: bestIn });
  return { title, sentence: `${standing} ${distance}` };
}
