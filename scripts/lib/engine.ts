import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ENGINE, engineFolder } from '../../src/site/query/engine-files.ts';
import type { Lang } from './args.ts';
import { makeOnce } from './writing/make-once.ts';

const MODULES = 'node_modules';
const DIST = join(MODULES, '@duckdb', 'duckdb-wasm', 'dist');

/** What is served beside it: the licences of all that the files hold. Not every package brings its own. */
const LICENCES: Readonly<Record<string, string>> = {
  'LICENSE-duckdb.txt': join(import.meta.dirname, 'engine-licences.txt'),
  'LICENSE-apache-arrow.txt': join(MODULES, 'apache-arrow', 'LICENSE.txt'),
  'NOTICE-apache-arrow.txt': join(MODULES, 'apache-arrow', 'NOTICE.txt'),
  'LICENSE-flatbuffers.txt': join(MODULES, 'flatbuffers', 'LICENSE'),
};

/**
 * Makes the folder with what the browser loads of DuckDB, once for each version: packing it anew for every build would take
 * longer than the rest of the pages' code. It is put in its place when it is whole.
 * @returns the folder
 */
export async function prepareEngine(lang: Lang): Promise<string> {
  const folder = resolve(engineFolder());
  await makeOnce(folder, { what: engineFolder(), lang }, async (making) => {
    const program = await readFile(join(DIST, ENGINE.program.replace(/\.gz$/, '')));
    await writeFile(join(making, ENGINE.program), await promisify(gzip)(program, { level: 9 }));
    await copyFile(join(DIST, ENGINE.worker), join(making, ENGINE.worker));
    for (const [name, source] of Object.entries(LICENCES)) await copyFile(source, join(making, name));
  });
  return folder;
}
