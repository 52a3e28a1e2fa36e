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

/** What a row says of itself, in both languages. */
const SAYINGS = ['name', 'meaning', 'question'] as const;
const LANGUAGES = ['lv', 'en'] as const;
const EXAMPLES = 3;

/** A row that says of itself what another one says. */
interface Repeat {
  readonly row: Named;
  readonly other: Named;
  readonly column: `${(typeof SAYINGS)[number]}_${(typeof LANGUAGES)[number]}`;
}

/** Each row that repeats another in a column of either language, once; rows of one thing may share a text. */
function repeats(rows: readonly Named[], saying: (typeof SAYINGS)[number]): Repeat[] {
  const found = new Map<Named, Repeat>();
  for (const language of LANGUAGES) {
    const column = `${saying}_${language}` as const;
    const first = new Map<string, Named>();
    for (const row of rows) {
      const text = row[column] ?? '';
      if (text === '') continue;
      const other = first.get(text);
      if (other === undefined) first.set(text, row);
      else if (other.id !== row.id && !found.has(row)) found.set(row, { row, other, column });
    }
  }
  return [...found.values()];
}

/**
 * One finding for names, one for meanings and one for questions: whoever words the questions of each dimension alike gets not one
 * for each of them.
 * @param what of whom, as part of what the finding is known by
 */
function* repeated(rows: readonly Named[], what: string): Generator<Problem> {
  for (const saying of SAYINGS) {
    const all = repeats(rows, saying);
    const [first] = all;
    if (first === undefined) continue;
    const { row, other, column } = first;
    const alike = all.slice(0, EXAMPLES).map((one) => [one.row.id, one.other.id] as const);
    const n = all.length;
    yield {
      ...row.place,
      column,
      subject: `${row.place.file}/${what}/${saying}`,
      found: row[column] ?? '',
      expected: { lv: 'teksts, kāda citam nav', en: 'a text that no other has' },
      message:
        n === 1
          ? {
              lv: `Kolonnā „${column}” „${row.id}” ir tas pats, kas „${other.id}” ${other.place.row}. rindā.`,
              en: `“${row.id}” has the same in column “${column}” as “${other.id}” in row ${other.place.row}.`,
            }
          : {
              lv: `Kolonnā „${column}” vai otras valodas kolonnā ir tas pats, kas citā rindā. Šādu rindu skaits: ${n}; piemēram, ${alike.map(([own, same]) => `„${own}” – kas „${same}”`).join(', ')}.`,
              en: `${n} rows have the same in column “${column}”, or in that of the other language, as another row: for example ${alike.map(([own, same]) => `“${own}” as “${same}”`).join(', ')}.`,
            },
    };
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
    yield* repeated(
      registry.groups.map((row) => ({ ...row, id: row.group_id })),
      'group',
    );
    for (const sector of SECTORS) {
      const own = registry.categories.filter((row) => row.sector === sector);
      yield* repeated(
        own.map((row) => ({ ...row, id: row.category })),
        sector,
      );
    }
    for (const { rows } of methodology.levels)
      yield* repeated(
        rows.map((row) => ({ ...row, id: String(row.level) })),
        'level',
      );
    for (const { rows } of methodology.structures) {
      for (const kind of ['dimension', 'indicator'] as const)
        yield* repeated(
          rows.filter((row) => row.kind === kind).map((row) => ({ ...row, id: row.code })),
          kind,
        );
    }
  },
};
