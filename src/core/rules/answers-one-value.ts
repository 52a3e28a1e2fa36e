import { answeredSectors } from '../score/edition.ts';
import { contributions, prepare } from '../score/institution.ts';
import type { Rule } from './rule.ts';

/** From so many answers on it is odd that a body gives only one. */
const FROM = 10;

export const answersOneValue: Rule = {
  id: 'answers-one-value',
  scope: 'plausibility',
  severity: 'warning',
  needs: 'results',
  checks: {
    lv: `Iestādes atbildes (ja to ir vismaz ${FROM}) nav visur vienādi vērtas.`,
    en: `The answers of a body (where they are at least ${FROM}) are not worth the same everywhere.`,
  },
  remedy: {
    lv: 'Pārbaudiet, vai iestādes atbildes nav aizpildītas ar vienu vērtību kļūdas dēļ.',
    en: 'Check that the answers of the body were not filled with one value by mistake.',
  },
  *check({ dataset }) {
    for (const edition of dataset.editions) {
      for (const { structure, members } of answeredSectors(dataset, edition)) {
        const prepared = prepare(structure);
        for (const { institution_id, category } of members) {
          const own = edition.answers.get(institution_id);
          if (own === undefined) continue;
          const given = contributions(prepared, category, own).filter(
            ({ indicator, x }) => x !== null && own.get(indicator)?.value !== '',
          );
          const [first] = given;
          const answer = first === undefined ? undefined : own.get(first.indicator);
          if (answer === undefined || given.length < FROM || given.some(({ x }) => x !== first?.x)) continue;
          yield {
            file: edition.answersFile,
            row: answer.row,
            column: 'value',
            subject: `${edition.info.year}/${institution_id}`,
            found: answer.value,
            expected: { lv: 'atbildes, kas atšķiras', en: 'answers that differ' },
            message: {
              lv: `Iestādes „${institution_id}” atbildes ir vienādi vērtas visur (to skaits: ${given.length}).`,
              en: `All ${given.length} answers of institution “${institution_id}” are worth the same.`,
            },
          };
        }
      }
    }
  },
};
