import type { CorrectionEffect } from '../../derive/correction-effects.ts';
import {
  carried,
  code,
  decimal,
  edition,
  flag,
  institutionId,
  integer,
  OPTIONAL_CHANGE,
  OPTIONAL_POINTS,
  RANK,
  sector,
  status,
  text,
} from '../columns.ts';
import { TO_EDITION, TO_INSTITUTION } from '../references.ts';
import { defineTable } from '../table.ts';

/** An effect with the release in which its correction came. */
export interface CorrectionEffectRecord extends CorrectionEffect {
  readonly release: string;
}

const blank = { optional: true } as const;

export const CORRECTION_EFFECTS = defineTable<CorrectionEffectRecord>()({
  name: 'correction_effects',
  title: { lv: 'Labojumu ietekme', en: 'Effects of corrections' },
  about: {
    lv: 'Vienas iestādes rezultāts vienā sadaļā vai kopā pirms un pēc viena labojuma, ja tas mainījās.',
    en: 'The result of one body in one dimension or in total before and after one correction, where it changed.',
  },
  purpose: {
    lv: 'Kam katrs labojums mainīja punktus, līmeni vai vietu un par cik: tiem, kas pārbauda, vai jau publicēts skaitlis vēl ir spēkā.',
    en: 'Whose score, level or rank each correction changed, and by how much: for those who check whether a figure once published still holds.',
  },
  dataset: 'corrections',
  key: ['correction_id', 'institution_id', 'code'],
  references: [
    TO_EDITION,
    TO_INSTITUTION,
    { columns: ['correction_id'], table: 'corrections', target: ['correction_id'] },
    { columns: ['edition', 'old_level'], table: 'levels', target: ['edition', 'level'] },
    { columns: ['edition', 'new_level'], table: 'levels', target: ['edition', 'level'] },
  ],
  columns: [
    carried('correction_id', { lv: 'Labojuma identifikators.', en: 'Identifier of the correction.' }, {}),
    text(
      'release',
      'Datu versija, ar kuru labojums nāca.',
      'Release in which the correction came.',
      (row) => row.release,
    ),
    edition(),
    sector(),
    institutionId(),
    code(),
    flag(
      'own',
      'Vai labota šīs iestādes atbilde; citām mainījusies tikai vieta.',
      'Whether an answer of this body was corrected; of others only the rank moved.',
      (row) => row.own,
    ),
    decimal('old_score', 'Punkti pirms labojuma.', 'Score before.', (row) => row.before.score, OPTIONAL_POINTS),
    decimal('new_score', 'Punkti pēc labojuma.', 'Score after.', (row) => row.after.score, OPTIONAL_POINTS),
    decimal(
      'change',
      'Punktu starpība; tukša, ja viena no rezultātiem nav.',
      'Difference in points; blank where either is missing.',
      ({ before, after }) => (before.score === null || after.score === null ? null : after.score - before.score),
      OPTIONAL_CHANGE,
    ),
    integer('old_level', 'Līmenis pirms labojuma.', 'Level before.', (row) => row.before.level, blank),
    integer('new_level', 'Līmenis pēc labojuma.', 'Level after.', (row) => row.after.level, blank),
    integer(
      'old_rank',
      'Vieta sektorā pirms labojuma.',
      'Rank within the sector before.',
      (row) => row.before.rank,
      RANK,
    ),
    integer('new_rank', 'Vieta sektorā pēc labojuma.', 'Rank within the sector after.', (row) => row.after.rank, RANK),
    integer(
      'old_category_rank',
      'Vieta kategorijā pirms labojuma.',
      'Rank within the category before.',
      (row) => row.before.category_rank,
      RANK,
    ),
    integer(
      'new_category_rank',
      'Vieta kategorijā pēc labojuma.',
      'Rank within the category after.',
      (row) => row.after.category_rank,
      RANK,
    ),
    status(),
  ],
});
