import { bestAnswers, type RankedAnswer } from '../../core/derive/best.ts';
import { bestGoal, fullGoal } from '../../core/derive/goal.ts';
import { nextLevel, singleAnswers, STEP_VARIANTS, type StepVariant } from '../../core/derive/next-steps.ts';
import { INDEX_CODE } from '../../core/model/vocabulary.ts';
import { known } from '../../core/model/known.ts';
import { answersOf, type InstitutionView } from './view.ts';
import { derived, tableBy } from '../shared/published.ts';
import { levelsIn, scoresIn, structureIn } from '../shared/results.ts';
import type { AnswerRow, LevelRow, NextStepRow, ScoreRow, StructureRow } from '../shared/rows.ts';
import { answersTo, scaleOf } from '../indicator/scale.ts';

/** An answer of some body beside its standing. */
export interface StandingAnswer extends RankedAnswer {
  readonly answer: AnswerRow;
  readonly category: string;
  readonly group_id: string | null;
}

/** Every answer to an indicator in one edition and sector, with the standing of the body that gave it. */
export const standingAnswers = ({ edition, sector, code }: StructureRow): readonly StandingAnswer[] =>
  derived(`standing answers ${edition}/${sector}/${code}`, () => {
    const standing = new Map(scoresIn(edition, sector, INDEX_CODE).map((row) => [row.institution_id, row]));
    const answers = tableBy(
      'answers',
      'edition/sector/indicator',
      (row) => `${row.edition}/${row.sector}/${row.indicator}`,
    ).get(`${edition}/${sector}/${code}`);
    return (answers ?? []).flatMap((answer) => {
      const own = standing.get(answer.institution_id);
      return own === undefined
        ? []
        : [
            {
              institution_id: answer.institution_id,
              normalised: answer.normalised,
              score: own.score,
              answer,
              category: own.category,
              group_id: own.group_id,
            },
          ];
    });
  });

/** What another answer to one indicator would bring a body. */
export interface Step {
  readonly indicator: StructureRow;
  /** As it is now. */
  readonly now: AnswerRow;
  /** The answer that would bring it; null where the question allows none. */
  readonly answer: string | null;
  /** The answer of the only body of the category that gave it; null where several did, and of full points. */
  readonly givenBy: AnswerRow | null;
  /** Points of the total. */
  readonly gain: number;
  /** Points of the total that the answer has now, and could have. */
  readonly received: number;
  readonly possible: number;
}

/** One way to the next level. */
export interface Way {
  readonly variant: StepVariant;
  /** The fewest answers that lead there; null where all together do not. */
  readonly steps: readonly Step[] | null;
  /** Answers of which each suffices alone. */
  readonly singles: readonly Step[];
  /** Points that all answers together would bring. */
  readonly all: number;
}

/** An indicator that can bring points, and who does best on it near by. */
export interface GainRow extends Step {
  readonly inCategory: StandingAnswer | undefined;
  readonly inGroup: StandingAnswer | undefined;
}

/** What a body can gain, in its newest edition. */
export interface Gains {
  readonly latest: ScoreRow & { readonly score: number };
  /** Undefined on the highest level. */
  readonly next: LevelRow | undefined;
  /** Points to the next level. */
  readonly missing: number;
  readonly ways: readonly Way[];
  /** By points that full answers would bring, the most first. */
  readonly rows: readonly GainRow[];
}

/** Cells have six decimals; sums of a few of them are as good as that. */
export const SAME_CELLS = 1e-5;

/** Gains of a body; null where it has no index score to add to. */
export const gainsOf = ({ id, latest }: InstitutionView): Gains | null =>
  derived(`gains ${id}`, () => {
    if (latest === undefined || latest.score === null) return null;
    const { edition, sector, score } = latest;
    const next = nextLevel(score, levelsIn(edition));
    const missing = next === undefined ? 0 : next.lower_bound - score;
    const steps =
      tableBy('next_steps', 'institution', (row) => row.institution_id)
        .get(id)
        ?.filter((row) => row.edition === edition) ?? [];
    const indicators = new Map(structureIn(edition, sector).map((row) => [row.code, row]));
    const possible = answersOf(id, edition).flatMap((now) => {
      const indicator = indicators.get(now.indicator);
      const { index_points: received, index_points_possible: most } = now;
      return indicator === undefined || received === null || most === null
        ? []
        : [{ indicator, now, received, possible: most }];
    });
    const places = new Map([...indicators.keys()].map((code, at) => [code, at]));
    const stepsTo = (variant: StepVariant): Step[] =>
      possible
        .flatMap((own): Step[] => {
          const goal = goalOf(variant, own.indicator, latest);
          if (goal === null) return [];
          const published = steps.find((row) => row.variant === variant && row.code === own.indicator.code);
          const gain = published?.gain ?? own.possible * goal.x - own.received;
          return gain > SAME_CELLS ? [{ ...own, answer: goal.answer || null, givenBy: goal.givenBy, gain }] : [];
        })
        .toSorted(
          (a, b) =>
            (Math.abs(a.gain - b.gain) > SAME_CELLS ? b.gain - a.gain : 0) ||
            (places.get(a.indicator.code) ?? 0) - (places.get(b.indicator.code) ?? 0),
        );
    const full = stepsTo('full');
    return {
      latest: { ...latest, score },
      next,
      missing,
      ways: STEP_VARIANTS.map((variant) =>
        wayOf(variant, variant === 'full' ? full : stepsTo(variant), steps, missing),
      ),
      rows: full.map((step) => ({ ...step, ...nearBest(step.indicator, latest) })),
    };
  });

/** The answer to aim at: worth full points, or the best of the category. */
function goalOf(variant: StepVariant, indicator: StructureRow, { category }: ScoreRow) {
  if (variant === 'full') return { ...fullGoal(scaleOf(indicator)), givenBy: null };
  return derived(`best goal ${indicator.edition}/${indicator.sector}/${indicator.code}/${category}`, () => {
    const peers = standingAnswers(indicator).filter((own) => own.category === category && own.answer.value !== null);
    const meaningOf = answersTo(indicator);
    const best = bestGoal(
      scaleOf(indicator),
      peers.flatMap(({ answer: { value } }) => (value === null ? [] : { value, meaning: meaningOf(value) })),
    );
    if (best === null) return null;
    const [own, other] = peers.filter(({ answer }) => answer.value === best.answer);
    return {
      ...best,
      givenBy: other === undefined ? (own?.answer ?? null) : null,
      // Its worth as it is published, so that a gain can be recomputed from the files.
      x: Math.max(...peers.map(({ normalised }) => known(normalised, 'worth of an answer'))),
    };
  });
}

function wayOf(variant: StepVariant, all: readonly Step[], published: readonly NextStepRow[], missing: number): Way {
  const own = published.filter((row) => row.variant === variant).toSorted((a, b) => a.step - b.step);
  return {
    variant,
    steps: own.length === 0 ? null : own.flatMap(({ code }) => all.find((step) => step.indicator.code === code) ?? []),
    singles: own.length === 1 ? singleAnswers(all, missing - SAME_CELLS) : [],
    all: all.reduce((sum, { gain }) => sum + gain, 0),
  };
}

/** Who does best on an indicator in the category and in the group of a body. */
function nearBest(indicator: StructureRow, { category, group_id }: ScoreRow) {
  const answers = standingAnswers(indicator);
  const bestIn = (kind: 'category' | 'group_id', value: string | null): StandingAnswer | undefined =>
    value === null
      ? undefined
      : derived(
          `best ${indicator.edition}/${indicator.sector}/${indicator.code}/${kind}/${value}`,
          () =>
            bestAnswers(
              answers.filter((own) => own[kind] === value),
              1,
            ).best[0],
        );
  return { inCategory: bestIn('category', category), inGroup: bestIn('group_id', group_id) };
}
