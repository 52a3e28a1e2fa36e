import type { Answer } from '../model/edition.ts';
import { indicatorRows, type StructureRow } from '../model/methodology.ts';
import { answeredSectors } from '../score/edition.ts';
import { normalise } from '../score/normalise.ts';
import type { ResultRule } from './rule.ts';

/** From so many answers on it is odd that a body gives only one. */
const FROM = 10;

export const answersOneValue: ResultRule = {
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
        const indicators = indicatorRows(structure).filter(({ weight }) => weight > 0);
        for (const { institution_id } of members) {
          const own = edition.answers.get(institution_id);
          const same = own === undefined ? null : oneValue(indicators, own);
          if (same === null || same.n < FROM) continue;
          yield {
            file: edition.answersFile,
            row: same.first.row,
            column: 'value',
            subject: `${edition.info.year}/${institution_id}`,
            found: same.first.value,
            expected: { lv: 'atbildes, kas atšķiras', en: 'answers that differ' },
            message: {
              lv: `Iestādes „${institution_id}” atbildes ir vienādi vērtas visur (to skaits: ${same.n}).`,
              en: `All ${same.n} answers of institution “${institution_id}” are worth the same.`,
            },
          };
        }
      }
    }
  },
};

/** How many answers a body gave, where all are worth the same; null where they differ or there are none. */
function oneValue(
  indicators: readonly StructureRow[],
  own: ReadonlyMap<string, Answer>,
): { first: Answer; n: number } | null {
  let first: Answer | undefined;
  let worth = 0;
  let n = 0;
  for (const indicator of indicators) {
    const answer = own.get(indicator.code);
    if (answer === undefined || answer.meaning === null) continue;
    const x = normalise(indicator, answer.meaning);
    if (first === undefined) {
      first = answer;
      worth = x;
    } else if (x !== worth) return null;
    n += 1;
  }
  return first === undefined ? null : { first, n };
}
