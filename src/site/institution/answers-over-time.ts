import type { InstitutionView } from './view.ts';
import { answersOf } from './view.ts';
import { structureIn } from '../shared/results.ts';
import type { AnswerRow, StructureRow } from '../shared/rows.ts';

/** One answer with the question it answers, as worded in that edition. */
export interface AnswerThen {
  readonly answer: AnswerRow;
  readonly indicator: StructureRow;
}

/** One indicator over the editions before the newest. */
export interface AnswerLine {
  /** The indicator as the newest of these editions words it. */
  readonly indicator: StructureRow;
  /** One for each edition, in their order; null where it was not asked. */
  readonly cells: readonly (AnswerThen | null)[];
}

export interface AnswersOverTime {
  /** Newest first, the body's newest edition left out: its answers have a table of their own. */
  readonly editions: readonly number[];
  readonly lines: readonly AnswerLine[];
}

/** A body's answers in its earlier editions, indicators in the order in which the newest of these asks them. */
export function answersOverTime(view: InstitutionView): AnswersOverTime {
  const editions = view.editions
    .slice(0, -1)
    .map((row) => row.edition)
    .reverse();
  const byEdition = editions.map((edition) => {
    const structure = new Map(structureIn(edition, view.row.sector).map((row) => [row.code, row]));
    return new Map(
      answersOf(view.id, edition).flatMap((answer) => {
        const indicator = structure.get(answer.indicator);
        return indicator === undefined ? [] : [[answer.indicator, { answer, indicator }] as const];
      }),
    );
  });
  const codes = new Set(byEdition.flatMap((cells) => [...cells.keys()]));
  const lines = [...codes].flatMap((code) => {
    const cells = byEdition.map((answers) => answers.get(code) ?? null);
    const indicator = cells.find((cell) => cell !== null)?.indicator;
    return indicator === undefined ? [] : [{ indicator, cells }];
  });
  return { editions, lines };
}
