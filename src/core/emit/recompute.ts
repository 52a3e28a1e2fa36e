import type { ColumnType } from './table.ts';

/** The file of a release that computes every official score, level and rank of it once more; it stands beside this one. */
export const RECOMPUTE = 'recompute.sql';

/** The tables that it reads. */
export const RECOMPUTED_FROM = ['answers', 'structure', 'levels', 'scores'] as const;

/** What of the codebook loading goes by. */
interface LoadedTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

/** How to load the tables in one system and run the file there, in a folder where a release has been unpacked. */
export interface RecomputeCommands {
  readonly system: 'DuckDB' | 'PostgreSQL';
  readonly code: string;
}

const POSTGRES_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'bigint',
  number: 'float8',
  boolean: 'boolean',
};

/** @param tables of the codebook */
export function recomputeCommands(tables: readonly LoadedTable[]): readonly RecomputeCommands[] {
  const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns ?? [];
  return [
    {
      system: 'DuckDB',
      code: [
        ...RECOMPUTED_FROM.map((name) => `CREATE VIEW ${name} AS FROM '${name}.parquet';`),
        `.read ${RECOMPUTE}`,
      ].join('\n'),
    },
    {
      system: 'PostgreSQL',
      code: [
        ...RECOMPUTED_FROM.flatMap((name) => [
          `CREATE TABLE ${name} (`,
          lines(columnsOf(name).map((column) => `${column.name} ${POSTGRES_TYPES[column.type]}`)),
          ');',
          String.raw`\copy ${name} FROM '${name}.csv' CSV HEADER ENCODING 'UTF-8'`,
        ]),
        'ANALYZE;',
        String.raw`\i ${RECOMPUTE}`,
      ].join('\n'),
    },
  ];
}

/** Parts of a list, a few on a line. */
const lines = (parts: readonly string[]): string =>
  Array.from(
    { length: Math.ceil(parts.length / ON_A_LINE) },
    (_, at) => `  ${parts.slice(at * ON_A_LINE, (at + 1) * ON_A_LINE).join(', ')}`,
  ).join(',\n');

const ON_A_LINE = 3;
