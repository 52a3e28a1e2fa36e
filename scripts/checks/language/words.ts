/** Signs that only say where a line may be broken. */
const INVISIBLE = /[\u00AD\u200B\u2060]/g;
/** An address, a file, a code or a value as it is typed: no word of a language. */
const TYPED = /[_@\\{}=<>]|\p{L}\.\p{L}|^\W*\.\p{L}|\p{L}\d|\d\p{L}/u;
const WORD = /\p{L}+(?:[-’\u2011]\p{L}+)*/gu;

/** Words of a text in a language; a single letter is a symbol, and no word of Latvian. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(INVISIBLE, '')
    .split(/[\s\u00A0\u202F]+/u)
    .filter((chunk) => !TYPED.test(chunk))
    .flatMap((chunk) => chunk.match(WORD) ?? [])
    .map((word) => word.replaceAll('\u2011', '-'))
    .filter((word) => word.length > 1);

/** A word with a hyphen is also known by its parts: „e-pakalpojums”. */
export const partsOf = (word: string): readonly string[] => word.split('-').filter((part) => part.length > 1);
