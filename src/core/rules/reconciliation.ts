import type { Dataset } from '../model/dataset.ts';
import type { PublishedFigureRow } from '../model/edition.ts';
import type { Bilingual } from '../model/finding.ts';
import { figureKey } from '../reconcile/figure-key.ts';
import { roundedBeyond } from '../reconcile/agreement.ts';
import { namedBodies } from '../reconcile/figure-words.ts';
import type { ResultRule } from './rule.ts';

export const reconciliation: ResultRule = {
  id: 'reconciliation',
  scope: 'reconciliation',
  severity: 'blocker',
  needs: 'results',
  checks: {
    lv: 'Aprēķinātais no publicētā atšķiras ne vairāk kā par pusi no pēdējā publicētā cipara.',
    en: 'What is computed agrees with what was published, to half of the last published digit.',
  },
  remedy: {
    lv: 'Pārbaudiet atbildes, metodiku un avotu; ja atšķirība ir izskaidrojama, ierakstiet to failā data/known-issues.csv.',
    en: 'Check the answers, the methodology and the source; a difference that has a reason goes to data/known-issues.csv.',
  },
  *check({ dataset, derived }) {
    for (const { figure, about, agrees, computed } of derived.reconciled) {
      if (agrees !== false) continue;
      const came = computedWords(dataset, figure, computed);
      yield {
        ...figure.place,
        column: 'value',
        subject: figureKey(figure),
        found: figure.value,
        // By identifiers, where the cell holds such.
        expected: came === null ? { lv: 'vērtības nav', en: 'no value' } : asComputed(computed, came),
        message:
          came === null
            ? {
                lv: `${about.lv}: publicēts ${figure.value}, bet aprēķinātas vērtības nav.`,
                en: `${about.en}: published ${figure.value}, but there is no computed value.`,
              }
            : {
                lv: `${about.lv}: publicēts ${publishedWords(dataset, figure).lv}, aprēķināts ${came.lv}.`,
                en: `${about.en}: published ${publishedWords(dataset, figure).en}, computed ${came.en}.`,
              },
      };
    }
  },
};

/** It may as well be the source that is right. */
const asComputed = (computed: number | string | null, { lv, en }: Bilingual): Bilingual => ({
  lv: `${typeof computed === 'string' ? computed : lv} (aprēķinātais)`,
  en: `${typeof computed === 'string' ? computed : en} (the computed value)`,
});

const namesBodies = ({ unit }: PublishedFigureRow): boolean => unit === 'institution_id';

/** What the source printed, bodies by name. */
const publishedWords = (dataset: Dataset, figure: PublishedFigureRow): Bilingual =>
  namesBodies(figure)
    ? namedBodies(dataset, figure.value, figure.edition)
    : { lv: figure.value.replace('.', ','), en: figure.value };

/** What comes out, to one digit more than was printed; null where that is nothing. */
function computedWords(
  dataset: Dataset,
  figure: PublishedFigureRow,
  computed: number | string | null,
): Bilingual | null {
  if (computed === null || computed === '') return null;
  if (typeof computed === 'string')
    return namesBodies(figure) ? namedBodies(dataset, computed, figure.edition) : { lv: computed, en: computed };
  return {
    lv: roundedBeyond(figure.value, computed, 'lv'),
    en: roundedBeyond(figure.value, computed, 'en'),
  };
}
