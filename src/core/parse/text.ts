import type { InputFile } from './input.ts';
import type { Report } from './reported.ts';

const BOM = '\uFEFF';

/**
 * Text of a file, which must be UTF-8. A byte order mark is taken off with a warning.
 * @returns the text, or null where the bytes are not UTF-8 (reported)
 */
export function decode(file: string, input: InputFile, report: Report): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input.bytes);
  } catch {
    const { row, line } = firstBroken(input.bytes);
    report({
      rule: 'file-encoding',
      subject: file,
      file,
      row,
      found: line,
      expected: { lv: 'UTF-8', en: 'UTF-8' },
      message: { lv: 'Fails nav UTF-8 kodējumā.', en: 'The file is not encoded in UTF-8.' },
    });
    return null;
  }
  if (!text.startsWith(BOM)) return text;
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
  return text.slice(1);
}

const REPLACEMENT = '\uFFFD';

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
    if (!line.includes(REPLACEMENT)) continue;
    try {
      decoder.decode(own);
    } catch {
      return { row: at + 1, line: excerpt(line) };
    }
  }
  return { row: 1, line: '' };
}

/** So much of a long line that the first broken letter is seen. */
function excerpt(line: string): string {
  const from = Math.max(0, line.indexOf(REPLACEMENT) - 40);
  const part = line.slice(from, from + 80).trimEnd();
  return `${from > 0 ? '…' : ''}${part}${from + 80 < line.length ? '…' : ''}`;
}
