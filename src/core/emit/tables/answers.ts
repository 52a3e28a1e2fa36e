import type { EditionStatus, MissingReason, Sector } from '../../model/vocabulary.ts';
import {
  carried,
  decimal,
  edition,
  institutionId,
  OPTIONAL_POINTS,
  OPTIONAL_SHARE,
  sector,
  status,
} from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION, toStructure } from '../references.ts';
import { defineTable } from '../table.ts';
import { MISSING_REASON_TEXTS } from '../value-texts.ts';

/** One answer with what it brought: points received and possible out of the dimension's 100, and out of the index's. */
export interface AnswerRecord {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly dimension: string;
  readonly indicator: string;
  readonly value: string;
  readonly missing: MissingReason | '';
  readonly note: string;
  readonly normalised: number | null;
  readonly points: number | null;
  readonly points_possible: number | null;
  readonly index_points: number | null;
  readonly index_points_possible: number | null;
  readonly correction_id: string;
  readonly status: EditionStatus;
}

export const ANSWERS = defineTable<AnswerRecord>()({
  name: 'answers',
  title: { lv: 'Atbildes un to punkti', en: 'Answers and their points' },
  about: {
    lv: 'Vienas iestādes atbilde uz vienu jautājumu vienā mērījumā un tās punkti.',
    en: 'The answer of one body to one question in one edition, with its points.',
  },
  purpose: {
    lv: 'Katras iestādes atbilde uz katru jautājumu un par to iegūtie punkti: tiem, kas rezultātus grib pārrēķināt paši vai uzzināt, kāpēc tie ir tādi.',
    en: 'The answer of each body to each question and the points it got: for those who want to recompute the results themselves, or to know why they are as they are.',
  },
  dataset: 'results',
  key: ['edition', 'institution_id', 'indicator'],
  references: [
    TO_EDITION,
    TO_INSTITUTION,
    toStructure('indicator'),
    toStructure('dimension'),
    { columns: ['correction_id'], table: 'corrections', target: ['correction_id'] },
  ],
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
      { values: MISSING_REASON_TEXTS, optional: true },
    ),
    carried('note', { lv: 'Iestādes piezīme.', en: 'Note of the body.' }),
    decimal(
      'normalised',
      'Normalizēta atbilde, 0–1; tukša, ja netiek vērtēta.',
      'Normalised answer, 0–1; blank where not counted.',
      (row) => row.normalised,
      OPTIONAL_SHARE,
    ),
    decimal(
      'points',
      'Iegūtie punkti no sadaļas 100 punktiem.',
      'Points received out of the dimension’s 100.',
      (row) => row.points,
      OPTIONAL_POINTS,
    ),
    decimal(
      'points_possible',
      'Iespējamie punkti no sadaļas 100 punktiem.',
      'Points possible out of the dimension’s 100.',
      (row) => row.points_possible,
      OPTIONAL_POINTS,
    ),
    decimal(
      'index_points',
      'Iegūtie punkti no kopvērtējuma 100 punktiem; vienas iestādes summa ir tās kopvērtējums.',
      'Points received out of the total’s 100; those of a body sum to its total.',
      (row) => row.index_points,
      OPTIONAL_POINTS,
    ),
    decimal(
      'index_points_possible',
      'Iespējamie punkti no kopvērtējuma 100 punktiem; vienas iestādes summa ir 100.',
      'Points possible out of the total’s 100; those of a body sum to 100.',
      (row) => row.index_points_possible,
      OPTIONAL_POINTS,
    ),
    carried('correction_id', { lv: 'Labojums, kas šo atbildi mainīja.', en: 'Correction that changed this answer.' }),
    status(),
  ],
});
