import { INDEX_CODE } from '../model/vocabulary.ts';
import type { Rule } from './rule.ts';

export const structureCodeDuplicate: Rule = {
  id: 'structure-code-duplicate',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Katrs kods struktūrā ir vienreiz, un „index” sauc tikai indeksu.',
    en: 'Every code stands once in a structure, and only the index is called “index”.',
  },
  remedy: { lv: 'Dodiet rindai citu kodu.', en: 'Give the row another code.' },
  *check({ dataset }) {
    for (const { edition, sector, rows } of dataset.methodology.structures) {
      const first = new Map<string, number | undefined>();
      for (const { code, kind, place } of rows) {
        const problem = { ...place, column: 'code', subject: `${edition}/${sector}/${code}`, found: code };
        if (first.has(code)) {
          yield {
            ...problem,
            expected: { lv: 'katrs kods vienreiz', en: 'each code once' },
            message: {
              lv: `Kods „${code}” jau ir ${first.get(code)}. rindā.`,
              en: `Code “${code}” already stands in row ${first.get(code)}.`,
            },
          };
        } else if (code === INDEX_CODE && kind !== 'index') {
          yield {
            ...problem,
            expected: { lv: 'cits kods', en: 'another code' },
            message: { lv: 'Kods „index” ir paturēts indeksam.', en: 'Code “index” is kept for the index.' },
          };
        }
        if (!first.has(code)) first.set(code, place.row);
      }
    }
  },
};
