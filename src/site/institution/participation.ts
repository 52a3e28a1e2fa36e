import { sum } from 'd3';
import { PARTICIPATIONS, type Participation } from '../../core/derive/participation.ts';
import { INDEX_CODE, MISSING_REASONS, type Sector } from '../../core/model/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { BodyKind } from '../shared/bodies.ts';
import { absentFrom, emptySentences, type EmptyReason } from '../shared/empty-years.ts';
import { tableBy } from '../shared/published.ts';
import { isDemonstration } from '../shared/results.ts';
import type { ParticipationRow, ScoreRangeRow } from '../shared/rows.ts';

/** Who of the registry was in an edition, and where the others were, as far as the data tell. */

/** Why a body was not in an edition; null where it took part. */
function absence({ edition, participation }: ParticipationRow): EmptyReason | null {
  switch (participation) {
    case 'took_part':
    case 'no_answers':
      return null;
    case 'not_yet':
      return 'notYet';
    case 'no_longer':
      return 'noLonger';
    case 'not_in_data':
      return absentFrom(edition);
    default:
      return participation satisfies never;
  }
}

/** The editions of its sector that a body was not in, ascending, each with its reason. */
export const absences = (id: string): readonly { readonly year: number; readonly reason: EmptyReason }[] =>
  (tableBy('participation', 'institution', (row) => row.institution_id).get(id) ?? []).flatMap((row) => {
    const reason = absence(row);
    return reason === null ? [] : [{ year: row.edition, reason }];
  });

/** A sentence for each reason why a body was in no edition. */
export const absenceSentences = (id: string, sector: Sector, kind: BodyKind, words: Translator): readonly string[] =>
  emptySentences(absences(id), sector, words, kind);

const inSector = (row: ParticipationRow | ScoreRangeRow): string => `${row.edition}/${row.sector}`;

/**
 * „104 piedalījās”
 * @param demonstration its list of participants is invented: that a body is in it does not tell that it took part
 */
export const participationText = (
  of: Participation,
  n: number,
  demonstration: boolean,
  { t, plural, number }: Pick<Translator, 't' | 'plural' | 'number'>,
): string =>
  of === 'took_part' && demonstration
    ? plural('participation.included', n)
    : t(`participation.${of}`, { n: number(n) });

/** How many of the registry took part in an edition, and how many of the others were where; none are not named. */
export function participationSentence(edition: number, sector: Sector, words: Translator): string {
  const { t, plural } = words;
  const rows = tableBy('participation', 'edition/sector', inSector).get(`${edition}/${sector}`) ?? [];
  const parts = PARTICIPATIONS.map((of) => ({ of, n: rows.filter((row) => row.participation === of).length }));
  return t('participation.sentence', {
    bodies: plural(`edition.bodies.${sector}`, rows.length),
    parts: parts
      .flatMap(({ of, n }) => (n === 0 ? [] : [participationText(of, n, isDemonstration(edition), words)]))
      .join('; '),
  });
}

/** How many questions have an answer, of everyone together, and how many have none for which reason. */
export function missingSentence(edition: number, sector: Sector, { t, plural }: Translator): string {
  const rows = (tableBy('score_ranges', 'edition/sector', inSector).get(`${edition}/${sector}`) ?? []).filter(
    ({ code }) => code === INDEX_CODE,
  );
  return t('participation.questions', {
    parts: (['answered', ...MISSING_REASONS] as const)
      .map((of) => ({ of, n: sum(rows, (row) => row[of]) }))
      .flatMap(({ of, n }) => (n === 0 ? [] : [plural(`participation.questions.${of}`, n)]))
      .join('; '),
  });
}
