/** What the dictionaries' texts are given that nobody types: places where a line must not break. */

const NO_BREAK = '\u00A0';

/** Places that are filled with a number, so that the word after them is what it counts. */
const NUMBER = String.raw`\{(?:n|of|all|full|year|edition|level|levels|rank|from|to|before|now|last|lower|upper|bar|groups)\}`;
/** Words that no line begins with, after whatever they measure: „2021. un 2022. gadā”, „66,8 punkti”. */
const UNIT = 'gad|punkt|līme[nņ]|viet|gads|point';

const RULES: readonly (readonly [RegExp, string])[] = [
  // A dash between words ends a line and begins none.
  [/(?<=\S) (?=–)/gu, NO_BREAK],
  [new RegExp(String.raw`(?<=(?:${NUMBER}|\d)\.?) (?=\p{Ll}|MB)`, 'gu'), NO_BREAK],
  [new RegExp(String.raw`(?<=\}\.?) (?=(?:${UNIT})\p{Ll}*)`, 'gu'), NO_BREAK],
  // „no 11”, “of 11”
  [new RegExp(String.raw`(?<=(?:^|[\s(„“])(?:no|of)) (?=${NUMBER}|\d)`, 'gu'), NO_BREAK],
];

/** A text of a dictionary, its places not yet filled, with no-break spaces where it must not be broken. */
export const bound = (template: string): string =>
  RULES.reduce((text, [pattern, space]) => text.replace(pattern, space), template);
