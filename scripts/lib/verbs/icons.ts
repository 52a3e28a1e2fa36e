import type { Verb } from './verb.ts';

export const ICONS = {
  name: 'icons',
  call: 'node scripts/icons.ts',
  script: 'icons',
  does: {
    lv: 'no public/favicon.svg uzzīmē pārējās vietnes ikonas un attēlu, ko rāda saites',
    en: 'draws the other icons of the site and the picture of shared links from public/favicon.svg',
  },
  more: {
    lv: 'Palaiž ar roku, kad mainās public/favicon.svg; vajag pārlūku.',
    en: 'Run by hand when public/favicon.svg changes; it needs a browser.',
  },
  options: {},
  examples: [{ args: '', about: { lv: 'vienīgais veids, kā to izsaukt', en: 'the only way to call it' } }],
} as const satisfies Verb;
