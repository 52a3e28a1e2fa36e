import type { Dataset } from '../model/dataset.ts';
import type { Answers, CorrectionRow, Edition } from '../model/edition.ts';
import { INDEX_CODE, type EditionStatus, type Sector } from '../model/vocabulary.ts';
import { corrected, inOrder } from '../parse/corrections.ts';
import { meaningTo } from '../parse/meaning.ts';
import { answeredSectors, scoreSector, type ScoreRow } from '../score/edition.ts';

/** What one correction did to one result of one body: the corrected body's own, or another's whose place moved. */
export interface CorrectionEffect {
  readonly correction_id: string;
  readonly edition: number;
  readonly sector: Sector;
  readonly institution_id: string;
  readonly code: string;
  /** Whether the correction is of this body's own answer. */
  readonly own: boolean;
  readonly before: ScoreRow;
  readonly after: ScoreRow;
  readonly status: EditionStatus;
}

/**
 * What each correction did when it came: results with all corrections up to it, against results with those before it, in the
 * order in which they are applied. The corrected body's index and the dimension of the indicator are always there; of other
 * bodies, and of other dimensions, what changed.
 * Source: design.md, section 4 (corrections), the scores by section 5.
 */
export function correctionEffects(dataset: Dataset): CorrectionEffect[] {
  return dataset.editions.flatMap((edition) => {
    const own = inOrder(dataset.corrections.filter((correction) => correction.edition === edition.info.year));
    return own.length === 0 ? [] : effectsOf(dataset, edition, own);
  });
}

function effectsOf(dataset: Dataset, edition: Edition, corrections: readonly CorrectionRow[]): CorrectionEffect[] {
  const sectors = [...answeredSectors(dataset, edition)];
  const score = (answers: Answers, sector: (typeof sectors)[number]): readonly ScoreRow[] =>
    scoreSector({ ...edition, answers }, sector.structure, sector.levels, sector.members).scores;
  let answers = edition.received;
  const standing = new Map(sectors.map((sector) => [sector, score(answers, sector)]));
  return corrections.flatMap((correction) => {
    const body = answers.get(correction.institution_id);
    const answer = body?.get(correction.indicator);
    const sector = sectors.find(({ members }) =>
      members.some((member) => member.institution_id === correction.institution_id),
    );
    // A correction without a target stops publication; there is nothing to tell of it here.
    if (body === undefined || answer === undefined || sector === undefined) return [];
    const question = sector.structure.rows.find((row) => row.code === correction.indicator);
    answers = new Map(answers).set(
      correction.institution_id,
      new Map(body).set(correction.indicator, corrected(answer, correction, question && meaningTo(question))),
    );
    const before = standing.get(sector) ?? [];
    const after = score(answers, sector);
    standing.set(sector, after);
    const dimension = question?.parent;
    // The same members and codes in the same order, so that row belongs to row.
    return before.flatMap((was, at): CorrectionEffect[] => {
      const is = after[at];
      if (is === undefined) return [];
      const { institution_id, code } = is;
      const own = institution_id === correction.institution_id;
      if (!(own && (code === INDEX_CODE || code === dimension)) && !differs(was, is)) return [];
      const { correction_id } = correction;
      const { year, status } = edition.info;
      return [
        { correction_id, edition: year, sector: is.sector, institution_id, code, own, before: was, after: is, status },
      ];
    });
  });
}

const differs = (a: ScoreRow, b: ScoreRow): boolean =>
  a.score !== b.score || a.level !== b.level || a.rank !== b.rank || a.category_rank !== b.category_rank;
