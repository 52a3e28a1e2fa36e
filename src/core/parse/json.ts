import { z } from 'zod';
import { isDateText } from '../model/date.ts';
import { EDITION_STATUSES, SECTORS } from '../model/vocabulary.ts';
import type { InputFile } from './input.ts';
import { composed, oddCells } from './cell-text.ts';
import { DAY_OR_BLANK, jsonExpected } from './json-expected.ts';
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
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    // Each key that does not belong is a fault of its own.
    const ends = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    for (const end of ends) {
      const path = [...issue.path, ...end];
      const key = path.join('.');
      report({
        rule: 'json-value',
        subject: `${file}/${key}`,
        file,
        row: places.line(path),
        column: key,
        found: JSON.stringify(valueAt(value, path)) ?? '',
        expected: jsonExpected(issue),
        message:
          issue.code === 'unrecognized_keys'
            ? { lv: `Atslēga „${key}” nav paredzēta.`, en: `Key “${key}” is not in the contract.` }
            : { lv: `Atslēgas „${key}” vērtība neder.`, en: `The value of “${key}” does not fit.` },
      });
    }
  }
  return null;
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
