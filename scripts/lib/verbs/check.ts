import type { Verb } from './verb.ts';

export const CHECK = {
  name: 'check',
  call: 'npm run check',
  script: 'check',
  does: {
    lv: 'visas pārbaudes; ar --every arī lēnās visās lapās',
    en: 'every check; with --every the slow ones on every page too',
  },
  more: {
    lv: 'Ja dist/ nav vai tā veidota no citiem avotiem, vispirms izveido vietni. Kam trūkst programmas, to izlaiž un to pasaka.',
    en: 'Builds the site first where dist/ is missing or was made from other sources. What lacks its program is told as skipped.',
  },
  options: {
    only: {
      type: 'string',
      value: { lv: 'PĀRBAUDE,…', en: 'CHECK,…' },
      about: {
        lv: 'tikai šīs pārbaudes; nosaukumi ir failā scripts/checks/index.ts un izdrukā',
        en: 'those checks alone; their names stand in what is printed and in scripts/checks/index.ts',
      },
    },
    every: {
      type: 'boolean',
      about: {
        lv: 'visas lapas arī tur, kur citādi skata vienu no katra veida un valodas, jo skatīšanās ir lēna',
        en: 'every page also where otherwise one of each kind and language is looked at, because looking is slow',
      },
    },
  },
  examples: [
    { args: '', about: { lv: 'viss', en: 'everything' } },
    { args: '--only links,weight', about: { lv: 'divas no pārbaudēm', en: 'two of the checks' } },
  ],
  exits: { 1: { lv: 'kāda pārbaude nav izturēta', en: 'a check has failed' } },
} as const satisfies Verb;
