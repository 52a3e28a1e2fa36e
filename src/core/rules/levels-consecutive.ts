import { lostRows } from './readable.ts';
import type { Rule } from './rule.ts';

export const levelsConsecutive: Rule = {
  id: 'levels-consecutive',
  scope: 'methodology',
  severity: 'warning',
  checks: {
    lv: 'Brieduma līmeņi ir numurēti pēc kārtas no viena.',
    en: 'Maturity levels are numbered one after the other, from one.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai nav pazudis kāds līmenis.',
    en: 'Check that no level was lost.',
  },
  *check(context) {
    for (const { edition, file, rows } of context.dataset.methodology.levels) {
      if (lostRows(context, file).length > 0) continue;
      const numbers = new Set(rows.map(({ level }) => level));
      const row = rows.find(({ level }) => level > 1 && !numbers.has(level - 1));
      if (row === undefined) continue;
      yield {
        ...row.place,
        column: 'level',
        subject: `${edition}/${row.level}`,
        found: String(row.level),
        expected: { lv: `pirms tā – ${row.level - 1}`, en: `${row.level - 1} before it` },
        message: {
          lv: `Pirms ${row.level}. līmeņa nav ${row.level - 1}. līmeņa.`,
          en: `There is no level ${row.level - 1} before level ${row.level}.`,
        },
      };
    }
  },
};
