import { outsideOf } from '../../core/derive/participation.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import type { Key } from '../../i18n/messages.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { BodyKind } from './bodies.ts';
import { derived, table } from './published.ts';
import { isDemonstration, scoredEditions } from './results.ts';
import { betweenEditions } from './time-axis.ts';
import { yearsText } from './years-text.ts';

/** Why an edition on the axis of time has no point: each year is said once, with its own reason. */

/** Why, where the sector has scores in the edition and the subject has no point. */
export type EmptyReason =
  | 'absent'
  | 'notIncluded'
  | 'notYet'
  | 'noLonger'
  | 'noScore'
  | 'group.absent'
  | 'group.notIncluded'
  | 'group.notYet'
  | 'group.noLonger'
  | 'few'
  | 'dimension.notYet'
  | 'dimension.noLonger'
  | 'dimension.left'
  | 'question.notYet'
  | 'question.noLonger'
  | 'question.left'
  | 'noAnswers';

/** Why, where the sector has no scores in the edition. */
type SectorReason = 'figures' | 'sector' | 'unknown';

/** What an edition without scores of a sector has of it: published figures, nothing as it was not assessed, or nothing known. */
export const sectorReason = (figuresOnly: boolean, figures: boolean): SectorReason =>
  figures ? 'figures' : figuresOnly ? 'unknown' : 'sector';

interface Dated {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** What has names with dates before the first of them or after the last; an unknown end tells nothing. */
export function outside(rows: readonly Dated[], year: number): 'notYet' | 'noLonger' | null {
  const validity = rows.map((row) => ({ valid_from: row.valid_from ?? '', valid_to: row.valid_to ?? '' }));
  switch (outsideOf(validity, year)) {
    case 'not_yet':
      return 'notYet';
    case 'no_longer':
      return 'noLonger';
    case null:
      return null;
  }
}

/** A code before its first edition, after its last, or left out in between; null in an edition that has it. */
export const withoutCode = (editions: readonly number[], year: number): 'notYet' | 'noLonger' | 'left' | null =>
  editions.includes(year)
    ? null
    : year < Math.min(...editions)
      ? 'notYet'
      : year > Math.max(...editions)
        ? 'noLonger'
        : 'left';

/** In demonstration data nobody was absent: who took part in truth is not known. */
export const absentFrom = (edition: number): 'absent' | 'notIncluded' =>
  isDemonstration(edition) ? 'notIncluded' : 'absent';

/**
 * A sentence for each reason, in the order of their first years.
 * @param body whose years they are; of anything but a body, its sector
 */
export const emptySentences = (
  years: readonly { readonly year: number; readonly reason: EmptyReason | SectorReason }[],
  sector: Sector,
  words: Pick<Translator, 'language' | 't'>,
  body: BodyKind = sector,
): readonly string[] =>
  [...Map.groupBy(years, ({ reason }) => reason)].map(([reason, entries]) =>
    words.t(keyOf(reason, sector, body), {
      years: yearsText(
        entries.map(({ year }) => year),
        words,
      ),
    }),
  );

function keyOf(reason: EmptyReason | SectorReason, sector: Sector, body: BodyKind): Key {
  switch (reason) {
    case 'figures':
    case 'sector':
    case 'unknown':
      return `emptyYears.${reason}.${sector}`;
    case 'absent':
    case 'notIncluded':
    case 'notYet':
    case 'noLonger':
      return `emptyYears.${reason}.${body}`;
    default:
      return `emptyYears.${reason}`;
  }
}

/**
 * Every edition on the axis without a point, with its reason, and that the years between editions had no measurement.
 * @param drawn editions with a point
 * @param why of an edition in which the sector has scores
 * @param body whose years they are; of anything but a body, its sector
 */
export function emptyYears(
  sector: Sector,
  drawn: readonly number[],
  why: (edition: number) => EmptyReason,
  words: Pick<Translator, 'language' | 't'>,
  body: BodyKind = sector,
): readonly string[] {
  const years = table('editions')
    .map((row) => row.edition)
    .filter((edition) => !drawn.includes(edition))
    .map((year) => ({ year, reason: unscored(sector, year) ?? why(year) }));
  return [...emptySentences(years, sector, words, body), ...(betweenEditions() ? [words.t('trend.between')] : [])];
}

/** Why an edition has no scores of the sector; null where it has. */
const unscored = (sector: Sector, edition: number): SectorReason | null =>
  scoredEditions(sector).includes(edition)
    ? null
    : derived(`unscored ${sector}/${edition}`, () =>
        sectorReason(
          table('editions').some((row) => row.edition === edition && row.status === 'figures_only'),
          table('published_figures').some((row) => row.edition === edition && row.sector === sector),
        ),
      );
