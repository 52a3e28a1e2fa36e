import type { Bilingual } from '../model/finding.ts';
import { sixDecimals, type Cell, type Column } from './table.ts';
import { EDITION_STATUS_TEXTS, SECTOR_TEXTS } from './value-texts.ts';

/** Short makers of columns, so that a table reads as a list. */

type Options = Partial<
  Pick<Column<never>, 'unit' | 'values' | 'optional' | 'minimum' | 'maximum' | 'pattern' | 'format'>
>;

export const text = <Row>(
  name: string,
  lv: string,
  en: string,
  cell: (row: Row) => string,
  options: Options = {},
): Column<Row> => ({
  name,
  type: 'text',
  about: { lv, en },
  ...options,
  cell: (row) => blankToNull(cell(row)),
});

export const integer = <Row>(
  name: string,
  lv: string,
  en: string,
  cell: (row: Row) => number | null,
  options: Options = {},
): Column<Row> => ({ name, type: 'integer', about: { lv, en }, ...options, cell });

/** A computed number. */
export const decimal = <Row>(
  name: string,
  lv: string,
  en: string,
  cell: (row: Row) => number | null,
  options: Options = {},
): Column<Row> => ({ name, type: 'number', about: { lv, en }, ...options, cell: (row) => sixDecimals(cell(row)) });

/** A number of the input, with every digit that it was given with: what is computed from it can be computed again. */
export const given = <Row>(
  name: string,
  lv: string,
  en: string,
  cell: (row: Row) => number | null,
  options: Options = {},
): Column<Row> => ({ name, type: 'number', about: { lv, en }, ...options, cell });

export const flag = <Row>(
  name: string,
  lv: string,
  en: string,
  cell: (row: Row) => boolean | null,
  options: Options = {},
): Column<Row> => ({
  name,
  type: 'boolean',
  about: { lv, en },
  ...options,
  cell,
});

const blankToNull = (value: string): Cell => (value === '' ? null : value);

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

export const edition = <Row extends { readonly edition: number }>(): Column<Row> =>
  integer('edition', 'Mērījuma gads.', 'Year of the edition.', (row) => row.edition, { unit: 'YYYY' });

/** The edition that a row compares with. */
export const previousEdition = <Row extends { readonly previous_edition: number }>(): Column<Row> =>
  integer(
    'previous_edition',
    'Iepriekšējais mērījums, kurā iestāde piedalījās.',
    'Previous edition in which the body took part.',
    (row) => row.previous_edition,
  );

export const sector = <Row extends { readonly sector: string }>(): Column<Row> =>
  text('sector', 'Sektors: valsts vai pašvaldības.', 'Sector: state or municipal.', (row) => row.sector, {
    values: SECTOR_TEXTS,
  });

export const institutionId = <Row extends { readonly institution_id: string }>(): Column<Row> =>
  text(
    'institution_id',
    'Iestādes pastāvīgais identifikators.',
    'Permanent identifier of the body.',
    (row) => row.institution_id,
    ID,
  );

export const code = <Row extends { readonly code: string }>(): Column<Row> =>
  text('code', 'Sadaļas kods vai „index”.', 'Code of a dimension, or “index”.', (row) => row.code);

export const status = <Row extends { readonly status: string }>(): Column<Row> =>
  text(
    'status',
    'Mērījuma datu statuss; „demonstration” nozīmē izdomātus dalībniekus un atbildes.',
    'Status of the edition’s data; “demonstration” means invented participants and answers.',
    (row) => row.status,
    { values: EDITION_STATUS_TEXTS },
  );

/** A column that carries an input cell as it is. */
export const carried = <Row>(
  name: keyof Row & string,
  about: Bilingual,
  options: Options = { optional: true },
): Column<Row> => ({
  name,
  type: 'text',
  about,
  ...options,
  cell: (row) => blankToNull(String(row[name] ?? '')),
});
