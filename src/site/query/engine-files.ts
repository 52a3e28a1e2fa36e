import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { href } from '../shared/href.ts';

/** DuckDB as it is served from the site itself, so that the browser asks nobody else for it. */

const PACKAGE = join('node_modules', '@duckdb', 'duckdb-wasm');

/** What a browser loads of it. The program is packed: 34 MB would be more than some hosts take in one file. */
export const ENGINE = { program: 'duckdb-eh.wasm.gz', worker: 'duckdb-browser-eh.worker.js' } as const;

export const engineVersion = (): string =>
  (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;

/** Where the build keeps the files, made once for each version by scripts/lib/engine.ts. */
export const engineFolder = (): string => join('.cache', 'duckdb', engineVersion());

/** Folder of the site that the files are served from, below the site's root; each version has its own address. */
export const enginePath = (): string => `duckdb/${engineVersion()}`;

/** The same as an address. */
export const engineHref = (): string => href(`/${enginePath()}/`);

/** Bytes that a browser loads of it. */
export const engineBytes = (): number =>
  Object.values(ENGINE).reduce((sum, name) => sum + statSync(join(engineFolder(), name)).size, 0);
