import { FILE, FOLDER, INPUT, YEAR } from './common.ts';
import type { Verb } from './verb.ts';

export const NEW_EDITION = {
  name: 'new-edition',
  call: 'npm run new-edition',
  script: 'new-edition',
  does: {
    lv: 'no iepriekšējā mērījuma sagatavo jaunu un izveido Excel veidlapu, kurā iestādes atbild',
    en: 'lays out a new edition from the one before and makes the workbook in which institutions answer',
  },
  more: {
    lv: 'Uzraksta visu vai neko; neviens fails netiek pārrakstīts.',
    en: 'All of it is written, or nothing; no file is written over.',
  },
  operands: {
    names: { lv: [YEAR.lv], en: [YEAR.en] },
    asked: { lv: 'jānorāda viens gads, piemēram, 2024', en: 'one year is asked for, such as 2024' },
  },
  options: {
    ...INPUT,
    from: {
      type: 'string',
      value: YEAR,
      about: {
        lv: 'sāk no šī gada mērījuma, nevis no jaunākā',
        en: 'starts from the edition of that year, not from the newest',
      },
    },
    sheets: {
      type: 'string',
      value: { lv: 'KĀ', en: 'HOW' },
      choices: ['one', 'per-institution', 'files'],
      default: 'one',
      about: {
        lv: 'viena lapa visiem, lapa katrai iestādei vai fails katrai iestādei',
        en: 'one sheet for everybody, a sheet for each institution, or a file for each',
      },
    },
    template: {
      type: 'string',
      value: { lv: `${FILE.lv}|${FOLDER.lv}`, en: `${FILE.en}|${FOLDER.en}` },
      about: {
        lv: 'kur raksta veidlapu; citādi veidlapa-GADS.xlsx vai mapē veidlapas-GADS',
        en: 'where the workbook goes; otherwise veidlapa-YEAR.xlsx, or the folder veidlapas-YEAR',
      },
    },
    'template-only': {
      type: 'boolean',
      about: {
        lv: 'izveido tikai veidlapu mērījumam, kas jau ir',
        en: 'makes only the workbook, of an edition that is there already',
      },
    },
  },
  examples: [
    { args: '2024', about: { lv: '2024. gada mērījums pēc jaunākā', en: 'the edition of 2024 after the newest' } },
    {
      args: '2024 --template-only --sheets files',
      about: { lv: 'tikai veidlapas, katrai iestādei savs fails', en: 'only the workbooks, one for each institution' },
    },
  ],
} as const satisfies Verb;
