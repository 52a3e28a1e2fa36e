import type { Verb } from './verb.ts';

export const FONTS = {
  name: 'fonts',
  call: 'node scripts/fonts.ts',
  script: 'fonts',
  does: {
    lv: 'no Source Sans 3 izgriež vietnes burtus un uzraksta tos mapē src/styles/fonts/',
    en: 'cuts Source Sans 3 down to the letters of the site and writes them to src/styles/fonts/',
  },
  more: {
    lv: 'Palaiž ar roku, kad mainās fonta pakotne vai burti.',
    en: 'Run by hand when the font package or the letters change.',
  },
  options: {},
  examples: [{ args: '', about: { lv: 'vienīgais veids, kā to izsaukt', en: 'the only way to call it' } }],
} as const satisfies Verb;
