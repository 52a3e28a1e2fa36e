import { isNumeric } from '../model/meaning.ts';
import type { StructureRow } from '../model/methodology.ts';
import type { Rule } from './rule.ts';

/** Cells that are filled in and change nothing; options have a rule of their own. */
function unusedCell(row: StructureRow): { column: string; found: string } | undefined {
  const { kind, type, lower, upper, direction, evidence, applies_to } = row;
  const goalposts = [
    { column: 'lower', found: lower === null ? '' : String(lower) },
    { column: 'upper', found: upper === null ? '' : String(upper) },
  ];
  const cells =
    kind === 'indicator'
      ? type === '' || isNumeric(type)
        ? []
        : goalposts
      : [
          { column: 'type', found: type },
          { column: 'direction', found: direction === 1 ? '' : String(direction) },
          ...goalposts,
          { column: 'evidence', found: evidence },
          { column: 'applies_to', found: applies_to.join(';') },
        ];
  return cells.find(({ found }) => found !== '');
}

export const structureUnused: Rule = {
  id: 'structure-unused',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Indeksam un sadaļām nav tā, kas ir tikai rādītājiem, un jā un nē atbildei vai izvēlei nav robežu.',
    en: 'Index and dimensions have nothing that only indicators have, and yes-no answers and choices have no goalposts.',
  },
  remedy: {
    lv: 'Izdzēsiet šūnu: to neviens neievēro.',
    en: 'Delete the cell: nobody heeds it.',
  },
  *check({ dataset }) {
    for (const { edition, sector, rows } of dataset.methodology.structures) {
      for (const row of rows) {
        const unused = unusedCell(row);
        if (unused === undefined) continue;
        yield {
          ...row.place,
          column: unused.column,
          subject: `${edition}/${sector}/${row.code}`,
          found: unused.found,
          expected: { lv: 'tukša šūna', en: 'a blank cell' },
          message: {
            lv: `„${row.code}” (${row.type === '' ? row.kind : row.type}) kolonnas „${unused.column}” nelieto.`,
            en: `“${row.code}” (${row.type === '' ? row.kind : row.type}) does not use column “${unused.column}”.`,
          },
        };
      }
    }
  },
};
