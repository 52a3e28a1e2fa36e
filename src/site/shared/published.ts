import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseEntry } from '../../core/diff/release-list.ts';
import type { Codebook } from '../../core/emit/codebook.ts';
import type { DatasetEntry } from '../../core/emit/datasets.ts';
import type { Publication } from '../../core/model/publication.ts';
import type { Sector } from '../../core/model/vocabulary.ts';
import type { SectorProfiles } from '../../core/reweigh/sector-profiles.ts';
import type { Records } from '../../core/emit/records.ts';
import { checkRows } from './check-rows.ts';

/**
 * The only door from pages to data: the files that are published, read again and checked against their codebook.
 * What a page prints is therefore what the download holds.
 */

/** Folder of the release that pages are made from; set by the build. */
export const PUBLISHED_FOLDER = process.env['E_INDEKSS_PUBLISHED'] ?? '.cache/build/published/latest';

const cache = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(PUBLISHED_FOLDER, name), 'utf8'));

export const codebook = (): Codebook => once('codebook', () => json('codebook.json') as Codebook);

/** The datasets of the release with their resources, as catalogues name them. */
export const datasets = (): readonly DatasetEntry[] => once('datasets', () => json('datasets.json') as DatasetEntry[]);

export interface ReleaseSettings extends Publication {
  readonly release: string;
  readonly date: string;
}

export const publication = (): ReleaseSettings =>
  once('publication', () => json('publication.json') as ReleaseSettings);

export interface Manifest {
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** What the release holds, with sizes; null where the files were written without one. */
export const manifest = (): Manifest | null =>
  once('manifest', () =>
    existsSync(join(PUBLISHED_FOLDER, 'manifest.json')) ? (json('manifest.json') as Manifest) : null,
  );

/** Size of a table's file. */
export const fileBytes = (name: string): number => statSync(join(PUBLISHED_FOLDER, name)).size;

/** What every body of a sector has in each dimension, at full precision. */
export const sectorProfiles = (edition: number, sector: Sector): SectorProfiles =>
  once(`profiles ${edition}/${sector}`, () => json(`dimension-scores/${edition}-${sector}.json`) as SectorProfiles);

/** All releases, newest first, with what changed between them; nothing where the list was not written beside this one. */
export const releases = (): readonly ReleaseEntry[] =>
  once('releases', () =>
    existsSync(join(PUBLISHED_FOLDER, '..', 'releases.json'))
      ? (json(join('..', 'releases.json')) as readonly ReleaseEntry[])
      : [],
  );

/** Every row of a published table, in file order. @throws where the file is not what its codebook says */
export const table = <Name extends keyof Records>(name: Name): readonly Records[Name][] =>
  once(`table ${name}`, () => {
    const rows = json(`${name}.json`);
    checkRows(name, rows, codebook());
    return rows;
  });

/** Rows of a table by a key, made once. */
export const tableBy = <Name extends keyof Records>(
  name: Name,
  keyName: string,
  key: (row: Records[Name]) => string | null,
): ReadonlyMap<string, readonly Records[Name][]> =>
  once(`table ${name} by ${keyName}`, () => {
    const grouped = new Map<string, Records[Name][]>();
    for (const row of table(name)) {
      const value = key(row);
      if (value === null) continue;
      const list = grouped.get(value);
      if (list === undefined) grouped.set(value, [row]);
      else list.push(row);
    }
    return grouped;
  });

/** Anything that is computed once from the tables, such as an index of them. */
export const derived = <T>(name: string, make: () => T): T => once(`derived ${name}`, make);
