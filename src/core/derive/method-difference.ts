import type { AnswerType, Evidence, Relation } from '../model/vocabulary.ts';
import { SAME_SCORE } from '../score/rank.ts';

/** A row of a structure as it is published: what of it can differ from the edition before. */
export interface MethodRow {
  readonly code: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly type: AnswerType | null;
  readonly direction: number;
  readonly weight: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly options: string | null;
  readonly evidence: Evidence | null;
  readonly applies_to: string | null;
  readonly name_lv: string;
  readonly name_en: string;
  readonly question_lv: string | null;
  readonly question_en: string | null;
}

/** What can differ, each with the columns that it stands in, in the order in which it is told. */
export const METHOD_PARTS = {
  parent: ['parent'],
  weight: ['weight'],
  type: ['type'],
  goalposts: ['lower', 'upper'],
  options: ['options'],
  direction: ['direction'],
  applicability: ['applies_to'],
  evidence: ['evidence'],
  wording: ['name_lv', 'name_en', 'question_lv', 'question_en'],
} as const satisfies Record<string, readonly (keyof MethodRow)[]>;

export type MethodPart = keyof typeof METHOD_PARTS;

/** In the order of telling. */
export const METHOD_PART_NAMES = Object.keys(METHOD_PARTS) as readonly MethodPart[];

/** Parts as one cell of a table. */
export const partsText = (parts: readonly MethodPart[]): string => parts.join(';');

/** Parts of which no score is made. */
const TOLD_ONLY: readonly MethodPart[] = ['evidence', 'wording'];

/** Whether a part decides about scores. */
export const decides = (part: MethodPart): boolean => !TOLD_ONLY.includes(part);

/** One code in the structure of its edition. */
export interface InStructure<Row extends MethodRow = MethodRow> {
  readonly row: Row;
  /** The whole structure, among whose rows are the siblings that a weight counts against. */
  readonly structure: readonly MethodRow[];
}

/** What continuity says of one code: the code that the edition before had for it. */
export interface Link {
  readonly code: string;
  readonly previous_code: string | null;
  readonly relation: Relation;
}

/** A code in both structures, where both have it and it is one and the same thing. */
export function bothOf<Row extends MethodRow>(
  { code, previous_code, relation }: Link,
  before: readonly Row[],
  now: readonly Row[],
): { readonly before: InStructure<Row>; readonly now: InStructure<Row> } | null {
  if (relation === 'new' || relation === 'dropped') return null;
  const [old, row] = [before.find((one) => one.code === (previous_code || code)), now.find((one) => one.code === code)];
  return old === undefined || row === undefined
    ? null
    : { before: { row: old, structure: before }, now: { row, structure: now } };
}

/**
 * In what a code differs from what it was in the edition before; empty where it is the same in everything, is new or was dropped.
 * @param links all of that edition and sector, by which a dimension with another code is known as the same
 * Source: methodology/decisions/0006-continuity.md.
 */
export function methodDifferences(
  link: Link,
  before: readonly MethodRow[],
  now: readonly MethodRow[],
  links: readonly Link[],
): MethodPart[] {
  const both = bothOf(link, before, now);
  if (both === null) return [];
  const parent = links.find(({ code }) => code === both.now.row.parent)?.previous_code || both.now.row.parent;
  return METHOD_PART_NAMES.filter((part) => {
    if (part === 'weight') return otherWeight(both.before, both.now);
    if (part === 'parent') return (both.before.row.parent || null) !== (parent || null);
    return METHOD_PARTS[part].some(
      (column) => comparable(both.before.row, column) !== comparable(both.now.row, column),
    );
  });
}

/**
 * The weight of a row as a share of those of its siblings, 0–1; 0 where nothing there is scored.
 * Example: 3 among 3, 1 and 0 is 3/4.
 * Source: design.md, section 5 (`Σ w·x / Σ w`); methodology/decisions/0006-continuity.md.
 */
export function weightShare({ row, structure }: InStructure): number {
  const all = structure
    .filter((other) => other.parent === row.parent && other.kind === row.kind)
    .reduce((sum, other) => sum + other.weight, 0);
  return all === 0 ? 0 : row.weight / all;
}

/** Weights have any sum: one is another where both it and its share are, not where all were multiplied, or a sibling came. */
const otherWeight = (before: InStructure, now: InStructure): boolean =>
  before.row.weight !== now.row.weight && Math.abs(weightShare(before) - weightShare(now)) > SAME_SCORE;

/** A cell so that equal ones mean the same: lists have no order, blank is nothing. */
function comparable(row: MethodRow, column: keyof MethodRow): string | number | null {
  const cell = row[column];
  if (column === 'options') return sorted(row.options, '|');
  if (column === 'applies_to') return sorted(row.applies_to, ';');
  return cell === '' ? null : cell;
}

const sorted = (list: string | null, separator: string): string | null =>
  list === null || list === '' ? null : list.split(separator).sort().join(separator);
