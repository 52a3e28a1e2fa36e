import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes, perhapsIn } from './encoding.ts';
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

  it.each(['Комитет', 'Αθήνα', 'Łódź', 'Île-de-France', 'ščęśćie', 'São Tomé', '東京', 'Ă', 'שלום'])(
    'UTF-8 stays what it is: %s',
    (text) => expect(decodeBytes(new TextEncoder().encode(text))?.text).toBe(text),
  );
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
