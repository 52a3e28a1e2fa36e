import { z } from 'zod';
import { GROUP_KINDS, SECTORS, SUCCESSION_KINDS } from '../model/vocabulary.ts';
import {
  code,
  date,
  digits,
  id,
  list,
  oneOf,
  optionalDate,
  optionalId,
  optionalUrl,
  printed,
  required,
  text,
  year,
} from './fields.ts';

/** Shapes of data/registry/*.csv (design.md, section 4), columns in the contract's order. */

export const institutionShape = z.object({
  institution_id: id(),
  valid_from: optionalDate(),
  valid_to: optionalDate(),
  name_lv: required(),
  name_en: required(),
  short_name: text(),
  aliases: list('|'),
  sector: oneOf(SECTORS),
  group_id: optionalId(),
  registration_number: digits(),
  official_code: digits(),
  website: optionalUrl(),
  source_url: optionalUrl(),
});

export const groupShape = z.object({
  group_id: id(),
  kind: oneOf(GROUP_KINDS),
  valid_from: optionalDate(),
  valid_to: optionalDate(),
  name_lv: required(),
  name_en: required(),
  short_name: text(),
  sector: oneOf(SECTORS),
  source_url: optionalUrl(),
});

export const categoryShape = z.object({
  category: required(),
  sector: oneOf(SECTORS),
  name_lv: required(),
  name_en: required(),
});

export const successionShape = z.object({
  predecessor_id: id(),
  successor_id: id(),
  date: date(),
  kind: oneOf(SUCCESSION_KINDS),
  note_lv: text(),
  note_en: text(),
  source_url: optionalUrl(),
});

/** A value is a number as the contract writes numbers, or words. */
export const attributeShape = z.object({
  institution_id: id(),
  edition: year(),
  attribute: code(),
  value: printed(),
  source_url: optionalUrl(),
});
