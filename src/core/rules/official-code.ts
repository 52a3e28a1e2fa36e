import type { InstitutionRow } from '../model/registry.ts';
import { codeLength, isCut } from './code-length.ts';
import type { Rule } from './rule.ts';

export const officialCode: Rule = {
  id: 'official-code',
  scope: 'row',
  severity: 'warning',
  checks: {
    lv: 'Teritorijas kodam ir tik ciparu, cik tajā valstī (Latvijā septiņi), un tas ir vienai iestādei.',
    en: 'A code of a territory has as many digits as in its country (seven in Latvia) and belongs to one institution.',
  },
  remedy: {
    lv: 'Salīdziniet kodu ar administratīvo teritoriju klasifikatoru.',
    en: 'Compare the code with the classification of administrative territories.',
  },
  *check({ dataset }) {
    const length = codeLength(dataset.registry.institutions);
    const first = new Map<string, InstitutionRow>();
    for (const row of dataset.registry.institutions) {
      const { institution_id, official_code, place } = row;
      if (official_code === '') continue;
      const other = first.get(official_code) ?? row;
      first.set(official_code, other);
      const fits = length === null || (/^\d+$/.test(official_code) && official_code.length === length);
      // Lost zeros are one fault of the whole file.
      if (length !== null && isCut(official_code, length)) continue;
      if (fits && other.institution_id === institution_id) continue;
      yield {
        ...place,
        column: 'official_code',
        subject: institution_id,
        found: official_code,
        expected: fits
          ? { lv: 'kods, kura citai nav', en: 'a code that no other has' }
          : { lv: `cipari: ${length}`, en: `digits: ${length}` },
        message: fits
          ? {
              lv: `Iestādei „${institution_id}” ir tāds pats kods kā iestādei „${other.institution_id}”.`,
              en: `“${institution_id}” has the same code as “${other.institution_id}”.`,
            }
          : {
              lv: `Iestādei „${institution_id}” ierakstītais nav teritorijas kods.`,
              en: `What stands for “${institution_id}” is no code of a territory.`,
            },
      };
    }
  },
};
