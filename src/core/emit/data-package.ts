import type { Bilingual } from '../model/finding.ts';
import { CSV_DIALECT } from './codebook.ts';
import { DEMONSTRATION } from './demonstration.ts';
import { isDemonstration, type FileEntries } from './described-files.ts';
import { publishedTables, type Emitted } from './emit.ts';
import { DATA_FORMATS } from './media-types.ts';
import type { Column, EmittedTable } from './table.ts';

/** Size and SHA-256 sum of a file. */
export interface FileSum {
  readonly bytes: number;
  readonly sha256: string;
}

export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: 'uri';
  readonly description: string;
  readonly constraints: {
    readonly required: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    /** XML Schema regular expression for the whole value. */
    readonly pattern?: string;
  };
}

/** Table Schema v2 of one CSV. */
export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  /** In the place of a primary key where one of its cells may be blank. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    /** Without `resource` the table itself. */
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
  readonly missingValues: readonly string[];
}

const TYPES = { text: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const;

const TITLE: Bilingual = { lv: 'E-indeksa atvērtie dati', en: 'Open data of the E-indekss' };

const DESCRIPTION: Bilingual = {
  lv: 'Latvijas valsts iestāžu un pašvaldību digitālā brieduma mērījumi: rezultāti, iestāžu reģistrs ar vēsturi, metodika, publicētie skaitļi un labojumi.',
  en: 'Measurements of the digital maturity of Latvia’s state institutions and municipalities: results, registry of bodies with its history, methodology, published figures and corrections.',
};

/**
 * datapackage.json of a release (Data Package 2.0, https://datapackage.org): every CSV that is a table, with its schema, and the draws. Files of
 * single bodies are described by CSVW and are parts of `results`.
 * @param homepage address of the page about the data
 * @param entries of the files of the release
 * @param sumOf size and sum of a file of the release by its path
 */
export function dataPackage(
  emitted: Emitted,
  homepage: string,
  entries: FileEntries,
  sumOf: (path: string) => FileSum,
) {
  const { release, date, publication, tables, draws } = emitted;
  const { publisher, contact, licence } = publication;
  const known = [...new Set([...entries.values()].map(({ dataset }) => dataset))];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'e-indekss',
    id: new URL('datapackage', publication.identifier_base).href,
    title: inBoth(TITLE),
    description: paragraphs(DESCRIPTION, isDemonstration(entries) && DEMONSTRATION, CSV_DIALECT.formulas),
    version: release,
    ...(date !== '' && { created: `${date}T00:00:00Z` }),
    homepage,
    keywords: [...new Set(known.flatMap(({ keywords }) => [...keywords.lv, ...keywords.en]))],
    ...(licence.id !== '' && { licenses: [{ name: licence.id, title: licence.title, path: licence.url }] }),
    ...(publisher.name_lv !== '' && {
      contributors: [
        {
          title: publisher.name_lv,
          path: publisher.url,
          ...(contact.email !== '' && { email: contact.email }),
          roles: ['publisher'],
        },
      ],
    }),
    resources: [...publishedTables(tables), ...draws].map((table) => {
      const path = `${table.name}.csv`;
      const entry = entries.get(path);
      const { bytes, sha256 } = sumOf(path);
      const sources = sourcesOf(table);
      return {
        // The draws are called by their path.
        name: table.name.replaceAll('/', '-'),
        type: 'table',
        path,
        title: inBoth(entry?.resource.title ?? table.title),
        description: paragraphs(table.about, entry?.resource.status === 'demonstration' && DEMONSTRATION),
        format: 'csv',
        mediatype: DATA_FORMATS.CSV,
        encoding: CSV_DIALECT.encoding,
        bytes,
        hash: `sha256:${sha256}`,
        ...(sources.length > 0 && { sources }),
        dialect: {
          header: true,
          delimiter: CSV_DIALECT.delimiter,
          lineTerminator: CSV_DIALECT.line_end,
          quoteChar: CSV_DIALECT.quote,
          doubleQuote: true,
        },
        schema: tableSchema(table),
      };
    }),
  };
}

export type DataPackage = ReturnType<typeof dataPackage>;

/** Table Schema of a table. */
export function tableSchema(table: EmittedTable): TableSchema {
  const blank = new Set(table.columns.filter(({ optional }) => optional === true).map(({ name }) => name));
  const named = !table.key.some((column) => blank.has(column));
  return {
    fields: table.columns.map(field),
    ...(named ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
    ...(table.references.length > 0 && {
      foreignKeys: table.references.map((reference) => ({
        fields: reference.columns,
        reference: {
          ...(reference.table !== table.name && { resource: reference.table }),
          fields: reference.target,
        },
      })),
    }),
    missingValues: [''],
  };
}

function field(column: Omit<Column<never>, 'cell'>): TableField {
  const { name, type, about, optional, values, minimum, maximum, pattern, format } = column;
  return {
    name,
    type: TYPES[type],
    ...(format !== undefined && { format }),
    description: paragraphs(about),
    constraints: {
      required: optional !== true,
      ...(values !== undefined && { enum: Object.keys(values) }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      ...(pattern !== undefined && { pattern }),
    },
  };
}

/** Sites that the column `source_url` of a table leads to; each row names its page. */
const sourcesOf = ({ records }: EmittedTable): { readonly title: string; readonly path: string }[] =>
  [
    ...new Set(
      records.flatMap(({ source_url: address }) => (typeof address === 'string' ? [new URL(address).origin] : [])),
    ),
  ].map((origin) => ({ title: new URL(origin).hostname, path: `${origin}/` }));

const inBoth = ({ lv, en }: Bilingual): string => `${lv} / ${en}`;

/** Texts in Latvian, then the same in English, each a paragraph (CommonMark). */
const paragraphs = (...texts: readonly (Bilingual | false)[]): string => {
  const said = texts.filter((text) => text !== false);
  return [...said.map(({ lv }) => lv), ...said.map(({ en }) => en)].join('\n\n');
};
