import { stream } from '../../demo-data/random.ts';

/** Wrong numbers, put into a page on purpose to see whether the check notices. */

/** A digit that a reader sees, by where it stands in the HTML. */
export interface Digit {
  readonly at: number;
  readonly kind: 'cell' | 'text';
}

/** Every digit between tags, in a cell of a table or elsewhere, and of the description in the head. */
export function digitsOf(html: string): readonly Digit[] {
  const digits: Digit[] = [];
  const parts =
    /<(script|style)[\s\S]*?<\/\1>|<span\b[^>]*\bdata-of>[^<]*|<meta name="description" content="([^"]*)"|<(\/?)(td|th|table)\b[^>]*>|<[^>]*>|&[#\w]+;|\d/g;
  let depth = 0;
  for (const { 0: found, 2: description, 3: closing, 4: tag, index } of html.matchAll(parts)) {
    if (description !== undefined) {
      const from = index + found.indexOf(description, found.indexOf('content='));
      for (const { index: at } of description.matchAll(/\d/g)) digits.push({ at: from + at, kind: 'text' });
    } else if (tag === 'td' || tag === 'th') depth += closing === '/' ? -1 : 1;
    else if (/^\d$/.test(found)) digits.push({ at: index, kind: depth > 0 ? 'cell' : 'text' });
  }
  return digits;
}

export interface Mutation {
  readonly html: string;
  readonly kind: Digit['kind'];
  /** Around the digit, before and after it was changed. */
  readonly before: string;
  readonly after: string;
}

const AROUND = 60;

/** The page with one of its digits made another. Null where it has none. */
export function mutate(html: string, digits: readonly Digit[], ...key: readonly (string | number)[]): Mutation | null {
  const { uniform } = stream('numbers', ...key);
  const digit = digits[Math.floor(uniform() * digits.length)];
  if (digit === undefined) return null;
  const other = (Number(html[digit.at]) + 1 + Math.floor(uniform() * 9)) % 10;
  const changed = `${html.slice(0, digit.at)}${other}${html.slice(digit.at + 1)}`;
  const near = (of: string): string => of.slice(Math.max(0, digit.at - AROUND), digit.at + AROUND);
  return { html: changed, kind: digit.kind, before: near(html), after: near(changed) };
}
