import type { Verb } from './verb.ts';

export const BENCH = {
  name: 'bench',
  call: 'npm run bench',
  script: 'bench',
  does: {
    lv: 'vietnes veidošana, aprēķins, 1000 kļūdu meklēšana miljonā atbilžu un pārrēķini pret savu mērauklu',
    en: 'building, computing, finding 1,000 faults in a million answers, recomputing against yardsticks',
  },
  options: {
    rounds: {
      type: 'string',
      value: { lv: 'N', en: 'N' },
      default: '3',
      about: { lv: 'cik reižu mērīt; skaitās mediāna', en: 'how often it is measured; the median counts' },
    },
    only: {
      type: 'string',
      value: { lv: 'DAĻA,…', en: 'PART,…' },
      default: 'build,scoring,faults,runs',
      about: { lv: 'tikai šīs daļas', en: 'those parts alone' },
    },
  },
  examples: [{ args: '--only scoring --rounds 1', about: { lv: 'viena daļa vienreiz', en: 'one part, once' } }],
  exits: { 1: { lv: 'kāda attiecība pārsniedz robežu', en: 'a ratio is above its limit' } },
} as const satisfies Verb;
