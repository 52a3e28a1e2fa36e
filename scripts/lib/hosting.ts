import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReleaseEntry } from '../../src/core/diff/release-list.ts';
import type { HostingFacts } from '../../src/core/hosting/header-rules.ts';
import { hostingFiles } from '../../src/core/hosting/hosting-files.ts';
import type { IdentifiedDataset } from '../../src/core/hosting/redirects.ts';
import type { Publication } from '../../src/core/model/publication.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { path } from '../../src/i18n/routes.ts';
import { RELEASES } from './manifest.ts';

/** The settings that the published files were made with, and what servers have to know of them. */
export interface Hosted {
  readonly settings: Publication;
  readonly facts: HostingFacts;
}

const DEMONSTRATION = 'demonstration';

/** Search and queries, and where the programs lie that work for them. */
const WASM = [
  ...(['search', 'query'] as const).flatMap((route) => LANGUAGES.map((language) => path(language, route).slice(1))),
  'pagefind/',
  'duckdb/',
];

/** @param data a folder of published data: `releases.json`, `latest/` */
export async function hostedIn(data: string): Promise<Hosted> {
  const settings = (await json(join(data, 'latest', 'publication.json'))) as Publication;
  const releases = (await json(join(data, RELEASES))) as readonly ReleaseEntry[];
  const isDemonstration = ({ editions }: ReleaseEntry): boolean =>
    editions.some(({ status }) => status === DEMONSTRATION);
  return {
    settings,
    facts: {
      site: settings.site,
      embedHosts: settings.embed_hosts,
      demonstration: releases.some(isDemonstration),
      // A demonstration is written again in its place, until official data take it.
      frozen: releases.filter((release) => !isDemonstration(release)).map(({ release }) => release),
      wasm: WASM,
    },
  };
}

/** The datasets of the newest release, as identifiers name them. @param data a folder of published data */
export const datasetsIn = async (data: string): Promise<readonly IdentifiedDataset[]> =>
  (await json(join(data, 'latest', 'datasets.json'))) as readonly IdentifiedDataset[];

/** Writes into a built site what its host has to be told (see hosting-files.ts). */
export async function writeHostingFiles(site: string): Promise<void> {
  const data = join(site, 'data');
  const { settings, facts } = await hostedIn(data);
  for (const [path, text] of hostingFiles(facts, settings, await datasetsIn(data))) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
}

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
