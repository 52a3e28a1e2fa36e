import type { Place } from './finding.ts';
import type { Meaning } from './meaning.ts';
import type { EditionStatus, Metric, MissingReason, Sector, SubjectKind } from './vocabulary.ts';

/** data/editions/<year>/edition.json */
export interface EditionInfo {
  readonly file: string;
  readonly year: number;
  readonly sectors: readonly Sector[];
  readonly status: EditionStatus;
  readonly embargoed: boolean;
  readonly publisher: string;
  readonly licence: string;
  /** Date of receipt, `YYYY-MM-DD`, or ''. */
  readonly received: string;
  readonly note_lv: string;
  readonly note_en: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** data/editions/<year>/participants.csv */
export interface ParticipantRow {
  readonly place: Place;
  readonly institution_id: string;
  readonly category: string;
  readonly group_id: string;
}

/** One answer: a value as text, or a reason why there is none; never both, never neither. */
export interface Answer {
  readonly value: string;
  readonly missing: MissingReason | '';
  /** What the value says, by the type of its question. */
  readonly meaning: Meaning;
  readonly note: string;
  /** Row in answers.csv, header = 1. */
  readonly row: number;
  /** Id of the correction that put this answer here, if any. */
  readonly correction?: string | undefined;
}

/** Answers of one edition: institution, then indicator. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

export interface Edition {
  readonly info: EditionInfo;
  readonly participants: readonly ParticipantRow[];
  /** As received, corrections not applied. */
  readonly received: Answers;
  /** With corrections applied in order of date and id. */
  readonly answers: Answers;
  readonly answersFile: string;
}

/** data/corrections.csv */
export interface CorrectionRow {
  readonly place: Place;
  readonly correction_id: string;
  readonly edition: number;
  readonly institution_id: string;
  readonly indicator: string;
  readonly old_value: string;
  readonly new_value: string;
  readonly date: string;
  readonly reason_lv: string;
  readonly reason_en: string;
  readonly reference: string;
}

/** data/releases.csv: a day on which the release was published anew for another reason than a correction, and that reason. */
export interface ReleaseRow {
  readonly place: Place;
  readonly date: string;
  readonly note_lv: string;
  readonly note_en: string;
}

/** data/published-figures.csv; `value` keeps the digits that were printed. */
export interface PublishedFigureRow {
  readonly place: Place;
  readonly edition: number;
  readonly sector: Sector;
  readonly subject_kind: SubjectKind;
  readonly subject_id: string;
  readonly category: string;
  readonly code: string;
  readonly metric: Metric;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly label: string;
  readonly source_url: string;
  readonly note: string;
}

/** data/known-issues.csv: an accepted finding, which must still occur. */
export interface KnownIssueRow {
  readonly place: Place;
  readonly rule: string;
  readonly subject: string;
  readonly reason_lv: string;
  readonly reason_en: string;
}
