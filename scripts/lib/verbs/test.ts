import type { Verb } from './verb.ts';

export const TEST = {
  name: 'test',
  call: 'npm test',
  script: 'test',
  does: {
    lv: 'vienībtesti un vietnes pārbaudes, katrai veidnei viena lapa',
    en: "unit tests, and the site's checks on one page per template",
  },
  more: {
    lv: 'Ja dist/ nav vai tā veidota no citiem avotiem, vispirms izveido vietni.',
    en: 'Builds the site first where dist/ is missing or was made from other sources.',
  },
  options: {},
  passesTo: 'vitest run',
  examples: [
    { args: '', about: { lv: 'visi testi', en: 'all tests' } },
    {
      args: '--project unit src/core',
      about: { lv: 'vienībtesti vienā mapē, bez vietnes', en: 'the unit tests of one folder, without a site' },
    },
  ],
  exits: { 1: { lv: 'kāds tests nav izturēts', en: 'a test has failed' } },
} as const satisfies Verb;
