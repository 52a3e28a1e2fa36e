import { CYRILLIC, OTHER_LATVIAN, WINDOWS_1257, type OneByte } from './one-byte.ts';
import { hasStrangeLetter, maybeCyrillic, maybeLatvian, surelyLatvian } from './plausible.ts';

/** How the bytes of a file were turned into text. */
export interface Decoded {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16' | 'windows-1257';
  readonly text: string;
}

const LOST_LETTER = /(?:\p{L}|^|[\s,;|"„(])\?\p{L}/mu;

/** A web address, in which a question mark is no lost letter. */
const ADDRESS = /\b[a-z]+:\/\/[^\s,;"]*/g;

/** The first sign of loss: a letter within a word, or its first, that an encoding did not have, so that a question mark was written. */
export const lostLetter = (text: string): RegExpExecArray | null =>
  LOST_LETTER.exec(text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length)));

/** So many bytes tell whether every second one is NUL. */
const ENOUGH = 512;

/** Whether bytes are text in UTF-16 that lacks its mark: every second byte of its many ASCII characters is NUL. */
function unmarkedUtf16(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, ENOUGH);
  const nuls = [0, 0];
  part.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  return part.length >= 8 && Math.min(even, odd) === 0 && Math.max(even, odd) * 4 > part.length;
}

/** Whether bytes begin with the mark of UTF-16. */
const beginsAsUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Whether bytes are text in UTF-32: it begins with the mark, or its characters have three bytes of NUL each. */
function isUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return true;
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return true;
  const part = bytes.subarray(0, Math.min(ENOUGH, bytes.length - (bytes.length % 4)));
  const nuls = [0, 0, 0, 0];
  part.forEach((byte, at) => {
    if (byte === 0) nuls[at % 4] = (nuls[at % 4] ?? 0) + 1;
  });
  const [one, two, three, four] = nuls;
  const all = part.length / 4;
  return all >= 2 && ((one === 0 && three === all && four === all) || (four === 0 && one === all && two === all));
}

/** How many bytes from a place on UTF-8 would have for half of a pair, or for a character written longer than need be; 0 for none. */
function forbiddenLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  const length =
    first === 0xc0 || first === 0xc1
      ? 2
      : (first === 0xed && second >= 0xa0) || (first === 0xe0 && second < 0xa0)
        ? 3
        : first === 0xf0 && second < 0x90
          ? 4
          : 0;
  const rest = bytes.subarray(at + 1, at + length);
  return length > 0 && rest.length === length - 1 && rest.every((byte) => byte >= 0x80 && byte <= 0xbf) ? length : 0;
}

/** Whether bytes would be UTF-8 but for what it forbids: halves of pairs (CESU-8), characters longer than need be. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  let mended: Uint8Array | null = null;
  for (let at = 0; at < bytes.length; at += 1) {
    const length = (bytes[at] ?? 0) < 0xc0 ? 0 : forbiddenLength(bytes, at);
    if (length > 0) (mended ??= bytes.slice()).fill(0x3f, at, at + length);
  }
  return mended !== null && strictly('utf-8', mended, 'utf-8') !== null;
}

/** Why bytes are not read, where more is known than that they are not UTF-8. */
export type Unreadable =
  'utf-32' | 'utf-16-unmarked' | 'utf-16-broken' | 'utf-16-nul' | 'utf-8-broken' | 'utf-8-by-chance';

/** Why bytes that `decodeBytes` does not read are not read; null where they are in some other encoding. */
export function whyUnreadable(bytes: Uint8Array): Unreadable | null {
  if (isUtf32(bytes)) return 'utf-32';
  if (beginsAsUtf16(bytes)) return marked(bytes) === null ? 'utf-16-broken' : 'utf-16-nul';
  if (unmarkedUtf16(bytes)) return 'utf-16-unmarked';
  if (nearlyUtf8(bytes)) return 'utf-8-broken';
  return strictly('utf-8', bytes, 'utf-8') === null ? null : 'utf-8-by-chance';
}

/** Text of bytes that begin with the mark of UTF-16. */
const marked = (bytes: Uint8Array): Decoded | null =>
  strictly(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes, 'utf-16');

/**
 * Bytes as text: UTF-8; UTF-16 with its mark, as Excel writes “Unicode text”; Windows-1257, as Excel writes on a Latvian
 * computer, where every letter is one that Latvian text has and stands as it may.
 * @returns null where the bytes are none of these, as in Windows-1252, which has lost letters, or where they may be text of another
 *   encoding as well, as of Mac Central European
 */
export function decodeBytes(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (isUtf32(bytes)) return null;
  if (beginsAsUtf16(bytes)) {
    const text = marked(bytes);
    // Nobody writes U+0000: the bytes are something else.
    return text?.text.includes('\0') === true ? null : text;
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly('utf-8', bytes, 'utf-8-bom');
  if (unmarkedUtf16(bytes)) return null;
  const utf8 = strictly('utf-8', bytes, 'utf-8');
  if (utf8 === null) return nearlyUtf8(bytes) ? null : baltic(bytes);
  return byChance(utf8.text, bytes) ? null : utf8;
}

/** Whether bytes of another encoding are UTF-8 only by chance: words of ours in it, and none in UTF-8. */
const byChance = (text: string, bytes: Uint8Array): boolean =>
  hasStrangeLetter(text) && readable(telling(bytes), OTHER_LATVIAN, surelyLatvian).length > 0;

/** Text in an encoding whose mark, if it has one, is taken off; null where bytes do not belong to it. */
function strictly(label: string, bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    const ignoreBOM = encoding === 'utf-8';
    return { encoding, text: new TextDecoder(label, { fatal: true, ignoreBOM }).decode(bytes) };
  } catch {
    return null;
  }
}

/** Windows-1257, where the text may be Latvian and no other encoding makes of the same bytes another that may be, too. */
function baltic(bytes: Uint8Array): Decoded | null {
  const part = telling(bytes);
  if (!maybeLatvian(WINDOWS_1257.decode(part))) return null;
  const text = WINDOWS_1257.decode(bytes);
  if (!maybeLatvian(text) || lostLetter(text) !== null) return null;
  const others = [...readable(part, OTHER_LATVIAN, maybeLatvian), ...readable(part, CYRILLIC, maybeCyrillic)];
  return others.every((other) => other.decode(bytes) === text) ? { encoding: 'windows-1257', text } : null;
}

/** So many bytes of lines with letters beyond ASCII tell whether they belong to an encoding. */
const TELLING = 1 << 18;

/** The lines with letters beyond ASCII, as many as tell the encoding: the others are alike in each. */
function telling(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= TELLING) return bytes;
  const part = new Uint8Array(TELLING);
  let length = 0;
  for (let at = bytes.findIndex(beyondAscii); at !== -1 && at < bytes.length && length < TELLING;) {
    const from = bytes.lastIndexOf(LINE_END, at) + 1;
    const end = bytes.indexOf(LINE_END, at);
    const own = bytes.subarray(from, Math.min(end === -1 ? bytes.length : end + 1, from + TELLING - length));
    part.set(own, length);
    length += own.length;
    at = end === -1 ? bytes.length : end + 1;
    while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  }
  return part.subarray(0, length);
}

const LINE_END = 0x0a;
const beyondAscii = (byte: number): boolean => byte > 0x7f;

/** Encodings in which bytes are text that may be meant. */
const readable = (bytes: Uint8Array, all: readonly OneByte[], test: (text: string) => boolean): OneByte[] =>
  all.filter(({ decode }) => test(decode(bytes)));

/** Encodings in which bytes that are not read may be meant, by name. */
export function perhapsIn(bytes: Uint8Array): string[] {
  const part = telling(bytes);
  return [
    ...readable(part, [WINDOWS_1257, ...OTHER_LATVIAN], maybeLatvian),
    ...readable(part, CYRILLIC, maybeCyrillic),
  ].map(({ name }) => name);
}
