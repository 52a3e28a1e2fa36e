import { INPUT } from './common.ts';
import type { Verb } from './verb.ts';

const COUNT = { lv: 'N', en: 'N' } as const;

export const FUZZ = {
  name: 'fuzz',
  call: 'npm run fuzz',
  script: 'fuzz',
  does: {
    lv: 'pa vienai lietai nejauši sabojā ievadi un saskaita, kas no tā pamanīts',
    en: 'spoils the input at random, one thing at a time, and counts what is found',
  },
  options: {
    ...INPUT,
    count: {
      type: 'string',
      value: COUNT,
      default: '10000',
      about: { lv: 'cik reižu bojāt', en: 'how many times' },
    },
    seed: {
      type: 'string',
      value: COUNT,
      default: '1',
      about: { lv: 'nejaušības sākums; tas pats dod to pašu', en: 'where chance starts; the same gives the same' },
    },
    from: {
      type: 'string',
      value: COUNT,
      default: '0',
      about: { lv: 'pirmā bojājuma kārtas skaitlis', en: 'the number of the first' },
    },
    verbose: {
      type: 'boolean',
      about: { lv: 'parāda katru', en: 'shows each' },
    },
  },
  examples: [
    { args: '--count 500', about: { lv: 'ātrā pārbaude', en: 'a quick look' } },
    {
      args: '--seed 1 --from 4711 --count 1 --verbose',
      about: { lv: 'viens no tiem vēlreiz', en: 'one of them again' },
    },
  ],
  exits: {
    0: { lv: 'viss pamanīts vai nekaitīgs', en: 'all was found, or harmless' },
    1: { lv: 'kaut kas nav pamanīts vai kaut ko nogāza', en: 'something was not seen, or brought something down' },
  },
} as const satisfies Verb;
