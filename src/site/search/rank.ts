import { plain } from './plain.ts';

/** What search knows of one page it found. */
export interface Found {
  readonly url: string;
  readonly title: string;
  /** Every name, former name, abbreviation and form of a body, separated by ` · `; blank for other pages. */
  readonly names: string;
  readonly kind: Kind;
  /** Whether the body is no more. */
  readonly ended: boolean;
}

export const KINDS = ['institution', 'group', 'indicator', 'dimension', 'edition', 'methodologyPage', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Letters and digits alone, without diacritics, capitals, quotation marks: what a hurried reader types. */
export const folded = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How well a page's names fit what was typed: 3 for the very name, 2 where a name begins with it, 1 where each word begins
 * a word of its names, 0 where only its text fits.
 */
export function fit(query: string, found: Pick<Found, 'title' | 'names'>): 0 | 1 | 2 | 3 {
  const asked = folded(query);
  if (asked === '') return 0;
  const names = [found.title, ...found.names.split(' · ')].map(folded);
  if (names.includes(asked)) return 3;
  if (names.some((name) => name.startsWith(asked))) return 2;
  const words = names.flatMap((name) => name.split(' '));
  return asked.split(' ').every((word) => words.some((known) => known.startsWith(word))) ? 1 : 0;
}

/**
 * Puts pages whose name was typed before those whose text mentions it; among equals bodies that exist before those that are
 * no more, bodies before topics, and else the order of the index.
 */
export function ranked<Page extends Found>(query: string, found: readonly Page[]): readonly Page[] {
  const fits = new Map(found.map((page) => [page, fit(query, page)]));
  return found.toSorted((a, b) => {
    const better = (fits.get(b) ?? 0) - (fits.get(a) ?? 0);
    if (better !== 0 || fits.get(a) === 0) return better;
    return Number(a.ended) - Number(b.ended) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  });
}

/**
 * Whether a word marked in the text is one that was asked for. Where the index knows no such word it cuts letters off its end
 * until it does: that serves as a stemmer („dienestos” finds „dienests”), but the first letter alone is no find.
 */
export function plausible(query: string, marked: readonly string[]): boolean {
  const asked = folded(query).split(' ');
  const known = marked.flatMap((mark) => folded(mark).split(' '));
  return asked.some((word) =>
    known.some((mark) => {
      const same = [...word].findIndex((letter, at) => letter !== mark[at]);
      return same === -1 || same >= Math.max(Math.min(3, word.length), word.length * 0.6);
    }),
  );
}
