import type { Dataset } from '../model/dataset.ts';
import type { Answer } from '../model/edition.ts';
import { appliesTo } from '../model/methodology.ts';
import { MISSING_REASONS, type EditionStatus, type MissingReason, type Sector } from '../model/vocabulary.ts';
import { counted } from '../score/counted.ts';
import { answeredSectors } from '../score/edition.ts';
import { prepare, scoreInstitution, type PreparedStructure } from '../score/institution.ts';

/** Between what a score could be if all that is missing were answered, and how much of it is missing for which reason. */
export interface ScoreRange extends Readonly<Record<MissingReason, number>> {
  readonly code: string;
  readonly score: number | null;
  readonly coverage: number | null;
  /** With the worst answer to everything unanswered, not assessed or withheld; null where nothing applies. */
  readonly lowest: number | null;
  /** With the best. */
  readonly highest: number | null;
  /** Questions with an answer. */
  readonly answered: number;
}

export interface ScoreRangeRow extends ScoreRange {
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly status: EditionStatus;
}

/** The range of every dimension and of the index, of every body and edition. Source: design.md, section 5. */
export const scoreRanges = (dataset: Dataset): ScoreRangeRow[] =>
  dataset.editions.flatMap((edition) =>
    [...answeredSectors(dataset, edition)].flatMap(({ structure, members }) => {
      const prepared = prepare(structure);
      const none = new Map<string, never>();
      const { year, status } = edition.info;
      return members.flatMap(({ institution_id, category }) =>
        scoreRange(prepared, category, edition.answers.get(institution_id) ?? none).map((range) => ({
          edition: year,
          sector: structure.sector,
          institution_id,
          ...range,
          status,
        })),
      );
    }),
  );

/**
 * The ranges of one body: its scores with 0, and with full points, for whatever applies and is missing. What is not applicable stays
 * out, for no answer could bring it in.
 *
 * Weights 3 and 1, answered 0.8 and not assessed: the score is 80, the lowest 100·3·0.8/4 = 60, the highest 100·(3·0.8 + 1)/4 = 85.
 * @returns one for each dimension and one for the index
 * Source: design.md, section 5; OECD/JRC Handbook (2008), step 3 (missing values bounded by the worst and the best).
 */
export function scoreRange(
  prepared: PreparedStructure,
  category: string,
  answers: ReadonlyMap<string, Answer>,
): ScoreRange[] {
  const official = scoreInstitution(prepared, category, answers);
  const [lowest, highest] = [0, 1].map((x) => scoreInstitution(prepared, category, answers, answeredWith(x)));
  const asked = prepared.dimensions.flatMap(({ row, indicators }) =>
    indicators.flatMap((indicator) =>
      appliesTo(indicator, category)
        ? [{ dimension: row.code, missing: answers.get(indicator.code)?.missing ?? '' }]
        : [],
    ),
  );
  const dimensions = new Set(prepared.dimensions.map(({ row }) => row.code));
  return [...official.scores].map(([code, { score, coverage }]) => {
    const own = asked.filter(({ dimension }) => !dimensions.has(code) || dimension === code);
    const missingFor = (reason: MissingReason | ''): number => own.filter(({ missing }) => missing === reason).length;
    return {
      code,
      score,
      coverage,
      lowest: lowest?.scores.get(code)?.score ?? null,
      highest: highest?.scores.get(code)?.score ?? null,
      answered: missingFor(''),
      ...(Object.fromEntries(MISSING_REASONS.map((reason) => [reason, missingFor(reason)])) as Record<
        MissingReason,
        number
      >),
    };
  });
}

/** Counts everything that applies and is missing as if it had been answered, and were worth `x`. */
const answeredWith =
  (x: number): typeof counted =>
  (indicator, category, answer) => {
    const own = counted(indicator, category, answer);
    return own.applies && answer !== undefined && answer.missing !== '' ? { applies: true, x } : own;
  };
