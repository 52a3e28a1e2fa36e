import type { Rule } from './rule.ts';

export const levelNumberGap: Rule = {
  id: 'level-number-gap',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Brieduma līmeņi ir numurēti no 1 pēc kārtas.',
    en: 'Maturity levels are numbered from 1 without a gap.',
  },
  remedy: { lv: 'Pārbaudiet, vai kāda līmeņa rinda netrūkst.', en: 'Check that no row of a level is missing.' },
  *check({ dataset }) {
    for (const { edition, rows } of dataset.methodology.levels) {
      for (const [at, { level, place }] of rows.entries()) {
        const expected = (rows[at - 1]?.level ?? 0) + 1;
        // A level that does not ascend is a finding of its own.
        if (level <= expected) continue;
        yield {
          ...place,
          column: 'level',
          subject: `${edition}/${level}`,
          found: String(level),
          expected: { lv: String(expected), en: String(expected) },
          message: { lv: `Pirms ${level}. līmeņa kāds trūkst.`, en: `A level before level ${level} is missing.` },
        };
      }
    }
  },
};
