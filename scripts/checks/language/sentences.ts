import type { Built } from '../built.ts';
import type { Check, Outcome } from '../check.ts';
import { plainText } from '../numbers/read-page.ts';
import { pattern } from '../numbers/true-sentences.ts';
import { en, lv } from '../numbers/words.ts';
import { readSite, type Reading } from './read-site.ts';

/** How many sentences of a template are printed. */
const PRINTED = 50;
/** Sentences that may come from one template together. */
const TOGETHER = 5;

type Language = 'lv' | 'en';
const WORDS = { lv, en };

/** A message of the site that makes whole sentences, as what they look like. */
interface Template {
  readonly name: string;
  readonly pattern: RegExp;
  /** Letters of its own; of two templates that fit a sentence the one with more has made it. */
  readonly letters: number;
  /** Its longest word, by which it is found. */
  readonly word: string;
}

/** What stands at `{n}`. */
const NUMBER = String.raw`(?<n>[−+]?\d[\d.,\u00A0]*)`;
/** Fewer letters of its own would fit what other templates make. */
const LEAST_LETTERS = 8;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}-]+/gu) ?? [];

/** Templates of a language by their longest words. */
function templatesOf(language: Language): ReadonlyMap<string, readonly Template[]> {
  const templates = (Object.entries(WORDS[language]) as [keyof typeof lv, string][]).flatMap(
    ([key, text]): Template[] => {
      // A word at a place may go on in what fills it.
      const own = wordsOf(text.replace(/[\p{L}-]*\{\w+\}[\p{L}-]*/gu, ' '));
      const word = own.toSorted((a, b) => b.length - a.length)[0];
      const letters = own.join('').length;
      if (word === undefined || letters < LEAST_LETTERS || !(/\{/.test(text) || /[.!?]$/.test(text))) return [];
      const source = pattern(key, { language }).source.replace('(?<n>.+?)', NUMBER);
      return [
        {
          name: `${key} (${language})`,
          pattern: new RegExp(`^(?:${source})$`, 'u'),
          letters,
          word,
        },
      ];
    },
  );
  return Map.groupBy(templates, ({ word }) => word);
}

/** Sentences that stand together in a text. */
interface Run {
  readonly text: string;
  /** Number of its first sentence, and of the first behind it. */
  readonly from: number;
  readonly to: number;
}

/** Every run of sentences in a text, the shortest first, and the text as a whole. */
function runsOf(text: string): readonly Run[] {
  const sentences = text.split(/(?<=[.!?…:;][”“]?)\s+(?=[\p{Lu}„“])/u);
  const runs: Run[] = [];
  for (const length of new Set([1, 2, 3, 4, TOGETHER, sentences.length]))
    for (let from = 0; from + length <= sentences.length; from += 1)
      runs.push({ text: sentences.slice(from, from + length).join(' '), from, to: from + length });
  return runs;
}

/** What made the sentences of a text. */
function madeBy(
  text: string,
  templates: ReadonlyMap<string, readonly Template[]>,
): readonly (readonly [string, Run])[] {
  const made: (readonly [string, Run])[] = [];
  for (const run of runsOf(text)) {
    const fitting = [...new Set(wordsOf(run.text))]
      .flatMap((word) => templates.get(word) ?? [])
      .filter((template) => template.pattern.test(run.text));
    const most = Math.max(...fitting.map(({ letters }) => letters));
    for (const { name } of fitting.filter(({ letters }) => letters === most))
      // A place at the end would take in the sentences behind it.
      if (!made.some(([known, { from, to }]) => known === name && run.from <= from && to <= run.to))
        made.push([name, run]);
  }
  return made;
}

/** Sentences by the templates that made them, each with the first place where it stands. */
export async function sentencesByTemplate(
  readings: AsyncIterable<Reading> | Iterable<Reading>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const templates = { lv: templatesOf('lv'), en: templatesOf('en') };
  const seen = new Set<string>();
  const found = new Map<string, Map<string, string>>();
  for await (const { url, said } of readings)
    for (const { pieces } of said) {
      const language = pieces.find((piece) => piece.language === 'lv' || piece.language === 'en')?.language as
        Language | undefined;
      const text = plainText(pieces.map((piece) => piece.text).join(''));
      if (language === undefined || seen.has(`${language} ${text}`)) continue;
      seen.add(`${language} ${text}`);
      for (const [name, run] of madeBy(text, templates[language])) {
        const sentences = found.get(name) ?? new Map<string, string>();
        if (!sentences.has(run.text)) sentences.set(run.text, url);
        found.set(name, sentences);
      }
    }
  return found;
}

/** As many of a list as are to be printed, from all of it alike. */
export const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most
    ? all
    : all.filter((_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length));

export const sentences: Check = {
  id: 'sentences',
  about: `prints ${PRINTED} sentences of each template for reading`,
  asked: true,
  async run(built: Built): Promise<Outcome> {
    const found = await sentencesByTemplate(readSite(built, 'all'));
    const lines = [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, all]) => [
        `${name}: ${all.size}`,
        ...spread([...all], PRINTED).map(([sentence, url]) => `  ${sentence} [${url}]`),
      ]);
    return { checked: found.size, problems: [], detail: `${found.size} templates`, lines };
  },
};
