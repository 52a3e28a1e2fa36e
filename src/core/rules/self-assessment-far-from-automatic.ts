import { mean } from 'd3-array';
import type { StructureRow } from '../model/methodology.ts';
import type { Evidence } from '../model/vocabulary.ts';
import { answeredSectors } from '../score/edition.ts';
import { contributions, prepare } from '../score/institution.ts';
import type { Rule } from './rule.ts';

/** How far the mean of what a body says of itself may lie above what was measured, of 0–1, and from how many of each on. */
const APART = 0.6;
const FROM = 3;

export const selfAssessmentFarFromAutomatic: Rule = {
  id: 'self-assessment-far-from-automatic',
  scope: 'plausibility',
  severity: 'warning',
  needs: 'results',
  checks: {
    lv: 'Tas, ko iestāde par sevi saka, nav krasi labāks par to, kas tajā automātiski izmērīts.',
    en: 'What a body says of itself is not far better than what was measured automatically.',
  },
  remedy: {
    lv: 'Lūdziet iestādei pašnovērtējuma pamatojumu.',
    en: 'Ask the body for what its self-assessment rests on.',
  },
  *check({ dataset }) {
    for (const edition of dataset.editions) {
      for (const { structure, members } of answeredSectors(dataset, edition)) {
        const prepared = prepare(structure);
        const evidence = new Map(structure.rows.map((row) => [row.code, row]));
        for (const { institution_id, category, place } of members.map(placed(edition.participants))) {
          const own = edition.answers.get(institution_id);
          if (own === undefined) continue;
          const points = contributions(prepared, category, own);
          const [said, measured] = (['self_assessment', 'automatic'] as const).map((kind) =>
            meanOf(points, evidence, kind),
          );
          if (said === undefined || measured === undefined || said === null || measured === null) continue;
          if (said - measured < APART) continue;
          yield {
            ...place,
            column: 'institution_id',
            subject: `${edition.info.year}/${institution_id}`,
            found: `${institution_id}: ${percent(said)}`,
            expected: {
              lv: `tuvāk izmērītajam (${percent(measured)})`,
              en: `nearer to what was measured (${percent(measured)})`,
            },
            message: {
              lv: 'Pašnovērtējums ir krasi labāks par automātiski izmērīto.',
              en: 'The self-assessment is far better than what was measured automatically.',
            },
          };
        }
      }
    }
  },
};

const percent = (x: number): string => `${Math.round(x * 100)} %`;

const placed =
  <Row extends { readonly institution_id: string; readonly place: unknown }>(participants: readonly Row[]) =>
  (member: { readonly institution_id: string; readonly category: string }) => ({
    ...member,
    place: participants.find(({ institution_id }) => institution_id === member.institution_id)?.place as Row['place'],
  });

/** Mean of the normalised answers of one kind of evidence; null where they are too few. */
function meanOf(
  points: readonly { readonly indicator: string; readonly x: number | null }[],
  rows: ReadonlyMap<string, StructureRow>,
  kind: Evidence,
): number | null {
  const values = points.flatMap(({ indicator, x }) =>
    x !== null && rows.get(indicator)?.evidence === kind ? [x] : [],
  );
  return values.length < FROM ? null : (mean(values) ?? null);
}
