/** How many bodies are shown as those who do it well. */
export const BEST = 10;

/** An answer of one body to one indicator in one edition and sector. */
export interface RankedAnswer {
  readonly institution_id: string;
  /** Normalised, 0–1; null where it is not counted. */
  readonly normalised: number | null;
  /** Index score of the body, by which ties are put in order; null where it has none. */
  readonly score: number | null;
}

export interface Best<Answer> {
  /** At most ten, the best first. */
  readonly best: readonly Answer[];
  /** Bodies behind them whose answer is worth as much as the last of them. */
  readonly tied: number;
}

/** Answers worth the same to that much are ties: as finely as they are published. */
const SAME_ANSWER = 1e-6;

/**
 * The bodies that do best on an indicator: by the worth of the answer, ties by the index score, then by id, so that the order of
 * rows changes nothing. An answer worth nothing is nobody's best.
 * Example: worth 0.8 (index 40), 0.8 (index 60), 0.9 (index 10) comes out as 0.9, 0.8 of 60, 0.8 of 40.
 * Source: methodology/decisions/0018-next-steps-and-peers.md, who does it well.
 */
export function bestAnswers<Answer extends RankedAnswer>(answers: readonly Answer[], n: number = BEST): Best<Answer> {
  const worth = (answer: Answer): number => answer.normalised ?? 0;
  const ordered = answers
    .filter((answer) => worth(answer) > SAME_ANSWER)
    .toSorted(
      (a, b) =>
        steps(worth(b)) - steps(worth(a)) ||
        (b.score ?? -1) - (a.score ?? -1) ||
        (a.institution_id < b.institution_id ? -1 : 1),
    );
  const best = ordered.slice(0, n);
  const last = best.at(-1);
  return {
    best,
    tied:
      last === undefined ? 0 : ordered.slice(n).filter((answer) => steps(worth(answer)) === steps(worth(last))).length,
  };
}

/** A worth in whole steps of what is told apart. */
const steps = (worth: number): number => Math.round(worth / SAME_ANSWER);

/**
 * The best of each circle of bodies, such as categories or groups, in the order in which the circles are met.
 * @param circleOf null for a body in none
 * Source: methodology/decisions/0018-next-steps-and-peers.md, who does it well.
 */
export function bestOfEach<Answer extends RankedAnswer>(
  answers: readonly Answer[],
  circleOf: (answer: Answer) => string | null,
): Map<string, Best<Answer>> {
  const circles = new Map<string, Answer[]>();
  for (const answer of answers) {
    const circle = circleOf(answer);
    if (circle === null) continue;
    const own = circles.get(circle);
    if (own === undefined) circles.set(circle, [answer]);
    else own.push(answer);
  }
  return new Map([...circles].map(([circle, own]) => [circle, bestAnswers(own, 1)]));
}
