import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spell } from 'nspell';
import type { Built } from '../built.ts';
import type { Check, Outcome } from '../check.ts';
import { publishedTables, type PublishedTables } from '../numbers/published-tables.ts';
import { en, lv } from '../numbers/words.ts';
import { dictionaryFor } from './dictionary.ts';
import { identifiersOf, namesOf, type Names } from './names.ts';
import { listFaults, modelsOf, sectionsOf, type Section } from './our-words.ts';
import { readSite, type Reading } from './read-site.ts';
import { partsOf, wordsIn } from './words.ts';

/** Where a word stands, and in how many places. */
interface Place {
  count: number;
  readonly first: string;
}
/** Distinct words by the language that they are marked as. */
export type Vocabulary = Readonly<Record<'lv' | 'en', Map<string, Place>>>;

/** A page in both languages, of which title and description cannot be marked. */
const BILINGUAL = '404';

/** Adds the words of a page to those of the others. */
export function gather({ url, template, said }: Reading, into: Vocabulary): void {
  for (const { place, pieces } of said) {
    if (template === BILINGUAL && /^(?:title|meta)/.test(place)) continue;
    for (const { text, language } of pieces) {
      if (language !== 'lv' && language !== 'en') continue;
      for (const word of wordsIn(text)) {
        const known = into[language].get(word);
        if (known === undefined) into[language].set(word, { count: 1, first: `${url}, ${place}` });
        else known.count += 1;
      }
    }
  }
}

/** What words are held against besides the dictionary. */
export interface Known {
  readonly names: Names;
  readonly identifiers: ReadonlySet<string>;
  /** Words of our English texts, in lower case: what is in none of them is no English of ours. */
  readonly english: ReadonlySet<string>;
  readonly list: readonly Section[];
}

interface Found {
  readonly problems: readonly string[];
  readonly checked: number;
}

/** A part of an address or the name of a file. */
const ADDRESS = /^[a-z\d{}-]+$/;
/** The Latvian words of the site, those too that no page says as the data are now. */
const MESSAGES: Reading = {
  url: 'src/i18n/lv.json',
  template: 'messages',
  said: Object.entries(lv)
    .filter(([, text]) => !ADDRESS.test(text))
    .map(([key, text]) => ({ place: key, pieces: [{ text, language: 'lv' }] })),
};

const all = (word: string, test: (part: string) => boolean): boolean =>
  test(word) || (word.includes('-') && partsOf(word).every(test));

/**
 * Words marked as Latvian that are neither in the dictionary nor names nor ours, and Latvian words marked as English.
 * @param whole every page was read, so that a word of ours that was not found is on none
 */
export function misspelt(vocabulary: Vocabulary, known: Known, whole: boolean): Found {
  const words = [...vocabulary.lv.keys(), ...vocabulary.en.keys()];
  const spell = dictionaryFor([...words, ...words.flatMap(partsOf), ...modelsOf(known.list)]);
  const problems = listFaults(known.list, spell);
  const tell = (word: string, { count, first }: Place, fault: string): string =>
    `„${word}” ${fault}: ${count} times, first on ${first}`;
  // Before our own words are added, so that a foreign word of ours is not taken for Latvian.
  for (const [word, place] of vocabulary.en)
    if (!isEnglish(word, known, spell)) problems.push(tell(word, place, 'is Latvian and not marked so'));
  const right = (word: string): boolean =>
    known.names.lv.has(word) || known.identifiers.has(word) || spell.correct(word);
  let unknown = [...vocabulary.lv].filter(([word]) => !all(word, right));
  for (const { word, model } of known.list.flatMap(({ entries }) => entries)) {
    spell.add(word, model);
    const left = unknown.filter(([each]) => !all(each, right));
    if (whole && left.length === unknown.length) problems.push(`„${word}” is in the list of our words and on no page`);
    unknown = left;
  }
  problems.push(...unknown.map(([word, place]) => tell(word, place, 'is in no dictionary')));
  return { problems, checked: words.length };
}

const LATVIAN = /[āčēģīķļņšūž]/iu;

/** Whether a word on an English page is no Latvian one: it has no Latvian letter, or is a name; and is ours or not in the Latvian dictionary. */
function isEnglish(word: string, { names, identifiers, english }: Known, spell: Spell): boolean {
  const fine = (part: string): boolean =>
    names.en.has(part) || identifiers.has(part) || (english.has(part.toLowerCase()) && !LATVIAN.test(part));
  return all(word, fine) || !(LATVIAN.test(word) || all(word, (part) => spell.correct(part)));
}

const LIST = join(import.meta.dirname, 'our-words.txt');
/** Our words as they are kept in the repository. */
export const ourWords = (): Section[] => sectionsOf(readFileSync(LIST, 'utf8'));

/** Tables and documents with texts in both languages. */
const TABLES = [
  'categories',
  'corrections',
  'editions',
  'findings',
  'levels',
  'published_figures',
  'rules',
  'structure',
  'successions',
];
const DOCUMENTS = ['codebook', 'datasets'];

/** The English texts of a document: what stands below `en`, not examples, names and codes, which are of no language. */
export function englishIn(value: unknown, below = false): readonly string[] {
  if (typeof value === 'string') return below ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => englishIn(part, below || key === 'en'));
}

/** Words of the English texts that pages are made of. @param prose folder of the methodology's English texts */
function englishWords(tables: PublishedTables, prose: string): ReadonlySet<string> {
  const texts = [
    ...Object.values(en),
    ...readdirSync(prose).map((file) => readFileSync(join(prose, file), 'utf8')),
    ...TABLES.flatMap((table) =>
      tables
        .rows(table)
        .flatMap((row) => Object.entries(row).flatMap(([name, cell]) => (name.endsWith('_en') ? [cell] : []))),
    ),
    ...DOCUMENTS.flatMap((name) => englishIn(tables.document(name))),
  ];
  return new Set(texts.flatMap(wordsIn).flatMap((word) => [word, ...partsOf(word)].map((each) => each.toLowerCase())));
}

export const spelling: Check = {
  id: 'spelling',
  about:
    'every Latvian word is in dictionary-lv, a name in the data or one of our words (scripts/checks/language/our-words.txt), and none is marked as English',
  async run(built: Built, scope): Promise<Outcome> {
    const vocabulary: Vocabulary = { lv: new Map(), en: new Map() };
    gather(MESSAGES, vocabulary);
    for await (const reading of readSite(built, scope)) gather(reading, vocabulary);
    const tables = publishedTables(join(built.folder, 'data', 'latest'));
    const known: Known = {
      names: namesOf(tables),
      identifiers: identifiersOf(tables),
      english: englishWords(tables, join('methodology', 'en')),
      list: ourWords(),
    };
    const { problems, checked } = misspelt(vocabulary, known, scope !== 'sample');
    const detail = `${vocabulary.lv.size} Latvian and ${vocabulary.en.size} English words`;
    return { checked, problems, detail };
  },
};
