import { z } from 'zod';
import { isDateText } from '../model/date.ts';
import type { Bilingual } from '../model/finding.ts';
import { exactNumber, FEWER_DIGITS, isDecimal } from './decimal.ts';
import type { CellKind } from './excel-cell.ts';
import { perhaps, spellings } from './nearest.ts';

/**
 * Cell types of the input contract. Each takes the cell's text and gives the typed value, or an issue whose `params`
 * say in both languages what was expected. `z.coerce` is not used anywhere: it would turn '' into 0.
 */

type Convert<T> = (text: string) => T | undefined;

function cell<T>(expected: Bilingual, convert: Convert<T>, kind: CellKind = 'text') {
  return z
    .string()
    .transform((value, context): T => {
      const converted = convert(value);
      if (converted !== undefined) return converted;
      const meant = kind === 'number' ? spellings(value).find((other) => convert(other) !== undefined) : undefined;
      const told = kind === 'number' && isDecimal(value) && exactNumber(value) === undefined ? FEWER_DIGITS : expected;
      const params = { expected: meant === undefined ? told : perhaps(meant) };
      context.addIssue({ code: 'custom', message: expected.en, params });
      return z.NEVER;
    })
    .meta({ kind });
}

/** What a column holds, for the manners in which Excel writes it. */
export const kindOf = (field: z.core.$ZodType | undefined): CellKind =>
  (field === undefined ? undefined : (z.globalRegistry.get(field)?.['kind'] as CellKind | undefined)) ?? 'text';

/** Whether a file may do without the column: its field has a default. */
export const mayBeAbsent = (field: z.core.$ZodType | undefined): boolean =>
  field !== undefined && z.safeParse(field, undefined).success;

const DATE: Bilingual = { lv: 'GGGG-MM-DD vai GGGG', en: 'YYYY-MM-DD or YYYY' };

/** Any text, '' included. */
export const text = () => z.string();

/** A number whose digits are only a name, so that zeros before it count. */
export const digits = () => z.string().meta({ kind: 'digits' satisfies CellKind });

/** Text that must be there. */
export const required = () =>
  cell<string>({ lv: 'aizpildīta šūna', en: 'a cell that is filled in' }, (value) =>
    value.trim() === '' ? undefined : value,
  );

/** A figure as it was printed: its digits are kept, and it may be words. */
export const printed = () =>
  cell<string>(
    { lv: 'aizpildīta šūna', en: 'a cell that is filled in' },
    (value) => (value.trim() === '' ? undefined : value),
    'number',
  );

/** Permanent identifier: it becomes an address and a file name, so ASCII letters, digits, hyphens and underscores. */
export const id = () =>
  cell<string>(
    { lv: 'latīņu burti bez garumzīmēm, cipari, „-” un „_”', en: 'ASCII letters, digits, “-” and “_”' },
    (value) => (/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value) ? value : undefined),
  );

export const optionalId = () => z.union([z.literal(''), id()]);

/** Code of an index, dimension or indicator; it becomes an address, and „/” stands between the codes of a ratio. */
export const code = () =>
  cell<string>(
    { lv: 'kods: latīņu burti, cipari, „_”, „-” un „.”', en: 'a code: ASCII letters, digits, “_”, “-” and “.”' },
    (value) => (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(value) ? value : undefined),
  );

/** A web address, or ''. */
export const optionalUrl = () =>
  cell<string>({ lv: 'tukšs vai http(s) adrese', en: 'blank or an http(s) address' }, (value) =>
    value === '' || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value)) ? value : undefined,
  );

/** One of a closed list. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  cell<T[number]>({ lv: `viens no: ${values.join(', ')}`, en: `one of: ${values.join(', ')}` }, (value) =>
    values.includes(value) ? value : undefined,
  );

export const optionalOneOf = <const T extends readonly string[]>(values: T) =>
  cell<T[number] | ''>(
    { lv: `tukšs vai viens no: ${values.join(', ')}`, en: `blank or one of: ${values.join(', ')}` },
    (value) => (value === '' || values.includes(value) ? value : undefined),
  );

/** `YYYY-MM-DD`, `YYYY`, or ''. */
export const optionalDate = () =>
  cell<string>(DATE, (value) => (value === '' || isDateText(value) ? value : undefined), 'date');

export const date = () => cell<string>(DATE, (value) => (isDateText(value) ? value : undefined), 'date');

/** A whole day, `YYYY-MM-DD`. */
export const day = () =>
  cell<string>(
    { lv: 'GGGG-MM-DD', en: 'YYYY-MM-DD' },
    (value) => (value.length === 10 && isDateText(value) ? value : undefined),
    'date',
  );

/** Number with a decimal point. */
export const number = () =>
  cell<number>({ lv: 'skaitlis ar decimālpunktu', en: 'a number with a decimal point' }, exactNumber, 'number');

/** Number, or null where the cell is blank. */
export const optionalNumber = () =>
  cell<number | null>(
    { lv: 'tukšs vai skaitlis ar decimālpunktu', en: 'blank or a number with a decimal point' },
    (value) => (value === '' ? null : exactNumber(value)),
    'number',
  );

/** Share of 0–1, or null where the cell is blank. */
export const optionalShare = () =>
  cell<number | null>(
    { lv: 'tukšs vai skaitlis no 0 līdz 1', en: 'blank or a number from 0 to 1' },
    (value) => {
      const share = value === '' ? null : exactNumber(value);
      return typeof share === 'number' && (share < 0 || share > 1) ? undefined : share;
    },
    'number',
  );

export const whole = () =>
  cell<number>(
    { lv: 'vesels skaitlis', en: 'a whole number' },
    (value) => (/^\d+$/.test(value) ? exactNumber(value) : undefined),
    'number',
  );

export const year = () =>
  cell<number>({ lv: 'GGGG', en: 'YYYY' }, (value) => (/^[12]\d{3}$/.test(value) ? Number(value) : undefined));

/** `YYYY`, `YYYY-YYYY`, or ''. */
export const optionalYears = () =>
  cell<string>({ lv: 'tukšs, GGGG vai GGGG-GGGG', en: 'blank, YYYY or YYYY-YYYY' }, (value) =>
    /^(?:[12]\d{3}(?:-[12]\d{3})?)?$/.test(value) ? value : undefined,
  );

/** Texts between separators, blank cell = none. */
export const list = (separator: string) => z.string().transform((value) => splitList(value, separator));

export const splitList = (value: string, separator: string): readonly string[] =>
  value === ''
    ? []
    : value
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');

/** `1`, `-1`, or null where the cell is blank. */
export const optionalDirection = () =>
  cell<1 | -1 | null>({ lv: '1 vai -1', en: '1 or -1' }, (value) =>
    value === '1' ? 1 : value === '-1' ? -1 : value === '' ? null : undefined,
  );

/** `key:points|key:points` with points from 0 to 1. */
export const options = () =>
  cell<ReadonlyMap<string, number>>(
    { lv: 'atslēga:punkti|atslēga:punkti, punkti no 0 līdz 1', en: 'key:points|key:points, points from 0 to 1' },
    (value) => {
      const result = new Map<string, number>();
      for (const part of splitList(value, '|')) {
        const at = part.lastIndexOf(':');
        const key = part.slice(0, at).trim();
        const points = exactNumber(part.slice(at + 1).trim());
        if (at < 1 || points === undefined || points < 0 || points > 1 || result.has(key)) return undefined;
        result.set(key, points);
      }
      return result;
    },
  );
