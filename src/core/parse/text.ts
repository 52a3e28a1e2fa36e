import { decodeBytes, unmarkedUtf16, type Decoded } from './encoding.ts';
import type { InputFile } from './input.ts';
import type { Report } from './reported.ts';

/**
 * Text of a file, which should be UTF-8. What Excel writes besides is converted with a warning.
 * @returns the text, or null where the bytes are no text that is surely read right (reported)
 */
export function decode(file: string, input: InputFile, report: Report): string | null {
  // Validation tells that for every file, also one that is no text.
  if (input.unread !== undefined) return null;
  const decoded = decodeBytes(input.bytes);
  if (decoded === null) undecodable(file, input.bytes, report);
  else if (decoded.encoding === 'utf-8-bom') byteOrderMark(file, report);
  else if (decoded.encoding !== 'utf-8') converted(file, decoded, report);
  return decoded?.text ?? null;
}

function undecodable(file: string, bytes: Uint8Array, report: Report): void {
  const unmarked = unmarkedUtf16(bytes);
  const { row, line } = unmarked ? { row: 1, line: 'UTF-16' } : firstBroken(bytes);
  report({
    rule: 'file-encoding',
    subject: file,
    file,
    row,
    found: line,
    expected: { lv: 'UTF-8', en: 'UTF-8' },
    message: unmarked
      ? {
          lv: 'Fails ir UTF-16 kodējumā bez baitu secības zīmes.',
          en: 'The file is encoded in UTF-16 and lacks its byte order mark.',
        }
      : {
          lv: 'Fails nav UTF-8 kodējumā, un arī citā kodējumā to nevar droši nolasīt.',
          en: 'The file is not encoded in UTF-8, nor can it be read for sure in another encoding.',
        },
  });
}

function byteOrderMark(file: string, report: Report): void {
  report({
    rule: 'file-bom',
    subject: file,
    file,
    row: 1,
    found: 'BOM',
    expected: { lv: 'UTF-8 bez BOM', en: 'UTF-8 without a BOM' },
    message: {
      lv: 'Faila sākumā ir baitu secības zīme; tā izlaista.',
      en: 'The file starts with a byte order mark; it was left out.',
    },
  });
}

const NAMES = { 'utf-16': 'UTF-16', 'windows-1257': 'Windows-1257' } as const;

function converted(file: string, { encoding, text }: Decoded, report: Report): void {
  const name = NAMES[encoding as keyof typeof NAMES];
  const { row, line } = firstLine(text, /[^\x00-\x7F]/);
  report({
    rule: 'file-converted',
    subject: file,
    file,
    row,
    found: `${name}: ${excerpt(line, /[^\x00-\x7F]/)}`,
    expected: { lv: 'UTF-8', en: 'UTF-8' },
    message: {
      lv: `Fails ir ${name} kodējumā; tas pārveidots. Pārbaudiet piemērā, vai burti ir pareizi.`,
      en: `The file is encoded in ${name}; it was converted. See in the example whether the letters are right.`,
    },
  });
}

/** The first line of a text that holds what is looked for, counted from 1; the first of all where none does. */
function firstLine(text: string, wanted: RegExp): { row: number; line: string } {
  const lines = text.split(/\r\n|\n|\r/);
  const at = Math.max(
    0,
    lines.findIndex((line) => wanted.test(line)),
  );
  return { row: at + 1, line: lines[at] ?? '' };
}

const REPLACEMENT = /\uFFFD/;

/** The first line that is not UTF-8, counted from 1, with a sign in the place of each byte that is none. */
function firstBroken(bytes: Uint8Array): { row: number; line: string } {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  // The sign itself may stand in a line that is UTF-8; that is another fault.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const end = bytes.indexOf(0x0a, from);
    const own = bytes.subarray(from, end === -1 ? bytes.length : end);
    from = end + 1;
    if (!REPLACEMENT.test(line)) continue;
    try {
      decoder.decode(own);
    } catch {
      return { row: at + 1, line: excerpt(line, REPLACEMENT) };
    }
  }
  return { row: 1, line: '' };
}

/** So much of a long line that what is looked for is seen. */
function excerpt(line: string, wanted: RegExp): string {
  const from = Math.max(0, line.search(wanted) - 40);
  const part = line.slice(from, from + 80).trimEnd();
  return `${from > 0 ? '…' : ''}${part}${from + 80 < line.length ? '…' : ''}`;
}
