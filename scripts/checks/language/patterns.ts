import { join } from 'node:path';
import type { Built } from '../built.ts';
import type { Check, Outcome } from '../check.ts';
import { publishedTables, type PublishedTables } from '../numbers/published-tables.ts';
import { path } from '../../../src/i18n/routes.ts';
import type { SectorId } from '../numbers/subject.ts';
import { MISPLACED, PATTERNS } from './patterns/index.ts';
import { readSite, type Reading } from './read-site.ts';
import { wholeText } from './said.ts';

/** What pages tell the reader to type or to look for, sign by sign. */
const AS_TYPED = ['piemēram, -5', 'such as -5', 'virkņu atdalītājs ir ".', 'string delimiter is ".', 'skaitlis 66.75'];

/** A text that is looked at once, wherever it stands. */
interface Text {
  readonly text: string;
  readonly language: 'lv' | 'en';
  /** A line of a picture, of which the text goes on in the next. */
  readonly line: boolean;
  readonly first: string;
  count: number;
}

interface Fault {
  readonly id: string;
  readonly told: string;
}

export interface Context {
  /** The sector of the body that the page at an address is about. */
  readonly sectorOf: (url: string) => SectorId | undefined;
  /** Names with Latvian quotation marks, which they keep on English pages. */
  readonly quoted: readonly string[];
}

/** What is there of patterns on some pages. */
export interface Found {
  readonly checked: number;
  readonly faults: readonly Fault[];
  /** Phrases to be typed that are on none of the pages. */
  readonly unused: readonly string[];
}

const excerpt = (text: string, found: string): string => {
  const at = Math.max(0, text.replaceAll('\u00A0', ' ').indexOf(found.replaceAll('\u00A0', ' ')));
  return text.slice(Math.max(0, at - 40), at + found.length + 40);
};

/** Holds every text of pages against the patterns. */
export async function findFaults(
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  { sectorOf, quoted }: Context,
): Promise<Found> {
  const texts = new Map<string, Text>();
  const faults: Fault[] = [];
  for await (const { url, template, said } of readings) {
    const sector = sectorOf(url);
    let before = '';
    for (const each of said)
      for (const language of ['lv', 'en'] as const) {
        if (each.pieces.every((piece) => piece.language !== language)) continue;
        const text = wholeText(each, language);
        const first = `${url}, ${each.place}`;
        if (language === 'lv')
          for (const { id, wrong, where } of MISPLACED)
            if (wrong.test(text) && where({ template, sector, before }))
              faults.push({ id, told: `„${text}” after „${before}”, ${first}` });
        before = text;
        const line = /^text(?:\.|$)/.test(each.place);
        const known = texts.get(`${language} ${line} ${text}`);
        if (known === undefined) texts.set(`${language} ${line} ${text}`, { text, language, line, first, count: 1 });
        else known.count += 1;
      }
  }
  const unused = new Set(AS_TYPED);
  for (const { text, language, line, first, count } of texts.values()) {
    let left = text;
    for (const phrase of AS_TYPED.filter((each) => text.includes(each))) {
      unused.delete(phrase);
      left = left.replaceAll(phrase, '');
    }
    if (language === 'en' && left.includes('„')) for (const name of quoted) left = left.replaceAll(name, '');
    for (const pattern of PATTERNS)
      if (pattern.language === language && !(line && pattern.whole === true))
        for (const found of pattern.faults(left))
          faults.push({
            id: pattern.id,
            told: `„${found}” in „${excerpt(left, found)}”: ${count} times, first on ${first}`,
          });
  }
  return { checked: texts.size, faults, unused: [...unused] };
}

/** @returns the sector of a body, by the address of its page or of a picture on it */
function sectors(tables: PublishedTables): Context['sectorOf'] {
  const known = new Map(
    tables.rows('institutions').map((row) => [row['institution_id'] ?? '', row['sector'] as SectorId]),
  );
  const prefixes = [path('lv', 'institutions'), path('en', 'institutions')];
  return (url) => {
    const prefix = prefixes.find((each) => url.startsWith(each));
    return prefix === undefined ? undefined : known.get(url.slice(prefix.length).split('/')[0] ?? '');
  };
}

const withMarks = (tables: PublishedTables): readonly string[] =>
  ['institutions', 'groups'].flatMap((table) =>
    tables
      .rows(table)
      .flatMap((row) => [row['name_lv'] ?? '', row['name_en'] ?? '', row['short_name'] ?? ''])
      .filter((name) => name.includes('„')),
  );

export const patterns: Check = {
  id: 'patterns',
  about:
    'dates stand in the case that their preposition wants, nouns agree with their numbers, marks and spaces are those of the language, and no sentence that was found wrong is back',
  async run(built: Built, scope): Promise<Outcome> {
    const tables = publishedTables(join(built.folder, 'data', 'latest'));
    const { checked, faults, unused } = await findFaults(readSite(built, scope), {
      sectorOf: sectors(tables),
      quoted: withMarks(tables),
    });
    const kinds = [...Map.groupBy(faults, ({ id }) => id)];
    const counts = kinds.map(([id, found]) => `${found.length} ${id}`);
    // The first of each pattern first, as only some are listed.
    const problems = kinds
      .flatMap(([id, found]) => found.map(({ told }, at) => ({ at, line: `${id}: ${told}` })))
      .toSorted((one, other) => one.at - other.at)
      .map(({ line }) => line);
    if (scope !== 'sample') problems.push(...unused.map((phrase) => `„${phrase}” is to be typed on no page`));
    return { checked, problems, detail: [`${checked} texts`, ...counts].join(', ') };
  },
};
