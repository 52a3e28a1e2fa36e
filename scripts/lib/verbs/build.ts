import { FOLDER, INPUT, PUBLISHING } from './common.ts';
import type { Verb } from './verb.ts';

export const BUILD = {
  name: 'build',
  call: 'npm run build',
  script: 'build',
  does: {
    lv: 'pārbauda, aprēķina un uzraksta atvērtos datus, lapas un meklēšanas rādītāju mapē dist/',
    en: 'validates, computes, writes the open data, the pages and the search index to dist/',
  },
  more: {
    lv: 'Ja datos ir kļūda, kas aptur publicēšanu, iepriekšējā vietne paliek neskarta.',
    en: 'Where a fault in the data stops publication, the site of the last good build stays as it was.',
  },
  options: {
    ...INPUT,
    out: {
      type: 'string',
      value: FOLDER,
      default: 'dist',
      about: { lv: 'mape, kurā raksta vietni', en: 'the folder that the site is written to' },
    },
    ...PUBLISHING,
  },
  examples: [
    { args: '', about: { lv: 'vietne no šīs krātuves datiem', en: 'the site of the data in this repository' } },
    {
      args: '--previous https://e-indekss.example/data/',
      about: {
        lv: 'publicēšanai: agrākās datu versijas paliek, kā bijušas',
        en: 'to publish: earlier releases stay as they were',
      },
    },
    {
      args: '--embargoed --out ../preview',
      about: { lv: 'mērījums, kas vēl nav publisks', en: 'an edition that is not public yet' },
    },
  ],
} as const satisfies Verb;
