import { lostRows, unreadable } from './readable.ts';
import type { Rule } from './rule.ts';

export const structureIndexOne: Rule = {
  id: 'structure-index-one',
  scope: 'methodology',
  severity: 'blocker',
  checks: { lv: 'Struktūrā ir tieši viena indeksa rinda.', en: 'A structure has exactly one index row.' },
  remedy: {
    lv: 'Atstājiet vienu rindu, kurai kind ir „index”.',
    en: 'Keep one row whose kind is “index”.',
  },
  *check(context) {
    for (const { edition, sector, file, rows } of context.dataset.methodology.structures) {
      if (unreadable(context, file) || lostRows(context, file).some((row) => row.kind === 'index')) continue;
      const indexes = rows.filter((row) => row.kind === 'index');
      if (indexes.length === 0) {
        yield {
          file,
          row: 1,
          column: 'kind',
          subject: `${edition}/${sector}`,
          found: '',
          expected: { lv: 'viena rinda ar vērtību „index”', en: 'one row with “index”' },
          message: { lv: 'Indeksa rindas nav.', en: 'There is no index row.' },
        };
      }
      for (const row of indexes.slice(1)) {
        yield {
          ...row.place,
          column: 'kind',
          subject: `${edition}/${sector}/${row.code}`,
          found: row.code,
          expected: { lv: 'viena rinda ar vērtību „index”', en: 'one row with “index”' },
          message: {
            lv: `Indekss jau ir ${indexes[0]?.place.row}. rindā.`,
            en: `The index already stands in row ${indexes[0]?.place.row}.`,
          },
        };
      }
    }
  },
};
