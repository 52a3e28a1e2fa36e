import { ANSWER_TYPES } from '../model/vocabulary.ts';
import type { Rule } from './rule.ts';

export const structureType: Rule = {
  id: 'structure-type',
  scope: 'methodology',
  severity: 'blocker',
  checks: { lv: 'Katram rādītājam ir atbildes veids.', en: 'Every indicator has a type of answer.' },
  remedy: { lv: 'Ierakstiet veidu kolonnā „type”.', en: 'Write the type in column “type”.' },
  *check({ dataset }) {
    for (const { edition, sector, rows } of dataset.methodology.structures) {
      for (const { code, kind, type, place } of rows) {
        if (kind !== 'indicator' || type !== '') continue;
        yield {
          ...place,
          column: 'type',
          subject: `${edition}/${sector}/${code}`,
          found: '',
          expected: { lv: `viens no: ${ANSWER_TYPES.join(', ')}`, en: `one of: ${ANSWER_TYPES.join(', ')}` },
          message: { lv: `Rādītājam „${code}” nav atbildes veida.`, en: `Indicator “${code}” has no type of answer.` },
        };
      }
    }
  },
};
