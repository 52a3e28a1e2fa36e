import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import settings from '../../../package.json' with { type: 'json' };
import { message, type Key } from '../../../src/i18n/messages.ts';
import { bound } from '../../../src/i18n/typography.ts';
import type { PageLanguage } from '../templates.ts';
import { printedDates } from './print.ts';
import type { PublishedTables } from './published-tables.ts';
import type { Subject } from './subject.ts';
import { tokensOf, type Token } from './tokens.ts';
import { en, lv } from './words.ts';

/**
 * Numbers that are not results: they stand inside a text that is known letter by letter. Such are the fixed words of the
 * site („no 0 līdz 100”), words that the files publish (questions, notes, names), dates of the files, the prose of the
 * methodology, the release and the address of the page. The whole text around the number has to be there, so that a changed
 * number is known by no text.
 */
export interface KnownWords {
  /** Which numbers of a text stand in known words. */
  covered(text: string, subject: Subject): (token: Token) => boolean;
}

/** A known text, with where its first number begins. */
interface Phrase {
  readonly text: string;
  readonly offset: number;
}

/** Columns of words, by table; those of one language end with it. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  structure: ['name', 'question', 'options'],
  levels: ['name', 'meaning'],
  editions: ['note', 'publisher', 'licence'],
  categories: ['name'],
  groups: ['name', 'short_name'],
  institutions: ['name', 'short_name', 'aliases', 'registration_number', 'official_code', 'website', 'source_url'],
  successions: ['note'],
  attributes: ['value', 'source_url'],
  published_figures: ['label', 'note', 'reason', 'known_issue', 'period'],
  corrections: ['reason', 'reference', 'correction_id'],
  findings: ['message', 'accepted', 'subject', 'found'],
  rules: ['checks', 'remedy', 'rule'],
  answers: ['note'],
};
/** The engine of the page of queries, with its version. */
const ENGINE = `DuckDB-WASM ${settings.devDependencies['@duckdb/duckdb-wasm']}`;

/** Names with a number in them, which is no data: licences with their versions, encodings, sums, a type of PostgreSQL. */
const NAMES = [
  'CC0 1.0',
  'CC BY 4.0',
  'EUPL-1.2',
  'UTF-8',
  'float8',
  'SHA-256',
  'RFC 4180',
  'Apache 2.0',
  'Apache License 2.0',
  ENGINE,
];
/** Documents of words: of what is published, and of its columns. */
const DOCUMENTS = ['datasets', 'codebook'];
/** Columns of days. */
const DATES: Readonly<Record<string, readonly string[]>> = {
  editions: ['received'],
  institutions: ['valid_from', 'valid_to'],
  groups: ['valid_from', 'valid_to'],
  successions: ['date'],
  corrections: ['date'],
};

/** Blanks alike, every letter where it was. */
const alike = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
const loose = (text: string): string =>
  alike(text)
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ');

/** Length of a date of which only the year is known; that year is a fact of the page, not a known word. */
const YEAR = 4;

/** A number alone, or with hardly a word, would stand for any other place where it is written. */
const tells = (text: string): boolean =>
  /\d/.test(text) && (/(?:\p{L}.*?){3}/u.test(text) || /\d{6}/.test(text) || /[–-]/.test(text));

/** Texts of a document, those of the other language left out. */
export function stringsIn(value: unknown, language: PageLanguage): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === (language === 'lv' ? 'en' : 'lv') ? [] : stringsIn(part, language),
  );
}

/** Markdown without its marks, a paragraph or an item each. */
const paragraphs = (markdown: string): readonly string[] =>
  markdown.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )|(?<=\|)\n|(?<=^#.*)\n/m).map((part) =>
    part
      .replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*`]|(?<!\w)_|_(?!\w)/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** @param prose folder of the methodology's texts, with one folder for each language */
export function knownWords(tables: PublishedTables, prose: string): KnownWords {
  const publication = tables.document('publication') as {
    readonly site: string;
    readonly release: string;
    readonly date: string;
  };
  const phrases = { lv: new Map<string, Phrase[]>(), en: new Map<string, Phrase[]>() };
  const add = (language: PageLanguage, raw: string): void => {
    const text = loose(raw).trim();
    const [first] = tokensOf(text, language);
    if (first === undefined) return;
    const list = phrases[language].get(first.value.replace('-', '')) ?? [];
    list.push({ text, offset: first.from });
    phrases[language].set(first.value.replace('-', ''), list);
  };
  const seen = new Set<string>();
  const addOnce = (language: PageLanguage, text: string): void => {
    const key = `${language} ${text}`;
    if (!tells(text) || seen.has(key)) return;
    seen.add(key);
    add(language, text);
  };
  for (const [language, words] of [
    ['lv', lv],
    ['en', en],
  ] as const) {
    for (const template of Object.values(words))
      bound(template)
        .split(/\{\w+\}/)
        .forEach((part) => addOnce(language, part));
    for (const [table, columns] of Object.entries(WORDS))
      for (const row of tables.rows(table))
        for (const column of columns) addOnce(language, row[`${column}_${language}`] ?? row[column] ?? '');
    for (const [table, columns] of Object.entries(DATES))
      for (const row of tables.rows(table))
        for (const column of columns) {
          const day = row[column] ?? '';
          if (day.length > YEAR) printedDates(day, language).forEach((text) => addOnce(language, text));
        }
    for (const row of tables.rows('institutions')) {
      const name = row[`name_${language}`] ?? '';
      for (const [key, column] of [
        ['institution.nameSince', 'valid_from'],
        ['institution.nameUntil', 'valid_to'],
      ] as const) {
        const year = (row[column] ?? '').slice(0, 4);
        if (year !== '') addOnce(language, message(language, key satisfies Key, { name, year }));
      }
    }
    printedDates(publication.date, language).forEach((text) => addOnce(language, text));
    add(language, publication.release);
    for (const row of tables.rows('published_figures'))
      if (row['source_url'] !== '') addOnce(language, new URL(row['source_url'] ?? '').hostname.replace(/^www\./, ''));
    DOCUMENTS.flatMap((name) => stringsIn(tables.document(name), language)).forEach((text) => addOnce(language, text));
    NAMES.forEach((name) => {
      add(language, name);
    });
    for (const file of readdirSync(join(prose, language)).filter((name) => name.endsWith('.md')))
      paragraphs(readFileSync(join(prose, language, file), 'utf8')).forEach((part) => addOnce(language, part));
  }
  const site = publication.site.replace(/\/$/, '');
  return {
    covered: (raw, { language, page }) => {
      const text = alike(raw);
      const ranges: (readonly [number, number])[] = [];
      const mark = (phrase: string, from: number): void => {
        if (from >= 0 && text.startsWith(phrase, from)) ranges.push([from, from + phrase.length]);
      };
      const address = `${site}${page.url}`;
      mark(address, text.indexOf(address));
      for (const token of tokensOf(text, language))
        for (const { text: phrase, offset } of phrases[language].get(token.value.replace('-', '')) ?? [])
          mark(phrase, token.from - offset);
      return ({ from, to }) => ranges.some(([start, end]) => start <= from && to <= end);
    },
  };
}
