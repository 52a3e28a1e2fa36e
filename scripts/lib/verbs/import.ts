import { INPUT, YEAR } from './common.ts';
import type { Verb } from './verb.ts';

export const IMPORT = {
  name: 'import',
  call: 'npm run import',
  script: 'import-answers',
  does: {
    lv: 'aizpildītās veidlapas nolasa failā answers.csv',
    en: 'reads filled-in workbooks back into answers.csv',
  },
  more: {
    lv: 'Iestādes, kuru failos nav, paliek, kā bijušas. Ja kādā šūnā ir kļūda, neraksta neko.',
    en: 'Institutions that are in no file stay as they are. A fault in any cell, and nothing is written.',
  },
  operands: {
    names: { lv: ['FAILS.xlsx…'], en: ['FILE.xlsx…'] },
    asked: {
      lv: 'jānorāda aizpildītās veidlapas vai mape ar tām, piemēram, FAILS.xlsx',
      en: 'filled-in workbooks are asked for, or a folder of them, such as FILE.xlsx',
    },
  },
  options: {
    ...INPUT,
    edition: {
      type: 'string',
      value: YEAR,
      about: {
        lv: 'mērījums, kuram faili pieder, ja to nesaka to virsraksti; citādi jaunākais',
        en: 'the edition of the files where their titles do not tell it; the newest otherwise',
      },
    },
  },
  examples: [
    { args: 'veidlapa-2024.xlsx', about: { lv: 'viens fails', en: 'one file' } },
    { args: 'sanemts', about: { lv: 'visi mapes faili', en: 'all files of a folder' } },
  ],
} as const satisfies Verb;
