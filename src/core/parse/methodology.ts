import { z } from 'zod';
import { ANSWER_TYPES, CERTAINTIES, EVIDENCES, NODE_KINDS, RELATIONS, SECTORS } from '../model/vocabulary.ts';
import {
  code,
  direction,
  list,
  number,
  oneOf,
  optionalNumber,
  optionalOneOf,
  options,
  required,
  text,
  whole,
  year,
} from './fields.ts';

/** Shapes of methodology/ (design.md, section 4), columns in the contract's order. */

export const structureShape = z.object({
  code: code(),
  parent: text(),
  kind: oneOf(NODE_KINDS),
  type: optionalOneOf(ANSWER_TYPES),
  direction: direction(),
  weight: number(),
  lower: optionalNumber(),
  upper: optionalNumber(),
  options: options(),
  evidence: optionalOneOf(EVIDENCES),
  applies_to: list(';'),
  status: oneOf(CERTAINTIES),
  name_lv: required(),
  name_en: required(),
  question_lv: text(),
  question_en: text(),
  source_url: text(),
});

export const levelShape = z.object({
  level: whole(),
  lower_bound: number(),
  status: oneOf(CERTAINTIES),
  name_lv: required(),
  name_en: required(),
  meaning_lv: text(),
  meaning_en: text(),
  source_url: text(),
});

export const continuityShape = z.object({
  edition: year(),
  sector: oneOf(SECTORS),
  code: code(),
  previous_edition: year(),
  previous_code: text(),
  relation: oneOf(RELATIONS),
});
