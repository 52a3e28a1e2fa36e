import type { Place, Problem } from '../model/finding.ts';
import { SECTORS } from '../model/vocabulary.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly id: string;
  readonly name_lv: string;
  readonly name_en: string;
  readonly place: Place;
}

/** Rows that have the name of another thing, in either language; rows of one thing may share it. */
function* repeated(rows: readonly Named[]): Generator<Problem> {
  for (const column of ['name_lv', 'name_en'] as const) {
    const first = new Map<string, Named>();
    for (const row of rows) {
      const other = first.get(row[column]);
      if (other === undefined) first.set(row[column], row);
      if (other === undefined || other.id === row.id) continue;
      yield {
        ...row.place,
        column,
        subject: `${row.place.file}/${row.id}/${column}`,
        found: row[column],
        expected: { lv: 'nosaukums, kura citam nav', en: 'a name that no other has' },
        message: {
          lv: `„${row.id}” nosaukums ir tāds pats kā „${other.id}” ${other.place.row}. rindā.`,
          en: `“${row.id}” has the name of “${other.id}” in row ${other.place.row}.`,
        },
      };
    }
  }
}

export const nameRepeated: Rule = {
  id: 'name-repeated',
  scope: 'reference',
  severity: 'warning',
  checks: {
    lv: 'Dažādām grupām, kategorijām, līmeņiem, sadaļām un rādītājiem ir dažādi nosaukumi.',
    en: 'Different groups, categories, levels, dimensions and indicators have different names.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai nosaukums nav ierakstīts nepareizajā rindā.',
    en: 'Check that the name does not stand in the wrong row.',
  },
  *check({ dataset: { registry, methodology } }) {
    yield* repeated(registry.groups.map((row) => ({ ...row, id: row.group_id })));
    for (const sector of SECTORS) {
      const own = registry.categories.filter((row) => row.sector === sector);
      yield* repeated(own.map((row) => ({ ...row, id: row.category })));
    }
    for (const { rows } of methodology.levels) yield* repeated(rows.map((row) => ({ ...row, id: String(row.level) })));
    for (const { rows } of methodology.structures) {
      for (const kind of ['dimension', 'indicator'] as const)
        yield* repeated(rows.filter((row) => row.kind === kind).map((row) => ({ ...row, id: row.code })));
    }
  },
};
