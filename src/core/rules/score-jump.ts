import { sixDecimals } from '../emit/table.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import type { ResultRule } from './rule.ts';

/** Points of the index within one edition from which a change is odd. */
const POINTS = 30;

export const scoreJump: ResultRule = {
  id: 'score-jump',
  scope: 'plausibility',
  severity: 'warning',
  needs: 'results',
  checks: {
    lv: `Iestādes kopvērtējums pret iepriekšējo mērījumu nav mainījies par ${POINTS} punktiem vai vairāk.`,
    en: `The total of a body has not changed by ${POINTS} points or more since the previous edition.`,
  },
  remedy: {
    lv: 'Pārskatiet iestādes atbildes; ja tās ir pareizas, ierakstiet iemeslu failā data/known-issues.csv.',
    en: 'Go through the answers of the body; where they are right write the reason to data/known-issues.csv.',
  },
  *check({ dataset, derived }) {
    const editions = new Map(dataset.editions.map((edition) => [edition.info.year, edition]));
    for (const row of derived.changes) {
      if (row.code !== INDEX_CODE || row.change === null || Math.abs(row.change) < POINTS) continue;
      const edition = editions.get(row.edition);
      const participant = edition?.participants.find(({ institution_id }) => institution_id === row.institution_id);
      if (participant === undefined) continue;
      const [now, then] = [sixDecimals(row.score), sixDecimals(row.previous_score)];
      yield {
        ...participant.place,
        column: 'institution_id',
        subject: `${row.edition}/${row.institution_id}`,
        found: `${row.institution_id}: ${now}`,
        expected: {
          lv: `${then} (${row.previous_edition}. gadā) vai līdzīgi`,
          en: `${then} (in ${row.previous_edition}) or the like`,
        },
        message: {
          lv: `Iestādes „${row.institution_id}” kopvērtējums krasi atšķiras no iepriekšējā mērījuma.`,
          en: `The total of “${row.institution_id}” differs sharply from the previous edition.`,
        },
      };
    }
  },
};
