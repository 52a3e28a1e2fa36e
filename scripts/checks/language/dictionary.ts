import dictionaryLv from 'dictionary-lv';
import nspell, { type Rule, type Spell } from 'nspell';

/** A word of the dictionary with the codes of its affix rules, and its line, which also tells its kind: `po:lietv1r`. */
interface Entry {
  readonly stem: string;
  readonly codes: readonly string[];
  readonly line: string;
}

type Rules = Readonly<Record<string, Rule | undefined>>;

/** Every word of the dictionary, not declined. */
export const ENTRIES: readonly Entry[] = Buffer.from(dictionaryLv.dic)
  .toString('utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [, stem, codes = ''] = /^([^/\s]+)(?:\/(\S+))?/.exec(line) ?? [];
    return stem === undefined ? [] : [{ stem, codes: [...codes], line }];
  });

/** The longest ending that a rule takes away; what stands before is the same in every form of a longer word. */
const longestEnding = (rules: Rules): number =>
  Math.max(
    ...Object.values(rules).flatMap(
      (rule) => rule?.entries.map(({ remove }) => (remove === '' ? 0 : remove.source.length - 1)) ?? [],
    ),
  );

/** Which letters every form of a word begins with, its prefixes left off. */
function unchanging(word: string, codes: readonly string[], rules: Rules): number {
  let kept = word.length;
  for (const code of codes) {
    const rule = rules[code];
    if (rule?.type !== 'SFX') continue;
    for (const { match, remove, add, continuation } of rule.entries) {
      if (match !== '' && !match.test(word)) continue;
      const rest = remove === '' ? word : word.replace(remove, '');
      kept = Math.min(kept, rest.length);
      if (continuation.length > 0) kept = Math.min(kept, unchanging(rest + add, continuation, rules));
    }
  }
  return kept;
}

/** Beginnings of words as they stand and without what the dictionary may have put before them. */
function beginningsOf(words: Iterable<string>, rules: Rules): ReadonlySet<string> {
  const prefixes = Object.values(rules).flatMap((rule) =>
    rule?.type === 'PFX' ? rule.entries.map(({ add }) => add) : [],
  );
  const beginnings = new Set(['']);
  const add = (word: string, bare: boolean): void => {
    for (let end = 1; end <= word.length; end += 1) beginnings.add(word.slice(0, end));
    if (bare) return;
    for (const prefix of prefixes) if (word.startsWith(prefix)) add(word.slice(prefix.length), true);
  };
  for (const word of words) add(word.toLowerCase(), false);
  return beginnings;
}

/**
 * The Latvian dictionary as far as it can know these words. The whole has more than ten million forms, which nspell would
 * spell out one by one (methodology/decisions/0017-words-of-the-dictionary.md); here are the entries that begin as one of the words does.
 */
export function dictionaryFor(words: Iterable<string>): Spell {
  const spell = nspell(Buffer.from(dictionaryLv.aff));
  const { rules } = spell;
  const beginnings = beginningsOf(words, rules);
  const longest = longestEnding(rules);
  const begins = (stem: string, length: number): boolean =>
    beginnings.has(stem.slice(0, Math.max(0, length)).toLowerCase());
  const lines = ENTRIES.filter(
    ({ stem, codes }) => begins(stem, stem.length - longest) && begins(stem, unchanging(stem, codes, rules)),
  ).map(({ line }) => line);
  return spell.dictionary(`${lines.length}\n${lines.join('\n')}`);
}
