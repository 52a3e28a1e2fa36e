import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { EVERYTHING } from '../../src/core/emit/datasets.ts';
import { filesBelow, realDisk } from '../lib/disk.ts';
import { ARCHIVE_README } from '../lib/formats/archive.ts';
import { MANIFEST } from '../lib/release-folder.ts';
import type { Check } from './check.ts';
import { readCsv } from './readers/csv.ts';
import { openDuckDb } from './readers/duckdb.ts';
import { readParquet } from './readers/parquet.ts';
import { openRelease, type PublishedRelease } from './readers/published.ts';
import { differencesOf } from './readers/read-table.ts';
import { workbookDifferences } from './workbook-cells.ts';

const latest = (folder: string): string => join(folder, 'data', 'latest');

export const formats: Check = {
  id: 'formats',
  about:
    'each table is the same in CSV, JSON and Parquet and in the workbooks, cell by cell, and the archive holds every file byte by byte',
  async run(built, scope) {
    const release = await openRelease(latest(built.folder));
    const problems: string[] = [];
    let checked = 0;
    for (const table of release.tables) {
      const wanted = await release.json(table);
      const csv = readCsv(await release.text(`${table.name}.csv`), table.columns);
      problems.push(...differencesOf(`${table.name}.csv`, { ...wanted, columns: table.columns }, csv));
      const parquet = await readParquet(await release.bytes(`${table.name}.parquet`));
      problems.push(...differencesOf(`${table.name}.parquet`, { ...wanted, columns: table.columns }, parquet));
      checked += wanted.rows.length;
    }
    const workbooks = await workbookDifferences(release, scope === 'all' ? Infinity : 1);
    const archived = await archiveDifferences(release);
    return {
      checked: checked + workbooks.checked + archived.checked,
      problems: [...problems, ...workbooks.problems, ...archived.problems],
    };
  },
};

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
      const problems: string[] = [];
      let checked = 0;
      for (const table of release.tables) {
        const wanted = await release.json(table);
        const optional = new Set(table.columns.filter((column) => column.optional).map(({ name }) => name));
        const path = `${table.name}.parquet`;
        const read = await duck.readParquet(join(release.folder, path), optional);
        problems.push(...differencesOf(path, { ...wanted, columns: table.columns }, read));
        checked += wanted.rows.length;
      }
      return { checked, problems };
    } finally {
      duck.close();
    }
  },
};
