import type { Answer } from '../model/edition.ts';
import { appliesTo, indicatorRows } from '../model/methodology.ts';
import { answeredSectors } from '../score/edition.ts';
import type { ResultRule } from './rule.ts';

export const answersMostlyMissing: ResultRule = {
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
        const askedOf = memoised((category) => indicatorRows(structure).filter((row) => appliesTo(row, category)));
        for (const { institution_id, category } of members) {
          const asked = askedOf(category);
          const own = edition.answers.get(institution_id);
          let first: Answer | undefined;
          let without = 0;
          for (const { code } of asked) {
            const answer = own?.get(code);
            if (answer === undefined || answer.missing === '' || answer.missing === 'not_applicable') continue;
            first ??= answer;
            without += 1;
          }
          if (first === undefined || without * 2 <= asked.length) continue;
          yield {
            file: edition.answersFile,
            row: first.row,
            column: 'missing',
            subject: `${edition.info.year}/${institution_id}`,
            found: String(without),
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

/** A function of a category that is worked out once for each. */
function memoised<T>(make: (category: string) => T): (category: string) => T {
  const known = new Map<string, T>();
  return (category) => {
    const value = known.get(category) ?? make(category);
    known.set(category, value);
    return value;
  };
}
