/** Letters of Windows-1257 as Windows-1252 reads their bytes: „Aizsardzîbas”, „Finanðu”. */
const MISREAD = 'âçèìîíïòðûþÂÇÈÌÎÍÏÒÐÛÞ';
const MEANT = 'āēčģīķļņšūžĀĒČĢĪĶĻŅŠŪŽ';

const BY_LETTER: ReadonlyMap<string, string> = new Map([...MISREAD].map((letter, at) => [letter, MEANT[at] as string]));
const LETTER = new RegExp(`[${MISREAD}]`);
const BEYOND_ASCII = /[^\P{L}A-Za-z]/gu;
const onlyMisread = (text: string): boolean =>
  (text.match(BEYOND_ASCII) ?? []).every((letter) => BY_LETTER.has(letter));

/** The text as it was meant. */
export const reread = (text: string): string => text.replace(/./gsu, (letter) => BY_LETTER.get(letter) ?? letter);

/** The first word of a cell with such a letter; null where there is none, or another letter beyond ASCII as well. */
export function misreadWord(cell: string): RegExpExecArray | null {
  const at = cell.search(LETTER);
  if (at === -1 || !onlyMisread(cell)) return null;
  const before = /\p{L}/u;
  let from = at;
  while (from > 0 && before.test(cell.charAt(from - 1))) from -= 1;
  const word = /\p{L}+/uy;
  word.lastIndex = from;
  return word.exec(cell);
}

/**
 * Whether a text surely is Latvian that was misread: it has no other letters beyond ASCII, the commonest of these, and some that
 * stand beside them in no other language: French and Welsh have no ð, þ, ò or ì, Icelandic and Italian no â and î.
 */
export const surelyMisread = (text: string): boolean =>
  onlyMisread(text) && /[âîÂÎ]/.test(text) && /[ðþòìÐÞÒÌ]/.test(text);
