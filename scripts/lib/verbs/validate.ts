import { FILE, INPUT, YEAR } from './common.ts';
import type { Verb } from './verb.ts';

export const VALIDATE = {
  name: 'validate',
  call: 'npm run validate',
  script: 'validate',
  does: {
    lv: 'nosauc katru datu kļūdu ar failu, rindu un kolonnu un to, kā rezultāti saskan ar publicētajiem skaitļiem',
    en: 'names every fault by file, row and column, and how the scores agree with the published figures',
  },
  options: {
    ...INPUT,
    edition: {
      type: 'string',
      value: YEAR,
      about: {
        lv: 'tikai tas, kas attiecas uz šo mērījumu vai ne uz vienu atsevišķu; pārējo tikai saskaita',
        en: 'only what concerns that edition or no single one; the rest is counted',
      },
    },
    format: {
      type: 'string',
      value: { lv: 'VEIDS', en: 'FORMAT' },
      choices: ['text', 'json'],
      default: 'text',
      about: { lv: 'teksts cilvēkiem vai JSON programmām', en: 'text for people or JSON for machines' },
    },
    report: {
      type: 'string',
      value: FILE,
      about: {
        lv: 'visu raksta arī HTML failā, ko var nosūtīt kolēģim',
        en: 'writes the whole as one HTML page, too, for a colleague',
      },
    },
    verbose: {
      type: 'boolean',
      about: {
        lv: 'parāda katru publicēto skaitli, arī to, kas saskan',
        en: 'lists each published figure, those that agree too',
      },
    },
  },
  examples: [
    { args: '', about: { lv: 'pārbauda mapi data', en: 'checks the folder data' } },
    {
      args: '--edition 2022 --report parskats.html',
      about: { lv: 'viena gada kļūdas, arī kā lapa', en: 'the faults of one year, as a page too' },
    },
  ],
  exits: {
    0: { lv: 'parādītajā nav kļūdu, kas aptur publicēšanu', en: 'nothing that is shown stops publication' },
    1: { lv: 'kāda parādītā kļūda aptur publicēšanu', en: 'a fault among what is shown stops publication' },
  },
} as const satisfies Verb;
