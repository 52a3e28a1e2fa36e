import { CYRILLIC, OTHER_LATVIAN, WINDOWS_1257, type OneByte } from './one-byte.ts';
import { hasStrangeLetter, maybeCyrillic, maybeLatvian } from './plausible.ts';

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
export function unmarkedUtf16(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, ENOUGH);
  const nuls = [0, 0];
  part.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  return part.length >= 8 && Math.min(even, odd) === 0 && Math.max(even, odd) * 4 > part.length;
}

/** Whether bytes begin with the mark of UTF-16. */
export const beginsAsUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * Bytes as text: UTF-8; UTF-16 with its mark, as Excel writes “Unicode text”; Windows-1257, as Excel writes on a Latvian
 * computer, where every letter is one that Latvian text has and stands as it may.
 * @returns null where the bytes are none of these, as in Windows-1252, which has lost letters, or where they may be text of another
 *   encoding as well, as of Mac Central European
 */
export function decodeBytes(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (beginsAsUtf16(bytes)) return strictly(first === 0xff ? 'utf-16le' : 'utf-16be', bytes, 'utf-16');
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly('utf-8', bytes, 'utf-8-bom');
  if (unmarkedUtf16(bytes)) return null;
  const utf8 = strictly('utf-8', bytes, 'utf-8');
  if (utf8 === null) return baltic(bytes);
  // By chance the bytes of another encoding are UTF-8 as well.
  const chance = hasStrangeLetter(utf8.text) && readable(bytes, OTHER_LATVIAN, maybeLatvian).length > 0;
  return chance ? null : utf8;
}

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
  const text = WINDOWS_1257.decode(bytes);
  if (!maybeLatvian(text) || lostLetter(text) !== null) return null;
  const others = [...readable(bytes, OTHER_LATVIAN, maybeLatvian), ...readable(bytes, CYRILLIC, maybeCyrillic)];
  return others.every((other) => other.decode(bytes) === text) ? { encoding: 'windows-1257', text } : null;
}

/** So many bytes mostly tell whether they belong to an encoding. */
const HEAD = 1 << 16;

/** Encodings in which bytes are text that may be meant. */
const readable = (bytes: Uint8Array, all: readonly OneByte[], test: (text: string) => boolean): OneByte[] =>
  all.filter(({ decode }) => test(decode(bytes.subarray(0, HEAD))) && (bytes.length <= HEAD || test(decode(bytes))));

/** Encodings in which bytes that are not read may be meant, by name; of a long file its head tells. */
export function perhapsIn(bytes: Uint8Array): string[] {
  const head = bytes.subarray(0, HEAD);
  return [
    ...readable(head, [WINDOWS_1257, ...OTHER_LATVIAN], maybeLatvian),
    ...readable(head, CYRILLIC, maybeCyrillic),
  ].map(({ name }) => name);
}
