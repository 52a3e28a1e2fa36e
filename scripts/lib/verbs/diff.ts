import { EMBARGOED, FILE, FOLDER, LANG, METHODOLOGY } from './common.ts';
import type { Verb } from './verb.ts';

export const DIFF = {
  name: 'diff',
  call: 'npm run diff',
  script: 'diff-data',
  does: {
    lv: 'parāda katru lauku, kurā atšķiras divas datu versijas, un to, kura iestāde un kāpēc maina rezultātu, līmeni vai vietu',
    en: 'shows every field that differs between two releases, and who changes score, level or rank through what',
  },
  more: {
    lv: 'Katra puse ir datu mape vai publicēta datu versija. Ja norādīta viena, to salīdzina ar dist/data/latest.',
    en: 'Each side is a data folder or a published release. One alone is compared with dist/data/latest.',
  },
  operands: {
    names: { lv: ['[VECĀ]', 'JAUNĀ'], en: ['[OLD]', 'NEW'] },
    asked: {
      lv: 'jānorāda mape ar jaunajiem datiem, pirms tās var norādīt mapi ar vecajiem, piemēram, dist/data/latest data',
      en: 'the folder with the new data is asked for, before it may stand the one with the old, such as dist/data/latest data',
    },
  },
  options: {
    ...METHODOLOGY,
    'old-methodology': {
      type: 'string',
      value: FOLDER,
      about: { lv: 'vecās puses metodika, ja tā ir cita', en: 'the methodology of the old side where it is another' },
    },
    'new-methodology': {
      type: 'string',
      value: FOLDER,
      about: { lv: 'jaunās puses metodika, ja tā ir cita', en: 'the methodology of the new side where it is another' },
    },
    ...EMBARGOED,
    format: {
      type: 'string',
      value: { lv: 'VEIDS', en: 'FORMAT' },
      choices: ['text', 'md', 'json'],
      default: 'text',
      about: {
        lv: 'teksts ar saīsinātiem sarakstiem, viss kā Markdown vai JSON',
        en: 'text with long lists cut, the whole as Markdown, or JSON',
      },
    },
    out: {
      type: 'string',
      value: FILE,
      about: { lv: 'fails, kurā raksta, nevis ekrāns', en: 'the file it is written to, not the screen' },
    },
    ...LANG,
  },
  examples: [
    {
      args: 'data',
      about: { lv: 'kas mainītos, ja publicētu tagad', en: 'what would change if it were published now' },
    },
    {
      args: '--format md --out izmainas.md ../2022.0 ../2022.1',
      about: { lv: 'divas datu versijas, viss failā', en: 'two releases, the whole in a file' },
    },
  ],
  exits: {
    0: { lv: 'salīdzināts, lai kāds būtu iznākums', en: 'compared, whatever came of it' },
    1: { lv: 'vienas puses datos ir kļūdas, kas nosauktas', en: 'a side has faults, which are listed' },
  },
} as const satisfies Verb;
