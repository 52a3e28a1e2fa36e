import type { Sector } from '../../core/model/vocabulary.ts';
import { answersOf, type InstitutionView } from './view.ts';
import { tableBy } from '../shared/published.ts';
import { structureIn } from '../shared/results.ts';
import type { AnswerRow, EvidenceAverageRow, EvidenceMixRow, MeasuredTwiceRow, StructureRow } from '../shared/rows.ts';

/** What points rest on, as the published tables say. */

/** Of a body's newest edition, one row for each kind of evidence; none where it has no total. */
export const evidenceOf = ({ id, latest }: InstitutionView): readonly EvidenceMixRow[] =>
  tableBy('evidence_mix', 'institution', (row) => row.institution_id)
    .get(id)
    ?.filter((row) => row.edition === latest?.edition) ?? [];

/** The same of a whole sector, on average. */
export const evidenceIn = (edition: number, sector: Sector): readonly EvidenceAverageRow[] =>
  tableBy('evidence_averages', 'edition/sector', (row) => `${row.edition}/${row.sector}`).get(`${edition}/${sector}`) ??
  [];

/** Pairs of answers of one body to what was measured twice in an edition. */
export const measuredTwiceOf = (id: string, edition: number): readonly MeasuredTwiceRow[] =>
  tableBy('measured_twice', 'institution', (row) => row.institution_id)
    .get(id)
    ?.filter((row) => row.edition === edition) ?? [];

/** Whether anything is measured twice of anybody in a sector of an edition. */
export const isMeasuredTwice = (edition: number, sector: Sector): boolean =>
  tableBy('measured_twice', 'edition/sector', (row) => `${row.edition}/${row.sector}`).has(`${edition}/${sector}`);

/** A measurement that does not say what the body said of the same thing. */
export interface Disagreement {
  readonly indicator: StructureRow;
  readonly answer: AnswerRow;
}

/** Measurements that disagree with what a body said, by the code of its own answer. */
export function disagreementsOf(
  id: string,
  edition: number,
  sector: Sector,
): ReadonlyMap<string, readonly Disagreement[]> {
  const structure = new Map(structureIn(edition, sector).map((row) => [row.code, row]));
  const answers = new Map(answersOf(id, edition).map((answer) => [answer.indicator, answer]));
  const disagreeing = measuredTwiceOf(id, edition).flatMap(({ disagree, code, measured_code: measured }) => {
    const [indicator, answer] = [structure.get(measured), answers.get(measured)];
    return disagree && indicator !== undefined && answer !== undefined ? [{ code, indicator, answer }] : [];
  });
  return Map.groupBy(disagreeing, ({ code }) => code);
}
