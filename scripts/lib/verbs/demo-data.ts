import type { Verb } from './verb.ts';

export const DEMO_DATA = {
  name: 'demo-data',
  call: 'npm run demo-data',
  script: 'demo-data',
  does: {
    lv: 'vēlreiz uzraksta demonstrācijas atbildes; nemainās ne baits',
    en: 'writes the demonstration answers again; not a byte changes',
  },
  more: {
    lv: 'Mapi data/editions veido no reģistra, metodikas un publicētajiem skaitļiem.',
    en: 'data/editions is made from the registry, the methodology and the published figures.',
  },
  options: {},
  examples: [{ args: '', about: { lv: 'vienīgais veids, kā to izsaukt', en: 'the only way to call it' } }],
} as const satisfies Verb;
