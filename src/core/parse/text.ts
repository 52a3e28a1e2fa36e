import type { Bilingual } from '../model/finding.ts';
import { decodeBytes, perhapsIn, whyUnreadable, type Decoded, type Unreadable } from './encoding.ts';
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
  const why = whyUnreadable(bytes);
  const wide = why === null ? undefined : WIDE[why];
  const { row, line } = wide === undefined ? firstDoubtful(bytes) : { row: 1, line: wide };
  report({
    rule: 'file-encoding',
    subject: file,
    file,
    row,
    found: line,
    expected: { lv: 'UTF-8', en: 'UTF-8' },
    message:
      why === null ? unsure(perhapsIn(bytes)) : why === 'utf-8-by-chance' ? byChance(perhapsIn(bytes)) : SAYS[why],
  });
}

/** Encodings of which no line is shown, as every second character would be NUL. */
const WIDE: Readonly<Partial<Record<Unreadable, string>>> = {
  'utf-32': 'UTF-32',
  'utf-16-unmarked': 'UTF-16',
  'utf-16-broken': 'UTF-16',
  'utf-16-nul': 'UTF-16',
};

const SAYS: Readonly<Record<Exclude<Unreadable, 'utf-8-by-chance'>, Bilingual>> = {
  'utf-32': {
    lv: 'Fails ir UTF-32 kodējumā; to nelasa.',
    en: 'The file is encoded in UTF-32, which is not read.',
  },
  'utf-16-unmarked': {
    lv: 'Fails ir UTF-16 kodējumā bez baitu secības zīmes.',
    en: 'The file is encoded in UTF-16 and lacks its byte order mark.',
  },
  'utf-16-broken': {
    lv: 'Fails sākas kā UTF-16, bet tas ir aprauts vai bojāts: tajā ir rakstzīmes puse.',
    en: 'The file begins as UTF-16 but is cut short or broken: it holds half a character.',
  },
  'utf-16-nul': {
    lv: 'Fails sākas kā UTF-16, bet tajā ir rakstzīme U+0000, kādas tekstā nav; fails ir bojāts.',
    en: 'The file begins as UTF-16 but holds U+0000, which no text has; it is broken.',
  },
  'utf-8-broken': {
    lv: 'Fails ir gandrīz UTF-8 kodējumā, bet tajā ir baiti, kas UTF-8 nav atļauti: rakstzīmes puse vai rakstzīme, kas pierakstīta garāk, nekā vajag.',
    en: 'The file is almost UTF-8 but holds bytes that UTF-8 forbids: half a character, or one that is written longer than need be.',
  },
};

/** @param names encodings that it probably is in */
const byChance = (names: readonly string[]): Bilingual => ({
  lv: `Fails ir derīgs UTF-8, bet, šķiet, nejauši: varbūt tas ir ${names.join(' vai ')}, tāpēc tas nav lasīts.`,
  en: `The file is valid UTF-8 but probably not meant so: perhaps it is ${names.join(' or ')}, so it was not read.`,
});

/** @param names encodings that it may be in */
function unsure(names: readonly string[]): Bilingual {
  if (names.length === 0)
    return {
      lv: 'Fails nav UTF-8 kodējumā, un arī citā kodējumā to nevar droši nolasīt.',
      en: 'The file is not encoded in UTF-8, nor can it be read for sure in another encoding.',
    };
  return {
    lv: `Fails nav UTF-8 kodējumā. Varbūt tas ir ${names.join(' vai ')}, taču droši tas nav zināms, tāpēc tas nav lasīts.`,
    en: `The file is not encoded in UTF-8. Perhaps it is ${names.join(' or ')}, but that is not sure, so it was not read.`,
  };
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
  const { row, line } = firstLine(text, BEYOND_ASCII);
  report({
    rule: 'file-converted',
    subject: file,
    file,
    row,
    found: `${name}: ${excerpt(line, BEYOND_ASCII)}`,
    expected: { lv: 'UTF-8', en: 'UTF-8' },
    message: {
      lv: `Fails ir ${name} kodējumā; tas pārveidots. Pārbaudiet piemērā, vai burti ir pareizi.`,
      en: `The file is encoded in ${name}; it was converted. See in the example whether the letters are right.`,
    },
  });
}

/** The line of a text, counted from 1, in which what is looked for first stands; the first of all where it does not. */
function firstLine(text: string, wanted: RegExp): { row: number; line: string } {
  const at = Math.max(0, text.search(wanted));
  const before = text.slice(0, at);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const end = text.slice(at).search(/[\n\r]/);
  return {
    row: (before.match(/\r\n|\n|\r/g)?.length ?? 0) + 1,
    line: text.slice(from, end === -1 ? undefined : at + end),
  };
}

const REPLACEMENT = /\uFFFD/;

/**
 * The first line that is not UTF-8, counted from 1, with a sign in the place of each byte that is none; where all are, because only by
 * chance they are so, the first with a letter beyond ASCII.
 */
function firstDoubtful(bytes: Uint8Array): { row: number; line: string } {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let row = 1;
  for (let from = 0; from < bytes.length; row += 1) {
    const end = bytes.indexOf(0x0a, from);
    const own = bytes.subarray(from, end === -1 ? bytes.length : end);
    from = end === -1 ? bytes.length : end + 1;
    try {
      strict.decode(own);
    } catch {
      return { row, line: excerpt(lenient.decode(own), REPLACEMENT) };
    }
  }
  const { row: first, line } = firstLine(lenient.decode(bytes), BEYOND_ASCII);
  return { row: first, line: excerpt(line, BEYOND_ASCII) };
}

const BEYOND_ASCII = /[^\x00-\x7F]/;

/** So much of a long line that what is looked for is seen. */
function excerpt(line: string, wanted: RegExp): string {
  const from = Math.max(0, line.search(wanted) - 40);
  const part = line.slice(from, from + 80).trimEnd();
  return `${from > 0 ? '…' : ''}${part}${from + 80 < line.length ? '…' : ''}`;
}
