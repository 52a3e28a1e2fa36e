import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal, flag, integer, text } from '../../../src/core/emit/columns.ts';
import { publishedTables } from '../../../src/core/emit/emit.ts';
import { emitTable, type EmittedTable, type TableDefinition } from '../../../src/core/emit/table.ts';
import { tinyEmitted } from '../../../src/core/emit/testing.ts';
import { openDuckDb, type DuckDb } from '../../checks/readers/duckdb.ts';
import { parquetFacts, readParquet } from '../../checks/readers/parquet.ts';
import { differencesOf, type ReadTable } from '../../checks/readers/read-table.ts';
import { parquetFiles, parquetOf } from './parquet.ts';

interface Row {
  readonly name: string;
  readonly note: string;
  readonly year: number;
  readonly n: number | null;
  readonly score: number | null;
  readonly agrees: boolean | null;
}

const blank = { optional: true } as const;

const DEFINITION: TableDefinition<Row> = {
  name: 'rows',
  title: { lv: 'Rindas', en: 'Rows' },
  about: { lv: 'Rinda.', en: 'A row.' },
  purpose: { lv: 'Pārbaudei.', en: 'For a test.' },
  dataset: 'results',
  key: ['name'],
  columns: [
    text('name', 'Vārds.', 'Name.', (row: Row) => row.name),
    text('note', 'Piezīme.', 'Note.', (row: Row) => row.note, blank),
    integer('year', 'Gads.', 'Year.', (row: Row) => row.year),
    integer('n', 'Skaits.', 'Count.', (row: Row) => row.n, blank),
    decimal('score', 'Punkti.', 'Score.', (row: Row) => row.score, blank),
    flag('agrees', 'Sakrīt.', 'Agrees.', (row: Row) => row.agrees, blank),
  ],
};

const wanted = ({ columns, records }: EmittedTable): ReadTable => ({
  columns: columns.map(({ name, type, optional }) => ({ name, type, optional: optional ?? false })),
  rows: records.map((record) => columns.map(({ name }) => record[name] ?? null)),
});
const optionalOf = ({ columns }: EmittedTable): Set<string> =>
  new Set(columns.filter(({ optional }) => optional).map(({ name }) => name));

const nasty = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '00123', '-5', ' ', 'ā"\n;č', 'null', '1e5', '\u0000', '😀'),
  )
  // Not U+FEFF at the start: the file has it, but hyparquet’s text decoder leaves it out.
  .filter((text) => !text.startsWith('\uFEFF'));
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    name: nasty.map((name) => `${name}.`),
    note: nasty,
    year: int32,
    n: fc.option(int32),
    score: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    agrees: fc.option(fc.boolean()),
  }),
  { maxLength: 40 },
);

let folder: string;
let duckdb: DuckDb | null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-indekss-'));
  duckdb = await openDuckDb();
});
afterAll(async () => {
  duckdb?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('parquetOf', () => {
  it('gives back every cell of any table, with its type', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const table = emitTable(DEFINITION, given);
        const read = await readParquet(parquetOf(table, {}));
        expect(differencesOf('rows', wanted(table), read)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same to DuckDB', async ({ skip }) => {
    if (duckdb === null) return skip();
    const table = emitTable(DEFINITION, fc.sample(rows, { numRuns: 50, seed: 1 }).flat());
    const path = join(folder, 'nasty.parquet');
    await writeFile(path, parquetOf(table, {}));
    expect(table.records.length).toBeGreaterThan(100);
    expect(differencesOf('nasty', wanted(table), await duckdb.readParquet(path, optionalOf(table)))).toEqual([]);
  });

  it('refuses a blank in a column that has none, and says of which table', () => {
    const table = emitTable(DEFINITION, [{ name: '', note: '', year: 1, n: null, score: null, agrees: null }]);
    expect(() => parquetOf(table, {})).toThrow(/^rows: /);
  });

  it('refuses a whole number that does not fit, and a broken one', () => {
    const row = { name: 'a', note: '', year: 1, n: null, score: null, agrees: null };
    for (const n of [2 ** 31, 1.5])
      expect(() => parquetOf(emitTable(DEFINITION, [{ ...row, n }]), {})).toThrow(/^rows: /);
  });
});

describe('parquetFiles', () => {
  const release = tinyEmitted();
  const files = parquetFiles(release);

  it('holds every published table, in both readers’ eyes', async () => {
    const tables = [...publishedTables(release.tables), ...release.draws];
    expect([...files.keys()].sort()).toEqual(tables.map(({ name }) => `${name}.parquet`).sort());
    const empty = tables.filter(({ records }) => records.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const table of tables) {
      const bytes = files.get(`${table.name}.parquet`) ?? new Uint8Array();
      expect(differencesOf(table.name, wanted(table), await readParquet(bytes))).toEqual([]);
      if (duckdb === null) continue;
      const path = join(folder, `${table.name.replaceAll('/', '-')}.parquet`);
      await writeFile(path, bytes);
      const read = await duckdb.readParquet(path, optionalOf(table));
      expect(differencesOf(table.name, wanted(table), read)).toEqual([]);
    }
  });

  it('says what it is: title, release, licence, codebook, and that it is a demonstration', () => {
    const facts = parquetFacts(files.get('results-2021.parquet') ?? new Uint8Array());
    expect(facts.get('title_lv')).toBe('E-indeksa rezultāti: Rezultāti, 2021. gads');
    expect(facts.get('release')).toBe(release.release);
    expect(facts.get('status')).toBe('demonstration');
    expect(facts.get('notice_lv')).toMatch(/^DEMONSTRĀCIJAS DATI/);
    expect(facts.get('licence')).toMatch(/^CC0 1\.0, https:/);
    expect(facts.get('codebook')).toBe(`https://index.example/data/${release.release}/codebook.json`);
  });

  it('says nothing of a demonstration where none of it is computed from answers', () => {
    const facts = parquetFacts(files.get('institutions.parquet') ?? new Uint8Array());
    expect(facts.get('status')).toBe('official');
    expect([...facts.values()].join(' ')).not.toMatch(/demonstr/i);
  });

  it('has the same bytes each time', () => {
    const again = parquetFiles(tinyEmitted());
    for (const [path, bytes] of files)
      expect(Buffer.from(bytes).equals(again.get(path) ?? new Uint8Array())).toBe(true);
  });
});
