/** Characters that a page may not hold or that no reader would see. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Mn}\u00A0]/gu;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Text inside HTML, in an element or in a quoted attribute. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text of a cell: line breaks as a sign, what nobody would see as its code point, as the findings name it. */
export const seen = (text: string): string =>
  text.replaceAll('\n', ' ↵ ').replace(UNSEEN, (character) => `⟨U+${hex(character)}⟩`);

/** The same with the blanks at both ends made visible. */
export const seenToTheEnds = (text: string): string =>
  seen(text).replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length));

/** So much of a long text that it is known again. */
export const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
