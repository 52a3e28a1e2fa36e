import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import type { Answer } from '../../core/model/edition.ts';
import { whatIf, type Measured, type WhatIf } from '../../core/what-if/what-if.ts';
import { fullGains } from '../../core/what-if/what-it-takes.ts';
import type { InstitutionView } from '../institution/view.ts';
import { answersOf } from '../institution/view.ts';
import { derived } from '../shared/published.ts';
import { structureIn } from '../shared/results.ts';
import type { AnswerRow, ScoreRow, StructureRow } from '../shared/rows.ts';
import { answerCells, methodOf, standingsIn } from './sector-sheet.ts';
import { answersOfCells, measuredOf, rankedOf } from './sheet.ts';

/** So many answers are tried one by one. */
const TRIED = 5;

/** One answer put to full points. */
export interface Variant {
  readonly indicator: StructureRow;
  readonly now: AnswerRow;
  readonly answer: string;
  readonly result: WhatIf;
}

/** What a body would have with other answers, computed before anybody asks. */
export interface Variants {
  readonly latest: ScoreRow & { readonly score: number };
  readonly official: WhatIf;
  /** Those that bring the most points, the most first. */
  readonly single: readonly Variant[];
  /** All of them together; null where there is one or none. */
  readonly together: WhatIf | null;
}

/** A body as core measures it in its newest edition, with the answers that its page shows. */
function measured(id: string, { edition, sector, category }: ScoreRow): Measured {
  const method = methodOf(edition, sector);
  return measuredOf(
    method,
    derived(`what-if ranked ${edition}/${sector}`, () => rankedOf(standingsIn(edition, sector))),
    id,
    category,
    answersOfCells(method, answerCells(id, edition)),
  );
}

/** Null of a body without an index score in its newest edition. */
export const variantsOf = ({ id, latest }: InstitutionView): Variants | null =>
  derived(`what-if variants ${id}`, () => {
    if (latest === undefined || latest.score === null) return null;
    const own = measured(id, latest);
    const result = (changed: ReadonlyMap<string, Answer>): WhatIf => {
      const found = whatIf(own, changed, [INDEX_CODE]).get(INDEX_CODE);
      if (found === undefined) throw new Error('core gives every body an index row');
      return found;
    };
    const none = new Map<string, Answer>();
    const indicators = new Map(structureIn(latest.edition, latest.sector).map((row) => [row.code, row]));
    const now = new Map(answersOf(id, latest.edition).map((row) => [row.indicator, row]));
    // Where the question allows no answer worth full points, there is none to try.
    const tried = fullGains(own, none)
      .filter(({ answer }) => answer !== '')
      .slice(0, TRIED);
    const method = methodOf(latest.edition, latest.sector);
    const goals = answersOfCells(
      method,
      tried.map(({ code, answer }) => [code, answer]),
    );
    return {
      latest: { ...latest, score: latest.score },
      official: result(none),
      single: tried.flatMap(({ code, answer }) => {
        const [indicator, before] = [indicators.get(code), now.get(code)];
        return indicator === undefined || before === undefined
          ? []
          : [{ indicator, now: before, answer, result: result(answersOfCells(method, [[code, answer]])) }];
      }),
      together: goals.size > 1 ? result(goals) : null,
    };
  });
