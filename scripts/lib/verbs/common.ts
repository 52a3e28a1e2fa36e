import type { Option } from './verb.ts';

/** Options that several verbs have in common. */

export const FOLDER = { lv: 'MAPE', en: 'DIR' } as const;
export const FILE = { lv: 'FAILS', en: 'FILE' } as const;
export const YEAR = { lv: 'GADS', en: 'YEAR' } as const;

export const LANG = {
  lang: {
    type: 'string',
    value: { lv: 'VALODA', en: 'LANG' },
    choices: ['lv', 'en'],
    default: 'lv',
    about: { lv: 'ziņojumu valoda', en: 'the language of the reports' },
  },
} as const satisfies Record<string, Option>;

export const METHODOLOGY = {
  methodology: {
    type: 'string',
    value: FOLDER,
    default: 'methodology',
    about: { lv: 'metodikas mape', en: 'the folder of the methodology' },
  },
} as const satisfies Record<string, Option>;

/** What every verb that reads the input takes. */
export const INPUT = {
  data: {
    type: 'string',
    value: FOLDER,
    default: 'data',
    about: { lv: 'ievades datu mape', en: 'the folder of the input' },
  },
  ...METHODOLOGY,
  ...LANG,
} as const satisfies Record<string, Option>;

export const EMBARGOED = {
  embargoed: {
    type: 'boolean',
    about: {
      lv: 'iekļauj arī mērījumus, kam ir embargo; citādi tos izlaiž',
      en: 'takes in editions under embargo; they are left out otherwise',
    },
  },
} as const satisfies Record<string, Option>;

/** What every verb that publishes takes. */
export const PUBLISHING = {
  ...EMBARGOED,
  previous: {
    type: 'string',
    value: { lv: 'MAPE|ADRESE', en: 'DIR|URL' },
    about: {
      lv: 'agrāk publicēts dist/data: mape vai adrese, kuras datu versijas pārbauda un pārņem nemainītas',
      en: 'an earlier dist/data: a folder or an address, whose releases are checked and carried over unchanged',
    },
  },
} as const satisfies Record<string, Option>;
