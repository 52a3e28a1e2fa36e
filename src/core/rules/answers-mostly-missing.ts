import { appliesTo, indicatorRows } from '../model/methodology.ts';
import { answeredSectors } from '../score/edition.ts';
import type { Rule } from './rule.ts';

export const answersMostlyMissing: Rule = {
  id: 'answers-mostly-missing',
  scope: 'plausibility',
  severity: 'warning',
  needs: 'results',
  checks: {
    lv: 'Iestāde ir atbildējusi vismaz uz pusi jautājumu.',
    en: 'A body has answered at least half of what it is asked.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai ir saņemtas visas iestādes atbildes.',
    en: 'Check that all answers of the body were received.',
  },
  *check({ dataset }) {
    for (const edition of dataset.editions) {
      for (const { structure, members } of answeredSectors(dataset, edition)) {
        const indicators = indicatorRows(structure);
        for (const { institution_id, category } of members) {
          const asked = indicators.filter((row) => appliesTo(row, category));
          const own = edition.answers.get(institution_id);
          const rows = asked.flatMap(({ code }) => own?.get(code) ?? []);
          const without = rows.filter(({ missing }) => missing !== '' && missing !== 'not_applicable');
          const [first] = without;
          if (first === undefined || without.length * 2 <= asked.length) continue;
          yield {
            file: edition.answersFile,
            row: first.row,
            column: 'missing',
            subject: `${edition.info.year}/${institution_id}`,
            found: String(without.length),
            expected: {
              lv: `ne vairāk kā puse no ${asked.length}`,
              en: `at most half of ${asked.length}`,
            },
            message: {
              lv: `Iestādei „${institution_id}” trūkst vairāk nekā puses atbilžu.`,
              en: `More than half of the answers of institution “${institution_id}” are missing.`,
            },
          };
        }
      }
    }
  },
};
