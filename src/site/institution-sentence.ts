import type { Translator } from '../i18n/translator.ts';
import type { InstitutionView } from './institution-view.ts';
import { average, levelRow, scoredEditions, scoresIn } from './results.ts';

/** The body's standing in plain words: points, level, rank, and how it moved. One or two sentences to read aloud. */
export function institutionSentence(view: InstitutionView, words: Translator): string {
  const { t, plural, pick } = words;
  const { latest } = view;
  if (latest === undefined) return neverMeasured(view, words);
  const municipal = latest.sector === 'municipal';
  if (latest.score === null || latest.rank === null || latest.level === null) {
    return latest.coverage === null
      ? t('institution.noScoreNothing', { year: latest.edition })
      : t('institution.noScore', { year: latest.edition, share: words.percent(latest.coverage) });
  }
  const level = levelRow(latest.edition, latest.level);
  const shared =
    scoresIn(latest.edition, latest.sector, latest.code).filter((row) => row.rank === latest.rank).length > 1;
  const said = {
    year: latest.edition,
    body: t(municipal ? 'body.municipality' : 'body.institution'),
    points: plural('points.received', latest.score, {}, 1),
    level: latest.level,
    levelName: pick(level.name_lv, level.name_en),
  };
  const standing =
    latest.rank_n === 1
      ? t('institution.standingAlone', said)
      : t(shared ? 'institution.standingShared' : 'institution.standing', {
          ...said,
          rank: words.ordinal(latest.rank),
          among: plural(municipal ? 'among.municipal' : 'among.state', latest.rank_n),
        });
  return [standing, movement(view, words), comparison(view, words)].filter((part) => part !== '').join(' ');
}

/** Why a body has no scores: it is younger than the newest edition, or was in none of those that have data. */
function neverMeasured({ row }: InstitutionView, { t, date }: Translator): string {
  const newest = scoredEditions(row.sector).at(-1);
  return row.valid_from !== null && newest !== undefined && Number(row.valid_from.slice(0, 4)) > newest
    ? t('institution.tooYoung', { date: date(row.valid_from), year: newest })
    : t('institution.neverMeasured');
}

/** How the score moved since the body's edition before; says why where it cannot be told. */
function movement({ change }: InstitutionView, { t, plural }: Translator): string {
  if (change === undefined) return '';
  const year = change.previous_edition;
  if (change.break !== null)
    return t(change.break === 'succession' ? 'change.breakSuccession' : 'change.breakMethod', { year });
  if (change.change === null) return '';
  if (Math.abs(change.change) < 0.05) return t('change.none', { year });
  return t(change.change > 0 ? 'change.up' : 'change.down', {
    year,
    points: plural('points.by', Math.abs(change.change), {}, 1),
  });
}

function comparison({ latest }: InstitutionView, { t, plural, score }: Translator): string {
  if (latest === undefined || latest.score === null || latest.rank_n === 1) return '';
  const median = average(latest.edition, latest.sector, 'sector', latest.sector, latest.code)?.median ?? null;
  if (median === null) return '';
  const difference = latest.score - median;
  const middle = t(latest.sector === 'municipal' ? 'median.municipality' : 'median.institution', {
    median: score(median),
  });
  if (Math.abs(difference) < 0.05) return t('median.same', { middle });
  return t(difference > 0 ? 'median.above' : 'median.below', {
    points: plural('points.by', Math.abs(difference), {}, 1),
    middle,
  });
}
