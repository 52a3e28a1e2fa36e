import type { NodeKind } from '../model/vocabulary.ts';
import { nearest } from '../parse/nearest.ts';
import { lostRows } from './readable.ts';
import type { Rule } from './rule.ts';

/** What stands above each kind of row. */
const ABOVE: Record<NodeKind, NodeKind | null> = { index: null, dimension: 'index', indicator: 'dimension' };

export const structureParent: Rule = {
  id: 'structure-parent',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Rādītājs ietilpst sadaļā, sadaļa – indeksā, bet indekss – nekur.',
    en: 'An indicator belongs to a dimension, a dimension to the index, and the index to nothing.',
  },
  remedy: { lv: 'Labojiet kodu kolonnā „parent”.', en: 'Correct the code in column “parent”.' },
  *check(context) {
    for (const { edition, sector, file, rows } of context.dataset.methodology.structures) {
      const lost = lostRows(context, file);
      const byKind = Map.groupBy<string | undefined, { code?: string; kind?: string }>(
        [...rows, ...lost],
        (row) => row.kind,
      );
      const codesOf = new Map([...byKind].map(([kind, own]) => [kind, new Set(own.map(({ code }) => code ?? ''))]));
      for (const { code, kind, parent, place } of rows) {
        const above = ABOVE[kind];
        const known: ReadonlySet<string> = (above === null ? undefined : codesOf.get(above)) ?? new Set();
        if (above === null ? parent === '' : known.has(parent)) continue;
        yield {
          ...place,
          column: 'parent',
          subject: `${edition}/${sector}/${code}`,
          found: parent,
          expected:
            above === null
              ? { lv: 'tukša šūna', en: 'a blank cell' }
              : (nearest(parent, known) ?? { lv: 'rinda, kurā tā ietilpst', en: 'a row that it belongs to' }),
          message: {
            lv: `Rindas „${code}” vieta struktūrā neder.`,
            en: `“${code}” has no fitting place in the structure.`,
          },
        };
      }
    }
  },
};
