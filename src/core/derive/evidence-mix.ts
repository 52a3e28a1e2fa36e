import { mean } from 'd3-array';
import { indicatorRows, type Structure } from '../model/methodology.ts';
import { EVIDENCES, type EditionStatus, type Evidence, type Sector } from '../model/vocabulary.ts';
import { SMALLEST_GROUP } from '../score/group.ts';
import type { ContributionRow, SectorContributions } from './contributions.ts';

/** What points can rest on; `unstated` where the structure does not say it of an indicator. */
export const EVIDENCE_KINDS = [...EVIDENCES, 'unstated'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Points of the index that rest on one kind of evidence. */
export interface EvidencePoints {
  readonly evidence: EvidenceKind;
  /** Indicators that bring them. */
  readonly indicators: number;
  readonly possible: number;
  readonly received: number;
}

interface OfSector {
  readonly edition: number;
  readonly sector: Sector;
  readonly status: EditionStatus;
}

export interface EvidenceMixRow extends EvidencePoints, OfSector {
  readonly institution_id: string;
}

export interface EvidenceAverageRow extends OfSector {
  readonly evidence: EvidenceKind;
  /** Bodies with an index score. */
  readonly n: number;
  /** Indicators of the structure with a weight. */
  readonly indicators: number;
  /** Mean of the bodies; null where they are too few for one. */
  readonly possible: number | null;
  readonly received: number | null;
}

/**
 * Points of the index by what they rest on: possible ones sum to 100, received ones to the score. Each of the three kinds is there,
 * `unstated` only where an indicator rests on nothing that is named.
 *
 * Indicators of 30, 10 and 60 possible points, of which 24, 4 and 30 were received, the first two self-assessed and the third measured
 * automatically: 40 possible and 28 received rest on self-assessment, 60 and 30 on measurement.
 * @param rows of one body that has an index score
 * @param evidenceOf what an indicator rests on, by its code
 * Source: methodology/decisions/0022-evidence.md; design.md, section 5b for index points.
 */
export function evidenceMix(
  rows: readonly Pick<ContributionRow, 'indicator' | 'indexPoints' | 'indexPossible'>[],
  evidenceOf: (code: string) => Evidence | '',
): EvidencePoints[] {
  const counted = rows.flatMap(({ indicator, indexPoints, indexPossible }) =>
    indexPoints === null || indexPossible === null || indexPossible === 0
      ? []
      : [{ evidence: kindOf(evidenceOf(indicator)), received: indexPoints, possible: indexPossible }],
  );
  const sum = (own: typeof counted, of: 'received' | 'possible'): number => own.reduce((all, row) => all + row[of], 0);
  return EVIDENCE_KINDS.flatMap((evidence) => {
    const own = counted.filter((row) => row.evidence === evidence);
    return evidence === 'unstated' && own.length === 0
      ? []
      : [{ evidence, indicators: own.length, possible: sum(own, 'possible'), received: sum(own, 'received') }];
  });
}

const kindOf = (evidence: Evidence | ''): EvidenceKind => (evidence === '' ? 'unstated' : evidence);

/** The mix of every body with an index score, in every edition. Source: methodology/decisions/0022-evidence.md. */
export const evidenceMixes = (contributions: readonly SectorContributions[]): EvidenceMixRow[] =>
  contributions.flatMap(({ edition, structure, rows }) => {
    const evidence = evidenceIn(structure);
    return [...Map.groupBy(rows, (row) => row.institution_id)].flatMap(([institution_id, own]) =>
      own.every(({ indexPossible }) => indexPossible === null)
        ? []
        : evidenceMix(own, (code) => evidence.get(code) ?? '').map((points) => ({
            edition: edition.info.year,
            sector: structure.sector,
            institution_id,
            ...points,
            status: edition.info.status,
          })),
    );
  });

const evidenceIn = (structure: Structure): ReadonlyMap<string, Evidence | ''> =>
  new Map(indicatorRows(structure).map(({ code, evidence }) => [code, evidence]));

/**
 * The mix of a whole sector: the means of its bodies, which sum to 100 and to the mean of the scores. Where somebody has points of a
 * kind that others lack, these count as nothing.
 *
 * Three bodies have 20, 20 and 0 possible points by expert judgement, of which 16, 10 and 0 were received: the means are 40/3 and 26/3.
 * Source: methodology/decisions/0022-evidence.md; design.md, section 5 (no mean of fewer than three).
 */
export const evidenceAverages = (
  contributions: readonly SectorContributions[],
  mixes: readonly EvidenceMixRow[],
): EvidenceAverageRow[] =>
  contributions.flatMap(({ edition, structure }) => {
    const { year, status } = edition.info;
    const { sector } = structure;
    const rows = mixes.filter((row) => row.edition === year && row.sector === sector);
    const bodies = Map.groupBy(rows, (row) => row.institution_id);
    const meanOf = (evidence: EvidenceKind, of: 'received' | 'possible'): number | null =>
      bodies.size < SMALLEST_GROUP
        ? null
        : (mean(bodies.values(), (own) => own.find((row) => row.evidence === evidence)?.[of] ?? 0) ?? null);
    const weighted = indicatorRows(structure).filter(({ weight }) => weight > 0);
    return EVIDENCE_KINDS.flatMap((evidence) => {
      const indicators = weighted.filter((row) => kindOf(row.evidence) === evidence).length;
      return evidence === 'unstated' && indicators === 0
        ? []
        : [
            {
              edition: year,
              sector,
              evidence,
              n: bodies.size,
              indicators,
              possible: meanOf(evidence, 'possible'),
              received: meanOf(evidence, 'received'),
              status,
            },
          ];
    });
  });
