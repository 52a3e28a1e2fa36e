import type { Rule } from './rule.ts';

export const continuityDuplicate: Rule = {
  id: 'continuity-duplicate',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Par katru kodu mērījumā ir viena salīdzināmības rinda.',
    en: 'There is one row of continuity for each code of an edition.',
  },
  remedy: { lv: 'Atstājiet vienu no abām rindām.', en: 'Keep one of the two rows.' },
  *check({ dataset }) {
    const first = new Map<string, number | undefined>();
    for (const row of dataset.methodology.continuity) {
      // A dropped code and a new one may bear the same name.
      const key = `${row.edition}/${row.sector}/${row.code}/${row.relation === 'dropped' ? 'dropped' : ''}`;
      if (first.has(key)) {
        yield {
          ...row.place,
          column: 'code',
          subject: `${row.edition}/${row.sector}/${row.code}`,
          found: row.code,
          expected: { lv: 'par katru kodu viena rinda', en: 'one row about each code' },
          message: {
            lv: `Par kodu „${row.code}” ${row.edition}. gadā jau ir ${first.get(key)}. rinda.`,
            en: `Row ${first.get(key)} is already about code “${row.code}” of ${row.edition}.`,
          },
        };
      } else first.set(key, row.place.row);
    }
  },
};
