import { MISSING_REASONS, type EditionStatus, type Sector } from '../../model/vocabulary.ts';
import { carried, decimal, edition, institutionId, sector, status } from '../columns.ts';
import type { TableDefinition } from '../table.ts';

/** One answer with what it brought: points received and possible out of the dimension's 100. */
export interface AnswerRecord {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly dimension: string;
  readonly indicator: string;
  readonly value: string;
  readonly missing: string;
  readonly note: string;
  readonly normalised: number | null;
  readonly points: number | null;
  readonly points_possible: number | null;
  readonly correction_id: string;
  readonly status: EditionStatus;
}

export const ANSWERS: TableDefinition<AnswerRecord> = {
  name: 'answers',
  title: { lv: 'Atbildes un to punkti', en: 'Answers and their points' },
  key: ['edition', 'institution_id', 'indicator'],
  columns: [
    edition(),
    sector(),
    institutionId(),
    carried('dimension', { lv: 'Sadaļa, kurai rādītājs pieder.', en: 'Dimension to which the indicator belongs.' }, {}),
    carried('indicator', { lv: 'Rādītāja kods.', en: 'Code of the indicator.' }, {}),
    carried('value', { lv: 'Atbilde; tukša, ja tās nav.', en: 'The answer; blank where there is none.' }),
    carried(
      'missing',
      { lv: 'Kāpēc atbildes nav.', en: 'Why there is no answer.' },
      { values: MISSING_REASONS, optional: true },
    ),
    carried('note', { lv: 'Iestādes piezīme.', en: 'Note of the body.' }),
    decimal(
      'normalised',
      'Normalizēta atbilde, 0–1; tukša, ja netiek vērtēta.',
      'Normalised answer, 0–1; blank where not counted.',
      (row) => row.normalised,
      { optional: true },
    ),
    decimal(
      'points',
      'Iegūtie punkti no sadaļas 100 punktiem.',
      'Points received out of the dimension’s 100.',
      (row) => row.points,
      { unit: 'points', optional: true },
    ),
    decimal(
      'points_possible',
      'Iespējamie punkti no sadaļas 100 punktiem.',
      'Points possible out of the dimension’s 100.',
      (row) => row.points_possible,
      { unit: 'points', optional: true },
    ),
    carried('correction_id', { lv: 'Labojums, kas šo atbildi mainīja.', en: 'Correction that changed this answer.' }),
    status(),
  ],
};
