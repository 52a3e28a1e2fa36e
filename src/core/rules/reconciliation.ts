import { figureKey } from '../reconcile/figure-key.ts';
import { roundedBeyond } from '../reconcile/agreement.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import type { Rule } from './rule.ts';

export const reconciliation: Rule = {
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
  *check({ dataset, results }) {
    for (const { figure, agrees, computed } of reconcile(dataset, results)) {
      if (agrees !== false) continue;
      const shown = (language: 'lv' | 'en'): string =>
        typeof computed === 'number' ? roundedBeyond(figure.value, computed, language) : String(computed);
      yield {
        ...figure.place,
        column: 'value',
        subject: figureKey(figure),
        found: figure.value,
        expected: computed === null ? { lv: 'vērtības nav', en: 'no value' } : { lv: shown('lv'), en: shown('en') },
        message: {
          lv: 'Publicētais skaitlis nesakrīt ar aprēķināto.',
          en: 'The published figure differs from the computed one.',
        },
      };
    }
  },
};
