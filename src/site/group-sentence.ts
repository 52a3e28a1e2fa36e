import type { Translator } from '../i18n/translator.ts';
import { groupRows, institutionIn } from './bodies.ts';
import type { GroupMember, GroupView } from './group-view.ts';
import { scoredEditions } from './results.ts';

/** The group's standing in plain words: its mean, place, spread, and how the same members moved. */
export function groupSentence(view: GroupView, words: Translator): string {
  const { t, plural } = words;
  const { latest, sector, row } = view;
  if (latest === undefined) return neverMeasured(view, words);
  const year = latest.edition;
  if (latest.mean === null) {
    return [
      t('group.few', { year, bodies: plural(`group.bodiesWith.${sector}`, latest.n) }),
      scoresInWords(view.members, words),
    ].join(' ');
  }
  const mean = t(`group.mean.${row.kind}`, {
    year,
    bodies: plural(`group.bodies.${sector}`, latest.n),
    points: plural('points.are', latest.mean, {}, 1),
    rank: view.rank === null ? '–' : words.ordinal(view.rank.rank),
    of: view.rank?.of ?? 0,
  });
  return [mean, movement(view, words)].filter((part) => part !== '').join(' ');
}

/** Why a group is in no edition, where the registry tells: it came after the latest. */
function neverMeasured({ id, row, sector }: GroupView, { t }: Translator): string {
  const year = groupRows(id)
    .map((dated) => dated.valid_from?.slice(0, 4))
    .toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))[0];
  const last = scoredEditions(sector).at(-1);
  return year === undefined || last === undefined || Number(year) <= last
    ? t('group.never')
    : t(`group.tooYoung.${row.kind}`, { year, last });
}

/** „VTUA 66,8; LAD 51,2.” */
const scoresInWords = (members: readonly GroupMember[], words: Translator): string => {
  const scored = members.filter((member) => member.score.score !== null);
  return scored.length === 0
    ? ''
    : `${scored
        .map(({ id, score }) =>
          words.t('group.scoreOf', {
            name: words.name(institutionIn(id, score.edition)),
            score: words.score(score.score ?? 0),
          }),
        )
        .join('; ')}.`;
};

/** Lowest and highest of the group, with the names. */
export function spreadSentence({ members }: GroupView, words: Translator): string {
  const scored = members.filter((member) => member.score.score !== null);
  const [best, worst] = [scored[0], scored.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return '';
  const named = ({ id, score }: GroupMember) => ({
    name: words.name(institutionIn(id, score.edition)),
    points: words.score(score.score ?? 0),
  });
  return words.t('group.spread', {
    bestName: named(best).name,
    best: named(best).points,
    worstName: named(worst).name,
    worst: named(worst).points,
  });
}

/** How the mean of the same bodies moved since the edition before; says why where it cannot be told. */
export function movement({ average, sector }: GroupView, { t, plural }: Translator): string {
  if (average === undefined || average.previous_edition === null) return '';
  const { previous_edition: year, same_mean: now, same_previous_mean: before, same_n: n } = average;
  if (now === null || before === null || n === null) return t(`group.sameFew.${sector}`, { year });
  const moved = now - before;
  const same = t(`group.same.${sector}`, { n });
  if (Math.abs(moved) < 0.05) return t('group.sameNone', { same, year });
  return t(moved > 0 ? 'group.sameUp' : 'group.sameDown', {
    same,
    year,
    points: plural('points.by', Math.abs(moved), {}, 1),
  });
}
