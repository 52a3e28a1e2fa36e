import { MARKABLE } from '../../core/emit/safe-cell.ts';
import type { TableInfo } from './column-info.ts';

/** How the codebook's types are called in SQL. Counts may be large, so whole numbers take 64 bits. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const named = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Patterns of core/emit/safe-cell.ts, as DuckDB writes them. */
const { before, signs, breaks } = MARKABLE;
const re2 = (pattern: string): string => quoted(pattern.replaceAll(String.raw`\u{`, String.raw`\x{`));
const MARKED = re2(`${before}'('*${signs})`);
const MARKED_BREAK = re2(`^'('*${breaks})`);

/** A text column without the marks that keep spreadsheets from running a cell, so that values are those of the JSON. */
const original = (name: string): string =>
  `regexp_replace(regexp_replace(${named(name)}, ${MARKED_BREAK}, '${String.raw`\1`}'), ${MARKED}, '${String.raw`\1\2\3`}', 'g') AS ${named(name)}`;

/**
 * DuckDB's SQL that makes a published CSV a table of its own name: types from the codebook and nothing guessed, blank is NULL.
 * Only what is built into DuckDB is used; its extensions would come from another host.
 * @param path of the CSV, as DuckDB finds it
 * @param kind a view reads the file anew whenever it is asked
 */
export function tableSql(table: TableInfo, path: string, kind: 'TABLE' | 'VIEW'): string {
  const types = table.columns.map(({ name, type }) => `${quoted(name)}: ${quoted(TYPES[type] ?? 'VARCHAR')}`);
  const cells = table.columns.map(({ name, type }) => (type === 'text' ? original(name) : named(name)));
  const options = [
    'header = true',
    'auto_detect = false',
    `delim = ','`,
    `quote = '"'`,
    `escape = '"'`,
    `new_line = '\\n'`,
    `nullstr = ''`,
    `columns = {${types.join(', ')}}`,
  ];
  return `CREATE ${kind} ${named(table.name)} AS SELECT ${cells.join(', ')} FROM read_csv(${quoted(path)}, ${options.join(', ')})`;
}
