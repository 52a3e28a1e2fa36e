import { siteAddress } from '../../src/core/emit/catalogue/addresses.ts';
import { publishedTables, type Emitted } from '../../src/core/emit/emit.ts';
import { csvwGroup, csvwShared, csvwTable, GROUP_METADATA, metadataName } from '../../src/core/emit/csvw.ts';
import { dataPackage, type FileSum } from '../../src/core/emit/data-package.ts';
import { fileEntries } from '../../src/core/emit/described-files.ts';
import { document } from '../../src/core/emit/json.ts';
import { path } from '../../src/i18n/routes.ts';
import { sha256 } from './input-files.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Folders with one CSV for each body or group, in the columns of `results`. */
const BODY_FOLDERS = ['institutions', 'groups'] as const;

/** Maker of the machine-readable descriptions of the CSV files: datapackage.json, and CSVW for each of them. */
export function descriptions(release: Emitted, files: Files): Files {
  const tables = publishedTables(release.tables);
  const entries = fileEntries(release.tables, release.date);
  const homepage = siteAddress(release.publication, path('lv', 'data'));
  const made = new Map([
    ['datapackage.json', document(dataPackage(release, homepage, entries, sumsOf(files)))],
    [GROUP_METADATA, document(csvwGroup([...tables, ...release.draws], entries))],
    ...[...tables, ...release.draws].map(
      (table) => [metadataName(table.name), document(csvwTable(release, table, entries))] as const,
    ),
  ]);
  const results = release.tables.find(({ name }) => name === 'results');
  for (const folder of BODY_FOLDERS) {
    const urls = [...files.keys()]
      .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.csv'))
      .map((file) => file.slice(folder.length + 1));
    if (results !== undefined && urls.length > 0)
      made.set(`${folder}/${GROUP_METADATA}`, document(csvwShared(results, urls, entries)));
  }
  return made;
}

const sumsOf =
  (files: Files) =>
  (file: string): FileSum => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`${file} is described, but was not made`);
    return { bytes: Buffer.byteLength(content), sha256: sha256(content) };
  };
