import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { EVERYTHING } from '../../src/core/emit/datasets.ts';
import { DRAWS_FOLDER } from '../../src/core/emit/tables/draws.ts';
import { filesBelow, realDisk } from '../lib/disk.ts';
import { ARCHIVE_README } from '../lib/formats/archive.ts';
import { MANIFEST } from '../lib/manifest.ts';
import { readWorkbook } from '../lib/workbook/read-workbook.ts';
import type { Check } from './check.ts';
import { readCsv } from './readers/csv.ts';
import { openDuckDb } from './readers/duckdb.ts';
import { readParquet } from './readers/parquet.ts';
import { openRelease, type PublishedRelease } from './readers/published.ts';
import { differencesOf, type ReadColumn } from './readers/read-table.ts';
import { jsonTables, workbookDifferences, workbooksOf } from './workbook-cells.ts';

const latest = (folder: string): string => join(folder, 'data', 'latest');

export const formats: Check = {
  id: 'formats',
  about:
    'each table is the same in CSV, JSON and Parquet and in the workbooks, the draws in CSV and Parquet, cell by cell, and the archive holds every file byte by byte',
  async run(built, scope) {
    const release = await openRelease(latest(built.folder));
    const problems: string[] = [];
    let checked = 0;
    const tables = await jsonTables(release);
    for (const { name, columns } of release.tables) {
      const wanted = tables.get(name) ?? { columns, rows: [] };
      const csv = readCsv(await release.text(`${name}.csv`), columns);
      const parquet = await readParquet(await release.bytes(`${name}.parquet`));
      problems.push(...differencesOf(`${name}.csv`, wanted, csv), ...differencesOf(`${name}.parquet`, wanted, parquet));
      checked += wanted.rows.length;
    }
    for (const path of await drawsOf(release)) {
      const columns = drawsColumns(await release.text(`${path}.csv`));
      const csv = readCsv(await release.text(`${path}.csv`), columns);
      problems.push(
        ...differencesOf(`${path}.parquet`, csv, await readParquet(await release.bytes(`${path}.parquet`))),
      );
      checked += csv.rows.length;
    }
    for (const file of workbooksOf(release).slice(0, scope === 'sample' ? 1 : undefined)) {
      const compared = workbookDifferences(file, await readWorkbook(await release.bytes(file.path)), tables);
      problems.push(...compared.problems);
      checked += compared.checked;
    }
    const archived = await archiveDifferences(release);
    return { checked: checked + archived.checked, problems: [...problems, ...archived.problems] };
  },
};

/** Paths of the draws of a release, without their ending. */
const drawsOf = async ({ folder }: PublishedRelease): Promise<string[]> =>
  (await filesBelow(realDisk, folder))
    .filter((path) => path.startsWith(`${DRAWS_FOLDER}/`) && path.endsWith('.csv'))
    .map((path) => path.replace(/\.csv$/, ''));

/** The columns of draws: the number of the run, two choices, and a factor for each code. */
const drawsColumns = (csv: string): ReadColumn[] =>
  csv
    .slice(0, csv.indexOf('\n'))
    .split(',')
    .map((name, at) => ({ name, type: at === 0 ? 'integer' : at < 3 ? 'text' : 'number', optional: false }));

async function archiveDifferences(release: PublishedRelease): Promise<{ checked: number; problems: string[] }> {
  const entries = unzipSync(await release.bytes(EVERYTHING));
  const files = (await filesBelow(realDisk, release.folder)).filter((path) => path !== MANIFEST && path !== EVERYTHING);
  const problems: string[] = [];
  for (const path of files) {
    const entry = entries[path];
    if (entry === undefined) problems.push(`${EVERYTHING}: ${path} is missing`);
    else if (!Buffer.from(await release.bytes(path)).equals(entry)) problems.push(`${EVERYTHING}: ${path} differs`);
  }
  const known = new Set([...files, ARCHIVE_README]);
  for (const path of Object.keys(entries)) if (!known.has(path)) problems.push(`${EVERYTHING}: ${path} is no file`);
  return { checked: files.length, problems };
}

export const duckdb: Check = {
  id: 'duckdb',
  about: 'each Parquet file opens in DuckDB with the types of its columns and the cells of the JSON',
  slow: true,
  async run(built) {
    const duck = await openDuckDb();
    if (duck === null) return { checked: 0, problems: [], skipped: 'DuckDB has no program for this machine' };
    try {
      const release = await openRelease(latest(built.folder));
      const tables = await jsonTables(release);
      const problems: string[] = [];
      let checked = 0;
      for (const [name, wanted] of tables) {
        const optional = new Set(wanted.columns.filter((column) => column.optional).map((column) => column.name));
        const read = await duck.readParquet(join(release.folder, `${name}.parquet`), optional);
        problems.push(...differencesOf(`${name}.parquet`, wanted, read));
        checked += wanted.rows.length;
      }
      return { checked, problems };
    } finally {
      duck.close();
    }
  },
};
