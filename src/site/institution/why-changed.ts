import type { Bounds } from '../../i18n/rounding.ts';
import type { ChangePartKind } from '../../core/derive/parts-of-change.ts';
import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import { continuityRow, editionBefore } from '../shared/continuity.ts';
import { answersOf, type InstitutionView } from './view.ts';
import { tableBy } from '../shared/published.ts';
import { boundsIn, changesOf, dimensionsIn, structureIn } from '../shared/results.ts';
import { changeRobustnessOf } from '../shared/sure-change.ts';
import type { ChangePartRow, ChangeRobustnessRow, ChangeRow, StructureRow } from '../shared/rows.ts';

/** Why the total of a body changed into its newest edition, as the table `change_parts` has it. */

/** Points by where they come from. */
export type PartSums = Readonly<Record<ChangePartKind, number>>;

/** One answer that moved the total. */
export interface AnswerPart {
  readonly indicator: StructureRow;
  /** The indicator as the edition before had it. */
  readonly indicatorBefore: StructureRow;
  readonly before: string;
  readonly now: string;
  /** Points of the total. */
  readonly points: number;
}

export interface WhyChanged {
  readonly change: ChangeRow & { readonly change: number; readonly score: number; readonly previous_score: number };
  /** The largest first, whichever way. */
  readonly answers: readonly AnswerPart[];
  /** What the answers of each dimension add together, in the order of the structure; those with none left out. */
  readonly dimensions: readonly { readonly dimension: StructureRow; readonly points: number }[];
  readonly sums: PartSums;
  /** How the change fared in the recomputations. */
  readonly sure: ChangeRobustnessRow | undefined;
  /** Bounds of the levels now, and of the edition before. */
  readonly bounds: Bounds;
  readonly boundsBefore: Bounds;
}

/** Parts of one change of a body. */
export const changePartsOf = (id: string, edition: number): readonly ChangePartRow[] =>
  tableBy('change_parts', 'edition/institution', (row) => `${row.edition}/${row.institution_id}`).get(
    `${edition}/${id}`,
  ) ?? [];

export const sumOf = (rows: readonly { readonly points: number }[]): number =>
  rows.reduce((sum, { points }) => sum + points, 0);

export const partSums = (rows: readonly ChangePartRow[]): PartSums => {
  const of = (part: ChangePartKind): number => sumOf(rows.filter((row) => row.part === part));
  return { answers: of('answers'), missing: of('missing'), method: of('method') };
};

/** Null for a first edition, and where the editions cannot be compared. */
export function whyChanged({ id, change }: InstitutionView): WhyChanged | null {
  if (change === undefined || change.change === null || change.score === null || change.previous_score === null)
    return null;
  const { edition, previous_edition: year, sector } = change;
  const rows = changePartsOf(id, edition);
  const [structure, structureBefore] = [edition, year].map(
    (own) => new Map(structureIn(own, sector).map((row) => [row.code, row])),
  );
  const [given, givenBefore] = [edition, year].map(
    (own) => new Map(answersOf(id, own).map((answer) => [answer.indicator, answer.value])),
  );
  const answers = rows.flatMap(({ part, code, points }) => {
    if (part !== 'answers') return [];
    const codeThen = codeIn(year, code, change);
    const [indicator, indicatorBefore] = [structure?.get(code), structureBefore?.get(codeThen)];
    const [now, before] = [given?.get(code), givenBefore?.get(codeThen)];
    if (indicator === undefined || indicatorBefore === undefined) return [];
    return [{ indicator, indicatorBefore, before: before ?? '', now: now ?? '', points }];
  });
  return {
    change: { ...change, change: change.change, score: change.score, previous_score: change.previous_score },
    answers: answers.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    dimensions: dimensionsIn(edition, sector).flatMap((dimension) => {
      const own = answers.filter(({ indicator }) => indicator.parent === dimension.code);
      return own.length === 0 ? [] : [{ dimension, points: sumOf(own) }];
    }),
    sums: partSums(rows),
    sure: changeRobustnessOf(id, edition),
    bounds: boundsIn(edition),
    boundsBefore: boundsIn(year),
  };
}

/** A change into an edition before the newest; without a number where the two cannot be compared. */
export interface EarlierChange {
  readonly row: ChangeRow;
  readonly change: number | null;
  readonly sums: PartSums;
}

/** Changes of the total into every edition but the newest, the latest first. */
export const earlierChanges = ({ id, latest }: InstitutionView): readonly EarlierChange[] =>
  changesOf(id)
    .filter(({ code, edition }) => code === INDEX_CODE && edition !== latest?.edition)
    .map((row) => ({ row, change: row.change, sums: partSums(changePartsOf(id, row.edition)) }))
    .toSorted((a, b) => b.row.edition - a.row.edition);

/** What an earlier edition called a code, step by step. */
function codeIn(year: number, code: string, { edition, sector }: Pick<ChangeRow, 'edition' | 'sector'>): string {
  let called = code;
  for (let at: number | null = edition; at !== null && at > year; at = editionBefore(at, sector))
    called = continuityRow(at, sector, called)?.previous_code ?? called;
  return called;
}
