import { z } from 'zod';
import { ANSWER_TYPES, CERTAINTIES, EVIDENCES, NODE_KINDS, RELATIONS, SECTORS } from '../model/vocabulary.ts';
import {
  code,
  optionalDirection,
  list,
  number,
  oneOf,
  optionalNumber,
  optionalOneOf,
  optionalShare,
  options,
  required,
  optionalUrl,
  text,
  whole,
  year,
} from './fields.ts';

/** Shapes of methodology/ (design.md, section 4), columns in the contract's order. */

/** What a blank cell may not be, by kind: an indicator has a direction, and everything below the index a weight. */
const blankWhereNeeded = (
  row: { kind: string; direction: number | null; weight: number | null },
  context: z.core.$RefinementCtx,
): void => {
  const refuse = (column: string, lv: string, en: string) =>
    context.addIssue({ code: 'custom', path: [column], message: en, params: { expected: { lv, en } } });
  if (row.kind === 'indicator' && row.direction === null) refuse('direction', '1 vai -1', '1 or -1');
  if (row.kind !== 'index' && row.weight === null)
    refuse('weight', 'skaitlis ar decimālpunktu', 'a number with a decimal point');
};

export const structureShape = z
  .object({
    code: code(),
    parent: text(),
    kind: oneOf(NODE_KINDS),
    type: optionalOneOf(ANSWER_TYPES),
    direction: optionalDirection(),
    weight: optionalNumber(),
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
    source_url: optionalUrl(),
  })
  .superRefine(blankWhereNeeded);

export const levelShape = z.object({
  level: whole(),
  lower_bound: number(),
  status: oneOf(CERTAINTIES),
  name_lv: required(),
  name_en: required(),
  name_status: optionalOneOf(CERTAINTIES).default(''),
  meaning_lv: text(),
  meaning_en: text(),
  source_url: optionalUrl(),
});

export const continuityShape = z.object({
  edition: year(),
  sector: oneOf(SECTORS),
  code: code(),
  previous_edition: year(),
  previous_code: text(),
  relation: oneOf(RELATIONS),
});

export const measuredTwiceShape = z.object({
  edition: year(),
  sector: oneOf(SECTORS),
  code: code(),
  measured_code: code(),
  tolerance: optionalShare(),
});
