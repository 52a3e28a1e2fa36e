import { MISSING_REASONS } from '../model/vocabulary.ts';
import { allows } from '../parse/meaning.ts';
import { sectorsById } from '../model/dataset.ts';
import { allowed, TYPE_NAMES } from './answer-value.ts';
import type { Rule } from './rule.ts';

const REASONS: ReadonlySet<string> = new Set(MISSING_REASONS);

export const correctionNewValue: Rule = {
  id: 'correction-new-value',
  scope: 'answers',
  severity: 'blocker',
  checks: {
    lv: 'Labojuma jaunā vērtība atbilst rādītāja veidam vai ir trūkuma iemesls.',
    en: 'The new value of a correction is of the indicator’s type, or a reason for a missing answer.',
  },
  remedy: {
    lv: 'Labojiet jauno vērtību failā data/corrections.csv.',
    en: 'Correct the new value in data/corrections.csv.',
  },
  *check({ dataset }) {
    const sectorOf = sectorsById(dataset);
    for (const { correction_id, edition, institution_id, indicator, new_value, place } of dataset.corrections) {
      const sector = sectorOf.get(institution_id);
      const structure = dataset.methodology.structures.find((s) => s.edition === edition && s.sector === sector);
      const row = structure?.rows.find((r) => r.code === indicator);
      if (row === undefined || REASONS.has(new_value) || allows(row)(new_value)) continue;
      yield {
        ...place,
        column: 'new_value',
        subject: correction_id,
        found: new_value,
        expected: allowed(row, new_value),
        message: {
          lv: `Labojums „${correction_id}”: rādītājs „${indicator}” (${TYPE_NAMES[row.type].lv}) šādu vērtību nepieļauj.`,
          en: `Correction “${correction_id}”: indicator “${indicator}” (${TYPE_NAMES[row.type].en}) does not allow this value.`,
        },
      };
    }
  },
};
