import { ofJudgedAnswers } from './correction-judged.ts';
import type { Rule } from './rule.ts';

export const correctionOldValue: Rule = {
  id: 'correction-old-value',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Labojuma vecā vērtība ir tā, kas ir failā.',
    en: 'The old value of a correction is what stands in the file.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai labojums nav jau iestrādāts, un ierakstiet vērtību, kas ir failā.',
    en: 'Check whether the correction has been made already, and write the value that stands in the file.',
  },
  check: ofJudgedAnswers('correction-old-value'),
};
