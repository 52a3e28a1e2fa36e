import type { Bilingual } from '../model/finding.ts';
import type { EditionStatus, Sector } from '../model/vocabulary.ts';
import { sixDecimals, type Column } from './table.ts';
import { EDITION_STATUS_TEXTS, SECTOR_TEXTS } from './value-texts.ts';

/** Short makers of columns, so that a table reads as a list. */

type Options = Partial<
  Pick<Column<never>, 'unit' | 'values' | 'optional' | 'minimum' | 'maximum' | 'pattern' | 'format'>
>;

/** Null only where the column may be blank. */
type Blank<Own> = Own extends { readonly optional: true } ? null : never;

/** A text of the input in a file: what is blank there is null. */
type TextOf<Value extends string, Own> = Exclude<Value, ''> | Blank<Own>;

export const text = <Row, const Name extends string, Value extends string, const Own extends Options = object>(
  name: Name,
  lv: string,
  en: string,
  cell: (row: Row) => Value,
  options?: Own,
): Column<Row, Name, TextOf<Value, Own>> => ({
  name,
  type: 'text',
  about: { lv, en },
  ...options,
  cell: (row) => blankToNull<Value, Own>(cell(row)),
});

export const integer = <Row, const Name extends string, Value extends number, const Own extends Options = object>(
  name: Name,
  lv: string,
  en: string,
  cell: (row: Row) => Value | Blank<Own>,
  options?: Own,
): Column<Row, Name, Value | Blank<Own>> => ({ name, type: 'integer', about: { lv, en }, ...options, cell });

/** A computed number. */
export const decimal = <Row, const Name extends string, const Own extends Options = object>(
  name: Name,
  lv: string,
  en: string,
  cell: (row: Row) => number | Blank<Own>,
  options?: Own,
): Column<Row, Name, number | Blank<Own>> => ({
  name,
  type: 'number',
  about: { lv, en },
  ...options,
  cell: (row) => sixDecimals(cell(row)),
});

/** A number of the input, with every digit that it was given with: what is computed from it can be computed again. */
export const given = <Row, const Name extends string, const Own extends Options = object>(
  name: Name,
  lv: string,
  en: string,
  cell: (row: Row) => number | Blank<Own>,
  options?: Own,
): Column<Row, Name, number | Blank<Own>> => ({ name, type: 'number', about: { lv, en }, ...options, cell });

export const flag = <Row, const Name extends string, const Own extends Options = object>(
  name: Name,
  lv: string,
  en: string,
  cell: (row: Row) => boolean | Blank<Own>,
  options?: Own,
): Column<Row, Name, boolean | Blank<Own>> => ({ name, type: 'boolean', about: { lv, en }, ...options, cell });

/** The codebook says whether a column may be blank, and readers of the files check that it is not where it may not. */
const blankToNull = <Value extends string, Own>(value: Value): TextOf<Value, Own> =>
  (value === '' ? null : value) as TextOf<Value, Own>;

/** What any column of that kind holds to (src/core/parse/fields.ts). */
export const DATE = { pattern: String.raw`\d{4}(-\d{2}-\d{2})?`, unit: 'YYYY-MM-DD | YYYY' } as const;
export const ADDRESS = { format: 'uri' } as const;
const ID = { pattern: '[A-Za-z0-9][A-Za-z0-9_-]*' } as const;
export const POINTS = { unit: 'points', minimum: 0, maximum: 100 } as const;
export const SHARE = { minimum: 0, maximum: 1 } as const;
export const OPTIONAL_POINTS = { ...POINTS, optional: true } as const;
/** A difference of points. */
export const CHANGE = { ...POINTS, minimum: -100 } as const;
export const OPTIONAL_CHANGE = { ...CHANGE, optional: true } as const;
export const OPTIONAL_SHARE = { ...SHARE, optional: true } as const;
export const COUNT = { minimum: 0 } as const;
export const RANK = { minimum: 1, optional: true } as const;

/** Columns that stand in many tables. */

export const edition = <Row extends { readonly edition: number }>() =>
  integer('edition', 'Mērījuma gads.', 'Year of the edition.', (row: Row) => row.edition, { unit: 'YYYY' });

/** The edition that a row compares with. */
export const previousEdition = <Row extends { readonly previous_edition: number }>() =>
  integer(
    'previous_edition',
    'Iepriekšējais mērījums, kurā iestāde piedalījās.',
    'Previous edition in which the body took part.',
    (row: Row) => row.previous_edition,
  );

export const sector = <Row extends { readonly sector: Sector }>() =>
  text('sector', 'Sektors: valsts vai pašvaldības.', 'Sector: state or municipal.', (row: Row) => row.sector, {
    values: SECTOR_TEXTS,
  });

export const institutionId = <Row extends { readonly institution_id: string }>() =>
  text(
    'institution_id',
    'Iestādes pastāvīgais identifikators.',
    'Permanent identifier of the body.',
    (row: Row) => row.institution_id,
    ID,
  );

export const code = <Row extends { readonly code: string }>() =>
  text('code', 'Sadaļas kods vai „index”.', 'Code of a dimension, or “index”.', (row: Row) => row.code);

export const status = <Row extends { readonly status: EditionStatus }>() =>
  text(
    'status',
    'Mērījuma datu statuss; „demonstration” nozīmē izdomātus dalībniekus un atbildes.',
    'Status of the edition’s data; “demonstration” means invented participants and answers.',
    (row: Row) => row.status,
    { values: EDITION_STATUS_TEXTS },
  );

/** A column that carries an input cell as it is. */
export const carried = <
  Row extends { readonly [Each in Name]?: string | undefined },
  const Name extends string,
  const Own extends Options = { readonly optional: true },
>(
  name: Name,
  about: Bilingual,
  options?: Own,
): Column<Row, Name, TextOf<NonNullable<Row[Name]>, Own>> => ({
  name,
  type: 'text',
  about,
  ...(options ?? { optional: true }),
  cell: (row) => blankToNull<NonNullable<Row[Name]>, Own>((row[name] ?? '') as NonNullable<Row[Name]>),
});
