import { LANG } from './common.ts';
import type { Verb } from './verb.ts';

export const HELP = {
  name: 'help',
  call: 'npm run help',
  script: 'help',
  does: {
    lv: 'visas komandas, katra vienā rindā; ar nosaukumu – viena no tām, kā to rāda arī tās --help',
    en: 'all verbs, each in one line; with a name, one of them, as its own --help shows it',
  },
  operands: {
    names: { lv: ['[KOMANDA]'], en: ['[VERB]'] },
    asked: { lv: 'var norādīt vienu komandu', en: 'one verb may be named' },
  },
  options: { ...LANG },
  examples: [
    { args: '', about: { lv: 'visu saraksts', en: 'the list of all' } },
    { args: 'build --lang en', about: { lv: 'viena no tām angliski', en: 'one of them in English' } },
  ],
} as const satisfies Verb;
