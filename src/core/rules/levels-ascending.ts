import { lostRows, unreadable } from './readable.ts';
import type { Rule } from './rule.ts';

export const levelsAscending: Rule = {
  id: 'levels-ascending',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Pirmā brieduma līmeņa robeža ir nulle, un līmeņi un robežas aug.',
    en: 'Maturity levels start at zero, and both levels and bounds ascend.',
  },
  remedy: {
    lv: 'Sakārtojiet līmeņus augošā secībā; pirmā robeža ir 0.',
    en: 'Put the levels in ascending order; the first bound is 0.',
  },
  *check(context) {
    for (const { edition, file, rows } of context.dataset.methodology.levels) {
      if (unreadable(context, file) || lostRows(context, file).length > 0) continue;
      if (rows.length === 0) {
        yield {
          file,
          subject: String(edition),
          expected: { lv: 'vismaz viens līmenis', en: 'at least one level' },
          message: { lv: 'Failā nav neviena līmeņa.', en: 'The file has no level.' },
        };
      }
      for (const [at, row] of rows.entries()) {
        const previous = rows[at - 1];
        const bounds = previous === undefined ? row.lower_bound === 0 : row.lower_bound > previous.lower_bound;
        const levels = previous === undefined || row.level > previous.level;
        if (bounds && levels) continue;
        yield {
          ...row.place,
          column: bounds ? 'level' : 'lower_bound',
          subject: `${edition}/${row.level}`,
          found: String(bounds ? row.level : row.lower_bound),
          expected:
            previous === undefined
              ? { lv: '0', en: '0' }
              : {
                  lv: `vairāk nekā ${bounds ? previous.level : previous.lower_bound}`,
                  en: `more than ${bounds ? previous.level : previous.lower_bound}`,
                },
          message: { lv: 'Līmeņi neaug no nulles.', en: 'The levels do not ascend from zero.' },
        };
      }
    }
  },
};
