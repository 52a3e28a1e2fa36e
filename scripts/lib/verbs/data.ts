import { FOLDER, INPUT, PUBLISHING } from './common.ts';
import type { Verb } from './verb.ts';

export const DATA = {
  name: 'data',
  call: 'npm run data',
  script: 'build-data',
  does: { lv: 'uzraksta tikai atvērtos datus', en: 'writes the open data alone' },
  more: {
    lv: 'Ja datos ir kļūda, kas aptur publicēšanu, iepriekš uzrakstītais paliek neskarts.',
    en: 'Where a fault in the data stops publication, what was written before stays as it was.',
  },
  options: {
    ...INPUT,
    out: {
      type: 'string',
      value: FOLDER,
      default: 'dist/data',
      about: { lv: 'mape, kurā raksta datus', en: 'the folder that the data are written to' },
    },
    ...PUBLISHING,
  },
  examples: [
    { args: '', about: { lv: 'dati mapē dist/data', en: 'the data in dist/data' } },
    {
      args: '--data ../received --out ../open-data',
      about: { lv: 'no saņemtajiem failiem citā mapē', en: 'from files received elsewhere, to another folder' },
    },
  ],
} as const satisfies Verb;
