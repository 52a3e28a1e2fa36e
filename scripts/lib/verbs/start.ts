import { INPUT } from './common.ts';
import type { Verb } from './verb.ts';

export const START = {
  name: 'start',
  call: 'npm start',
  script: 'start',
  does: {
    lv: 'izveido vietni un rāda to tikai šim datoram; adresi izdrukā pēdējo',
    en: 'builds the site, serves it to this computer alone, prints its address last',
  },
  more: { lv: 'Apstādina ar Ctrl+C.', en: 'Ctrl+C ends it.' },
  options: {
    ...INPUT,
    port: {
      type: 'string',
      value: { lv: 'N', en: 'N' },
      default: '4321',
      about: {
        lv: 'ports, kurā vietne atbild; ar 0 izvēlas kādu brīvu',
        en: 'the port where the site answers; 0 takes any that is free',
      },
    },
  },
  examples: [
    { args: '', about: { lv: 'vietne adresē http://localhost:4321/', en: 'the site at http://localhost:4321/' } },
    { args: '--port 8080', about: { lv: 'citā portā', en: 'at another port' } },
  ],
} as const satisfies Verb;
