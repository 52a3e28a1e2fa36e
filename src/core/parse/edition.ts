import { z } from 'zod';
import { METRICS, SECTORS, SUBJECT_KINDS } from '../model/vocabulary.ts';
import {
  code,
  date,
  day,
  id,
  oneOf,
  optionalId,
  optionalUrl,
  optionalYears,
  printed,
  required,
  text,
  year,
} from './fields.ts';

/** Shapes of data/editions/<year>/*.csv and of the tables beside them (design.md, section 4). */

export const participantShape = z.object({
  institution_id: id(),
  category: required(),
  group_id: optionalId(),
});

export const correctionShape = z.object({
  correction_id: required(),
  edition: year(),
  institution_id: id(),
  indicator: code(),
  old_value: required(),
  new_value: required(),
  date: date(),
  reason_lv: required(),
  reason_en: required(),
  reference: text(),
});

export const publishedFigureShape = z.object({
  edition: year(),
  sector: oneOf(SECTORS),
  subject_kind: oneOf(SUBJECT_KINDS),
  subject_id: text(),
  category: text(),
  code: text(),
  metric: oneOf(METRICS),
  value: printed(),
  unit: text(),
  period: optionalYears(),
  label: text(),
  source_url: optionalUrl(),
  note: text(),
});

export const releaseShape = z.object({
  date: day(),
  note_lv: required(),
  note_en: required(),
});

export const knownIssueShape = z.object({
  rule: required(),
  subject: required(),
  reason_lv: required(),
  reason_en: required(),
});
