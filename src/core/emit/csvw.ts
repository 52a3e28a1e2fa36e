import type { Bilingual } from '../model/finding.ts';
import { CSV_DIALECT } from './codebook.ts';
import { DEMONSTRATION } from './demonstration.ts';
import { isDemonstration, type FileEntries } from './described-files.ts';
import type { Emitted } from './emit.ts';
import type { Column, EmittedTable } from './table.ts';

/**
 * Descriptions of the CSV files by the W3C's Metadata Vocabulary for Tabular Data. For `x.csv` there is `x_metadata.json`, in the
 * shape that data.gov.lv takes: one table, Latvian texts as plain strings, English ones marked. A foreign key may only name a
 * table of the same document (section 5.5.2.1), so those between files stand in `csv-metadata.json`, the name under which the
 * standard looks for the description of all CSV of a folder.
 */

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'lv' }] as const;

const DIALECT = {
  delimiter: CSV_DIALECT.delimiter,
  encoding: CSV_DIALECT.encoding,
  quoteChar: CSV_DIALECT.quote,
  doubleQuote: true,
  header: true,
  lineTerminators: [CSV_DIALECT.line_end],
} as const;

/** Name of the description of all CSV files of a folder. */
export const GROUP_METADATA = 'csv-metadata.json';

/** Name of the description of a CSV of its own. */
export const metadataName = (table: string): string => `${table}_metadata.json`;

const BASES = { text: 'string', integer: 'integer', number: 'decimal', boolean: 'boolean' } as const;

export interface CsvwColumn {
  readonly name: string;
  /** The header cell. */
  readonly titles: string;
  readonly 'dc:description': string;
  readonly 'rdfs:comment': { readonly '@value': string; readonly '@language': 'en' };
  readonly datatype: {
    readonly base: 'string' | 'integer' | 'decimal' | 'boolean' | 'anyURI';
    readonly minimum?: number;
    readonly maximum?: number;
    /** Regular expression of ECMAScript. */
    readonly format?: string;
  };
  readonly required: boolean;
}

export interface CsvwSchema {
  readonly columns: readonly CsvwColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly columnReference: readonly string[];
    readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
  }[];
}

/**
 * The schema of a table.
 * @param tables those of the same document, which a foreign key may name; the target has to be the key of one of them
 */
function csvwSchema(table: EmittedTable, tables: readonly EmittedTable[]): CsvwSchema {
  const keys = new Map(tables.map(({ name, key }) => [name, key]));
  const foreignKeys = table.references
    .filter(({ table: name, target }) => sameColumns(keys.get(name), target))
    .map((reference) => ({
      columnReference: reference.columns,
      reference: { resource: `${reference.table}.csv`, columnReference: reference.target },
    }));
  return {
    columns: table.columns.map(csvwColumn),
    primaryKey: table.key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

const sameColumns = (key: readonly string[] | undefined, target: readonly string[]): boolean =>
  key?.length === target.length && target.every((column) => key.includes(column));

function csvwColumn(column: Omit<Column<never>, 'cell'>): CsvwColumn {
  const { name, type, about, optional, values, minimum, maximum, pattern, format } = column;
  const expression = pattern ?? (values === undefined ? undefined : Object.keys(values).join('|'));
  return {
    name,
    titles: name,
    'dc:description': about.lv,
    'rdfs:comment': english(about.en),
    datatype: {
      base: format === 'uri' ? 'anyURI' : BASES[type],
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      ...(expression !== undefined && { format: `^(?:${expression})$` }),
    },
    required: optional !== true,
  };
}

/** The description of the CSV of a table. */
export function csvwTable({ date, publication }: Emitted, table: EmittedTable, entries: FileEntries) {
  const { publisher, licence } = publication;
  const path = `${table.name}.csv`;
  const entry = entries.get(path);
  const dataset = entry?.dataset ?? [...entries.values()].find((other) => other.dataset.id === table.dataset)?.dataset;
  // The description lies beside the CSV.
  const url = path.slice(path.lastIndexOf('/') + 1);
  const title = entry?.resource.title ?? table.title;
  return {
    '@context': CONTEXT,
    url,
    'dc:title': title.lv,
    'dc:alternative': english(title.en),
    'dc:description': table.about.lv,
    'rdfs:comment': [english(table.about.en), ...notes(entry?.resource.status === 'demonstration')],
    'dcat:keyword': dataset?.keywords.lv ?? [],
    ...(publisher.name_lv !== '' && {
      'dc:publisher': { 'schema:name': publisher.name_lv, 'schema:url': { '@id': publisher.url } },
    }),
    ...(licence.url !== '' && { 'dc:license': { '@id': licence.url } }),
    ...(date !== '' && { 'dc:issued': day(entry?.resource.issued ?? date), 'dc:modified': day(date) }),
    dialect: DIALECT,
    null: '',
    tableSchema: csvwSchema(table, [table]),
  };
}

export type CsvwTable = ReturnType<typeof csvwTable>;

/** The description of all tables of a release, with the foreign keys between them. */
export const csvwGroup = (tables: readonly EmittedTable[], entries: FileEntries) => ({
  '@context': CONTEXT,
  'rdfs:comment': notes(isDemonstration(entries)),
  dialect: DIALECT,
  null: '',
  tables: tables.map((table) => ({ url: `${table.name}.csv`, tableSchema: csvwSchema(table, tables) })),
});

export type CsvwGroup = ReturnType<typeof csvwGroup>;

/**
 * The description of CSV files that share one schema.
 * @param table whose rows they hold
 * @param urls inside their folder
 */
export const csvwShared = (table: EmittedTable, urls: readonly string[], entries: FileEntries) => ({
  '@context': CONTEXT,
  'dc:description': table.about.lv,
  'rdfs:comment': [english(table.about.en), ...notes(isDemonstration(entries))],
  dialect: DIALECT,
  null: '',
  tableSchema: csvwSchema(table, []),
  tables: urls.map((url) => ({ url })),
});

/** What whoever reads the files has to know. */
const notes = (demonstration: boolean) => [
  ...(demonstration ? inBoth(DEMONSTRATION) : []),
  ...inBoth(CSV_DIALECT.formulas),
];
const english = (text: string) => ({ '@value': text, '@language': 'en' }) as const;
const inBoth = ({ lv, en }: Bilingual) => [{ '@value': lv, '@language': 'lv' } as const, english(en)];
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' }) as const;
