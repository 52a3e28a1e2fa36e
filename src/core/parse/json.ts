import { z } from 'zod';
import { isDateText } from '../model/date.ts';
import { EDITION_STATUSES, SECTORS } from '../model/vocabulary.ts';
import type { Bilingual } from '../model/finding.ts';
import type { InputFile } from './input.ts';
import { composed, oddCells } from './cell-text.ts';
import { DAY_OR_BLANK, jsonExpected, ONLY_KNOWN_KEYS } from './json-expected.ts';
import { jsonFaultLine, jsonPlaces, type JsonPlaces } from './json-place.ts';
import { jsonSize } from './json-size.ts';
import { LIMITS } from './limits.ts';
import type { Report } from './reported.ts';
import { decode } from './text.ts';

const isoDate = z
  .string()
  .refine((value) => value === '' || (value.length === 10 && isDateText(value)), DAY_OR_BLANK.en);

/** data/editions/<year>/edition.json */
export const editionShape = z.strictObject({
  year: z.int(),
  sectors: z.array(z.enum(SECTORS)),
  status: z.enum(EDITION_STATUSES),
  // What an edition leaves unsaid is not embargoed, and has no publisher of its own, date or note.
  embargoed: z.boolean().default(false),
  publisher: z.string().default(''),
  licence: z.string().default(''),
  received: isoDate.default(''),
  note_lv: z.string().default(''),
  note_en: z.string().default(''),
  files: z.array(z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).default([]),
});

/**
 * Reads one JSON file against its shape; keys that the shape does not know are faults.
 * @returns null where the file is no JSON or does not fit (reported, key by key)
 */
export function readJson<T>(file: string, input: InputFile, shape: z.ZodType<T>, report: Report): T | null {
  const text = decode(file, input, report);
  if (text === null || tooLarge(file, input.bytes.length, text, report)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    report({
      rule: 'json-syntax',
      subject: file,
      file,
      row: jsonFaultLine(text),
      found: (text.split('\n')[jsonFaultLine(text) - 1] ?? '').trim().slice(0, 120),
      expected: { lv: 'derīgs JSON', en: 'valid JSON' },
      message: { lv: 'Fails nav derīgs JSON.', en: 'The file is not valid JSON.' },
    });
    return null;
  }
  const places = jsonPlaces(text);
  for (const repeated of places.repeated) repeatedKey(file, repeated, report);
  oddTexts(file, value, [], places, report);
  const result = shape.safeParse(withComposed(value));
  const issues = result.error?.issues ?? [];
  const [numeric, others] = [issues.filter(asksNumber), issues.filter((issue) => !asksNumber(issue))];
  const faults = [
    ...others.flatMap((issue) => faultsOf(issue, value)),
    ...places.numbers.filter(({ text: own }) => !WHOLE.test(own) || !Number.isSafeInteger(Number(own))).map(inexact),
    ...numeric.flatMap((issue) => faultsOf(issue, value)),
    ...ownKeys(value, []).map((path) => unknownKey(path, value)),
  ];
  // What is at fault twice is told once, by the first.
  const byKey = new Map(faults.toReversed().map((fault) => [fault.path.join('.'), fault]));
  for (const [key, { path, found, expected, unknown }] of [...byKey].toReversed())
    report({
      rule: 'json-value',
      subject: `${file}/${key}`,
      file,
      row: places.line(path),
      column: key,
      found,
      expected,
      message: unknown
        ? { lv: `Atslēga „${key}” nav paredzēta.`, en: `Key “${key}” is not in the contract.` }
        : { lv: `Atslēgas „${key}” vērtība neder.`, en: `The value of “${key}” does not fit.` },
    });
  return faults.length === 0 && result.success ? result.data : null;
}

/** What is wrong with the value at a path, or that its key does not belong there. */
interface JsonFault {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: Bilingual;
  readonly unknown: boolean;
}

/** Whether nothing but a number was missing, of which the reader of numbers knows more. */
const asksNumber = (issue: z.core.$ZodIssue): boolean =>
  (issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected)) || issue.code === 'too_big';

/** Numbers of these files are whole: years, and settings of recomputations. */
const WHOLE = /^[1-9]\d*$/;
const WHOLE_EXPECTED: Bilingual = {
  lv: 'vesels skaitlis, rakstīts tikai ar cipariem',
  en: 'a whole number written in digits alone',
};

/** A number of which the machine would read another one, or none. */
const inexact = ({ path, text }: JsonPlaces['numbers'][number]): JsonFault => ({
  path,
  found: text,
  expected: WHOLE_EXPECTED,
  unknown: false,
});

function faultsOf(issue: z.core.$ZodIssue, value: unknown): JsonFault[] {
  // Each key that does not belong is a fault of its own.
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...issue.path, key], value));
  const found = JSON.stringify(valueAt(value, issue.path)) ?? '';
  return [{ path: issue.path, found, expected: jsonExpected(issue), unknown: false }];
}

const unknownKey = (path: readonly PropertyKey[], value: unknown): JsonFault => ({
  path,
  found: JSON.stringify(valueAt(value, path)) ?? '',
  expected: ONLY_KNOWN_KEYS,
  unknown: true,
});

/** Paths of the one key that objects keep to themselves: a shape that takes any key passes over it and loses what it says. */
function ownKeys(value: unknown, path: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, key];
    return key === '__proto__' ? [own] : ownKeys(inner, own);
  });
}

/** A JSON value with each letter of its texts as one character. */
function withComposed(value: unknown): unknown {
  if (typeof value === 'string') return composed(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withComposed);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withComposed(inner)]));
}

/** Reports what is hidden in the keys and texts of a JSON value, as in the cells of a table. */
function oddTexts(file: string, value: unknown, path: readonly string[], places: JsonPlaces, report: Report): void {
  if (typeof value === 'string') oddCells(file, () => places.line(path), [path.join('.')], [value], report);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const own = [...path, key];
    if (!Array.isArray(value)) oddCells(file, () => places.line(own), [own.join('.')], [key], report);
    oddTexts(file, inner, own, places, report);
  }
}

/** Whether a text is more than is read (reported). */
function tooLarge(file: string, bytes: number, text: string, report: Report): boolean {
  const { depth, keys } = bytes > LIMITS.jsonBytes ? { depth: 0, keys: 0 } : jsonSize(text);
  const says = [
    [bytes, LIMITS.jsonBytes, 'Baiti failā', 'Bytes of the file'],
    [depth, LIMITS.jsonDepth, 'Iekavas cita citā', 'Brackets within one another'],
    [keys, LIMITS.jsonKeys, 'Atslēgas un sarakstu locekļi', 'Keys and members of lists'],
  ] as const;
  const beyond = says.find(([is, most]) => is > most);
  if (beyond === undefined) return false;
  const [is, most, lv, en] = beyond;
  report({
    rule: 'json-limits',
    subject: file,
    file,
    row: 1,
    found: String(is),
    expected: { lv: `ne vairāk kā ${most}`, en: `at most ${most}` },
    message: {
      lv: `Fails ir pārāk liels un nav lasīts. ${lv}: ${is}.`,
      en: `The file is too large and was not read. ${en}: ${is}.`,
    },
  });
  return true;
}

function repeatedKey(file: string, { path, line, firstLine }: JsonPlaces['repeated'][number], report: Report): void {
  report({
    rule: 'json-key-repeated',
    subject: `${file}/${path}`,
    file,
    row: line,
    column: path,
    found: path,
    expected: { lv: 'katra atslēga vienreiz', en: 'each key once' },
    message: {
      lv: `Atslēga „${path}” jau ir ${firstLine}. rindā.`,
      en: `Key “${path}” already stands in line ${firstLine}.`,
    },
  });
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
