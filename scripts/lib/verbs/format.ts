import type { Verb } from './verb.ts';

export const FORMAT = {
  name: 'format',
  call: 'npm run format',
  script: 'format',
  does: {
    lv: 'uzraksta README komandu tabulu un formātu, ko prasa lint',
    en: "writes the README's table of verbs and the format that lint asks for",
  },
  options: {},
  examples: [{ args: '', about: { lv: 'vienīgais veids, kā to izsaukt', en: 'the only way to call it' } }],
  exits: { 1: { lv: 'kādu failu nevar nolasīt', en: 'a file cannot be read' } },
} as const satisfies Verb;
