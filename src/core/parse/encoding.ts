/** How the bytes of a file were turned into text. */
export interface Decoded {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16' | 'windows-1257';
  readonly text: string;
}

/**
 * Letters of the Baltic languages and the punctuation that Windows-1257 has. Bytes that give anything else are no text of
 * ours, so that a file in another encoding is refused and not misread.
 */
const BALTIC = /^[\t\n\r\x20-\x7EĀČĒĢĪĶĻŅŌŖŠŪŽāčēģīķļņōŗšūžÄÅÉÕÖÜäåéõöüß„“”‘’‚«»–—…•§°€©®±²³µ¼½¾\u00A0]*$/;

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

/**
 * Bytes as text: UTF-8; UTF-16 with its mark, as Excel writes “Unicode text”; Windows-1257, as Excel writes on a Latvian
 * computer, where every letter is one that Latvian text has.
 * @returns null where the bytes are none of these, as in Windows-1252, which has lost letters
 */
export function decodeBytes(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes, 'utf-16');
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes, 'utf-16');
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly('utf-8', bytes, 'utf-8-bom');
  if (unmarkedUtf16(bytes)) return null;
  return strictly('utf-8', bytes, 'utf-8') ?? baltic(bytes);
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

function baltic(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('windows-1257').decode(bytes);
  return BALTIC.test(text) && lostLetter(text) === null ? { encoding: 'windows-1257', text } : null;
}
