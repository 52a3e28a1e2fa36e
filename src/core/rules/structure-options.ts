import type { Rule } from './rule.ts';

export const structureOptions: Rule = {
  id: 'structure-options',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Izvēles rādītājam ir vismaz divas iespējas, citiem – nevienas.',
    en: 'An indicator of choice has at least two options, others none.',
  },
  remedy: {
    lv: 'Ierakstiet iespējas kā atslēga:punkti|atslēga:punkti vai labojiet veidu.',
    en: 'Write the options as key:points|key:points, or correct the type.',
  },
  *check({ dataset }) {
    for (const { edition, sector, rows } of dataset.methodology.structures) {
      for (const { code, type, options, place } of rows) {
        if (type === 'choice' ? options.size >= 2 : options.size === 0) continue;
        yield {
          ...place,
          column: 'options',
          subject: `${edition}/${sector}/${code}`,
          found: [...options].map(([key, points]) => `${key}:${points}`).join('|'),
          expected:
            type === 'choice'
              ? { lv: 'vismaz divas iespējas', en: 'at least two options' }
              : { lv: 'tukša šūna', en: 'a blank cell' },
          message: { lv: `Rādītāja „${code}” iespējas neder.`, en: `The options of “${code}” do not fit.` },
        };
      }
    }
  },
};
