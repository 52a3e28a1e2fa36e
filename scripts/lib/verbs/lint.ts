import type { Verb } from './verb.ts';

export const LINT = {
  name: 'lint',
  call: 'npm run lint',
  script: 'lint',
  does: {
    lv: 'tipi, ESLint, kas ko drīkst importēt, formāts',
    en: 'types, ESLint, who imports whom, format',
  },
  options: {},
  examples: [{ args: '', about: { lv: 'vienīgais veids, kā to izsaukt', en: 'the only way to call it' } }],
  exits: { 1: { lv: 'kāda no četrām pārbaudēm nav izturēta', en: 'one of the four has failed' } },
} as const satisfies Verb;
