import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../core/emit/table.ts';
import { plainCell } from './answer.ts';
import type { ColumnInfo, TableInfo } from './column-info.ts';
import { csvOf } from './csv.ts';
import { tableSql } from './table-sql.ts';

const column = (name: string, type: ColumnInfo['type']): ColumnInfo => ({
  name,
  type,
  about: { lv: '', en: '' },
  values: null,
});
const COLUMNS = [
  column('text', 'text'),
  column('number', 'number'),
  column('integer', 'integer'),
  column('order', 'boolean'),
];
const ROWS: readonly (readonly Cell[])[] = [
  ['Ādaži', 66.75, 2022, true],
  ['a "b", c', -0.000001, -5, false],
  ['two\nlines', null, 0, null],
  ['=1+1', 1e21, 3_000_000_000, true],
  ["'=1;-2;'', it's", 0.1, 4, true],
  ["'''@x\t+y", 0.1, 4, true],
  ['-5', 5, 5, true],
  ['\t=1', 5, 5, true],
  [' ＝1; - x', 5, 5, true],
  ['007', 5, 5, true],
  [null, null, null, null],
];
const TABLE: TableInfo = {
  name: 'any',
  title: { lv: '', en: '' },
  columns: COLUMNS,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "it's-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function readBack(rows: readonly (readonly Cell[])[], kind: 'TABLE' | 'VIEW'): Promise<Cell[][]> {
  const path = join(folder, 'any.csv');
  await writeFile(path, csvOf({ columns: COLUMNS, rows }));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(tableSql(TABLE, path, kind));
    return (await connection.runAndReadAll('FROM "any"')).getRowsJS().map((row) => row.map(plainCell));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('tableSql', () => {
  it.each(['TABLE', 'VIEW'] as const)('as a %s gives back every value of the CSV', async (kind) => {
    expect(await readBack(ROWS, kind)).toEqual(ROWS);
  });

  it('makes an empty table of a heading', async () => {
    expect(await readBack([], 'TABLE')).toEqual([]);
  });
});
