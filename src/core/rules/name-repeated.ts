import type { Place, Problem } from '../model/finding.ts';
import { SECTORS } from '../model/vocabulary.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly id: string;
  readonly name_lv: string;
  readonly name_en: string;
  readonly meaning_lv?: string;
  readonly meaning_en?: string;
  readonly question_lv?: string;
  readonly question_en?: string;
  readonly place: Place;
}

const COLUMNS = ['name_lv', 'name_en', 'meaning_lv', 'meaning_en', 'question_lv', 'question_en'] as const;

/** Rows that say of themselves what another says of itself, in either language; rows of one thing may share it. */
function* repeated(rows: readonly Named[]): Generator<Problem> {
  for (const column of COLUMNS) {
    const first = new Map<string, Named>();
    for (const row of rows) {
      const text = row[column] ?? '';
      if (text === '') continue;
      const other = first.get(text);
      if (other === undefined) first.set(text, row);
      if (other === undefined || other.id === row.id) continue;
      yield {
        ...row.place,
        column,
        subject: `${row.place.file}/${row.id}/${column}`,
        found: text,
        expected: { lv: 'teksts, kāda citam nav', en: 'a text that no other has' },
        message: {
          lv: `Kolonnā „${column}” „${row.id}” ir tas pats, kas „${other.id}” ${other.place.row}. rindā.`,
          en: `“${row.id}” has the same in column “${column}” as “${other.id}” in row ${other.place.row}.`,
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
    lv: 'Dažādām grupām, kategorijām, līmeņiem, sadaļām un rādītājiem ir dažādi nosaukumi un skaidrojumi.',
    en: 'Different groups, categories, levels, dimensions and indicators have different names and explanations.',
  },
  remedy: {
    lv: 'Pārbaudiet, vai teksts nav ierakstīts nepareizajā rindā.',
    en: 'Check that the text does not stand in the wrong row.',
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
