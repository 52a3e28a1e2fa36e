import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes, perhapsIn, whyUnreadable } from './encoding.ts';
import { CYRILLIC, OTHER_LATVIAN, WINDOWS_1257 } from './one-byte.ts';

const FOLDER = new URL('../../../', import.meta.url);
const tables = ['data', 'methodology'].flatMap((folder) =>
  readdirSync(new URL(folder, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv') && !path.endsWith('answers.csv'))
    .map((path) => readFileSync(new URL(`${folder}/${path}`, FOLDER), 'utf8')),
);

/** Every text of every table of the repository that has a letter beyond ASCII, and the words in them. */
const texts = [...new Set(tables.flatMap((text) => text.split(/[,\n|"]/)))].filter((text) => /[^\x00-\x7F]/.test(text));
const words = [...new Set(texts.flatMap((text) => text.split(/[^\p{L}]+/u)))].filter((word) => word !== '');
const RUSSIAN = ['пир', 'лес', 'Рига', 'Министерство финансов', 'Совет и мы', 'Їжак'];

/** Names by which iconv-lite knows encodings. */
const LATVIAN = ['maccenteuro', 'cp775', 'iso-8859-4', 'iso-8859-10', 'iso-8859-13', 'windows-1257'];
const LOSING = [
  'cp852',
  'windows-1250',
  'windows-1252',
  'iso-8859-2',
  'iso-8859-15',
  'macroman',
  'maccroatian',
  'cp437',
];
const RUSSIAN_IN = ['windows-1251', 'koi8-r', 'koi8-u', 'cp866', 'iso-8859-5', 'maccyrillic'];

/** Texts that an encoding makes another of, without a word, out of those it has letters for. */
function misread(encoding: string, all: readonly string[]): string[] {
  return all.flatMap((text) => {
    const bytes = iconv.encode(text, encoding);
    const lost = iconv.decode(bytes, encoding) !== text;
    const read = decodeBytes(bytes)?.text;
    // A letter that was lost in writing is no letter any more; a question mark in its place is found in the cell.
    return read === undefined || read === text || (lost && read.includes('?')) ? [] : [`${text} → ${read}`];
  });
}

describe('text in another encoding is read right or not at all', () => {
  it('has enough to try', () => expect([texts.length > 1000, words.length > 1500]).toEqual([true, true]));

  it.each([...LATVIAN, ...LOSING])('each word, and each cell, in %s', (encoding) => {
    expect(misread(encoding, words)).toEqual([]);
    expect(misread(encoding, texts)).toEqual([]);
  });

  it.each(RUSSIAN_IN)('Russian in %s', (encoding) => expect(misread(encoding, RUSSIAN)).toEqual([]));

  it.each(LATVIAN)('files of some words, in %s', (encoding) => {
    const lines = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((some) => some.join('\n'));
    const capitals = fc.tuple(lines, fc.boolean()).map(([text, high]) => (high ? text.toUpperCase() : text));
    fc.assert(
      fc.property(capitals, (text) => {
        expect(misread(encoding, [text])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['the names in Windows-1257', 'windows-1257', true],
    ['the names in Mac Central European', 'maccenteuro', false],
    ['the names in IBM 775', 'cp775', false],
    ['the names in ISO 8859-4', 'iso-8859-4', false],
  ])('%s: %s', (_, encoding, read) => {
    const inIt = texts.filter((text) => iconv.decode(iconv.encode(text, encoding), encoding) === text);
    expect(inIt.length).toBeGreaterThan(texts.length * 0.95);
    const text = inIt.join('\n');
    expect(decodeBytes(iconv.encode(text, encoding))?.text === text).toBe(read);
  });

  it('every cell that is long enough to tell is read in Windows-1257', () => {
    const long = texts.filter((text) => (text.match(/[āčēģīķļņšūž]/gi) ?? []).length >= 4);
    const refused = long.filter((text) => decodeBytes(iconv.encode(text, 'windows-1257')) === null);
    expect(long.length).toBeGreaterThan(300);
    expect(refused.length / long.length).toBeLessThan(0.02);
  });

  it.each([
    ['Mežu ministrija', 'maccenteuro', ['Windows-1257', 'Mac Central European']],
    ['Sūnu dienests, ministrijā, aģentūra', 'maccenteuro', ['Mac Central European']],
    ['Rīga un Ziemeļu reģions', 'cp775', ['IBM 775']],
    ['Министерство финансов', 'windows-1251', ['Windows-1251']],
  ])('says of %j in %s what it may be', (text, encoding, names) => {
    expect(decodeBytes(iconv.encode(text, encoding))).toBeNull();
    expect(perhapsIn(iconv.encode(text, encoding))).toEqual(expect.arrayContaining(names));
  });

  it.each([
    'Комитет',
    'он',
    'вода',
    'μ',
    '5 μm',
    'π',
    'Ω',
    'Ț',
    'Țara',
    'Αθήνα',
    'Łódź',
    'Île-de-France',
    'ščęśćie',
    'São Tomé',
    '東京',
    'Ă',
    'שלום',
  ])('UTF-8 stays what it is: %s', (text) => expect(decodeBytes(new TextEncoder().encode(text))?.text).toBe(text));
});

it.each([...[WINDOWS_1257, ...OTHER_LATVIAN, ...CYRILLIC].map(({ name, decode }) => [name, decode] as const)])(
  '%s is what others take it for',
  (name, decode) => {
    const theirs = {
      'Mac Central European': 'maccenteuro',
      'IBM 775': 'cp775',
      'IBM 852': 'cp852',
      'IBM 866': 'cp866',
    };
    const label =
      (theirs as Record<string, string>)[name] ?? name.replace('Mac Roman', 'macroman').replace('Mac ', 'mac');
    const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}]/gu, ' ');
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const [ours, others] = [letters(decode(bytes)), letters(iconv.decode(Buffer.from(bytes), label))];
    const differing = [...ours].filter((letter, at) => letter !== others[at] && letter !== ' ' && others[at] !== ' ');
    expect(differing).toEqual([]);
  },
);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, size: 2 | 4, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer([...text].length * size));
  [...text].forEach((sign, at) =>
    size === 2
      ? view.setUint16(at * 2, sign.charCodeAt(0), little)
      : view.setUint32(at * 4, sign.codePointAt(0) ?? 0, little),
  );
  return new Uint8Array(view.buffer);
};

describe('bytes that are not read say why', () => {
  it.each([
    ['half of a pair in UTF-8', Uint8Array.of(0x61, 0xed, 0xa0, 0x80, 0x62), 'utf-8-broken'],
    ['a pair as two halves (CESU-8)', Uint8Array.of(0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), 'utf-8-broken'],
    ['half of a pair beside Latvian', Uint8Array.of(...bytesOf('mežā '), 0xed, 0xbf, 0xbf), 'utf-8-broken'],
    ['an overlong NUL', Uint8Array.of(0x61, 0xc0, 0x80), 'utf-8-broken'],
    ['an overlong letter', Uint8Array.of(0x61, 0xe0, 0x81, 0x81), 'utf-8-broken'],
    ['an overlong letter in four bytes', Uint8Array.of(0x61, 0xf0, 0x80, 0x81, 0x81), 'utf-8-broken'],
    ['UTF-32 with its mark', wide('\uFEFFa,b\n', 4, true), 'utf-32'],
    ['UTF-32 with its mark, the large end first', wide('\uFEFFa,b\n', 4, false), 'utf-32'],
    ['UTF-32 without its mark', wide('a,b\n1,2\n', 4, true), 'utf-32'],
    ['UTF-32 without its mark, the large end first', wide('a,b\n1,2\n', 4, false), 'utf-32'],
    ['UTF-16 with U+0000', wide('\uFEFFa,b\0\n', 2, true), 'utf-16-nul'],
    ['UTF-16 cut short', wide('\uFEFFa,b\nc,d\n', 2, true).subarray(0, -1), 'utf-16-broken'],
    ['half of a pair in UTF-16', wide('\uFEFFa,\ud83d\nc,d', 2, false), 'utf-16-broken'],
    ['UTF-16 without its mark', wide('a,b\nc,d\n', 2, true), 'utf-16-unmarked'],
    ['“mežā” of IBM 775', iconv.encode('mežā', 'cp775'), 'utf-8-by-chance'],
    ['“šā” of IBM 775', iconv.encode('šā gada', 'cp775'), 'utf-8-by-chance'],
    ['Windows-1252', Uint8Array.of(0x72, 0x9a, 0x3f), null],
  ])('%s', (_, bytes, why) => {
    expect(decodeBytes(bytes)).toBeNull();
    expect(whyUnreadable(bytes)).toBe(why);
  });

  it('reads a long file by its lines with letters beyond ASCII, and no slower than it must', () => {
    const long = `${'a,b,c\n'.repeat(200_000)}Mežu ministrija, aģentūra, Rīga, Ķegums, Sūnu dienests, ņem ļaudis\n`;
    expect(decodeBytes(iconv.encode(long, 'windows-1257'))?.text).toBe(long);
    expect(perhapsIn(iconv.encode(long, 'maccenteuro'))).toEqual(['Mac Central European']);
  });
});
