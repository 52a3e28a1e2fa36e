import type { Answer } from '../model/edition.ts';
import { indicatorRows, type StructureRow } from '../model/methodology.ts';
import { answeredSectors } from '../score/edition.ts';
import { normalise } from '../score/normalise.ts';
import type { ResultRule } from './rule.ts';

/** How far the mean of what a body says of itself may lie above what was measured, of 0–1, and from how many of each on. */
const APART = 0.6;
const FROM = 3;

export const selfAssessmentFarFromAutomatic: ResultRule = {
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
      const places = new Map(edition.participants.map(({ institution_id, place }) => [institution_id, place]));
      for (const { structure, members } of answeredSectors(dataset, edition)) {
        const counted = indicatorRows(structure).filter(({ weight }) => weight > 0);
        const [self, automatic] = (['self_assessment', 'automatic'] as const).map((evidence) =>
          counted.filter((row) => row.evidence === evidence),
        );
        for (const { institution_id } of members) {
          const own = edition.answers.get(institution_id);
          const place = places.get(institution_id);
          if (own === undefined || place === undefined) continue;
          const said = meanOf(self ?? [], own);
          const measured = said === null ? null : meanOf(automatic ?? [], own);
          if (said === null || measured === null || said - measured < APART) continue;
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
              lv: `Iestādes „${institution_id}” pašnovērtējums ir krasi labāks par automātiski izmērīto.`,
              en: `The self-assessment of “${institution_id}” is far better than what was measured automatically.`,
            },
          };
        }
      }
    }
  },
};

const percent = (x: number): string => `${Math.round(x * 100)} %`;

/** Mean of the normalised answers that a body gave to some indicators; null where they are too few. */
function meanOf(indicators: readonly StructureRow[], own: ReadonlyMap<string, Answer>): number | null {
  if (indicators.length < FROM) return null;
  let sum = 0;
  let n = 0;
  for (const indicator of indicators) {
    const meaning = own.get(indicator.code)?.meaning ?? null;
    if (meaning === null) continue;
    sum += normalise(indicator, meaning);
    n += 1;
  }
  return n < FROM ? null : sum / n;
}
