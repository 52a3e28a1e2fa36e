import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { plainCell } from '../../../src/site/query/answer.ts';
import type { Line } from './differences.ts';

/** Reads a file of commands, as the program of DuckDB does; the library has no word for it. */
const READ = /^\.read (\S+)$/m;

/** Runs the commands of the page in a folder where a release lies. */
export async function inDuckDb(folder: string, commands: string): Promise<readonly Line[]> {
  const [, file = ''] = READ.exec(commands) ?? [];
  const sql = await readFile(join(folder, file), 'utf8');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
    const result = await connection.runAndReadAll(commands.replace(READ, () => sql));
    const names = result.columnNames();
    return result
      .getRowsJS()
      .map((row) => Object.fromEntries(row.map((cell, at) => [names[at] ?? '', String(plainCell(cell) ?? '')])));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
