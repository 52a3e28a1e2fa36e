import { catalogue } from '../../src/core/emit/catalogue/catalogue.ts';
import { siteAddress } from '../../src/core/emit/catalogue/addresses.ts';
import { feedText } from '../../src/core/emit/catalogue/feed-entries.ts';
import type { Graph } from '../../src/core/emit/catalogue/graph.ts';
import type { CatalogueInput, ListedRelease, PublishedFile } from '../../src/core/emit/catalogue/input.ts';
import { toJsonLd } from '../../src/core/emit/catalogue/json-ld.ts';
import { portalVariant } from '../../src/core/emit/catalogue/portal.ts';
import { sinceWhen, type SummedRelease } from '../../src/core/emit/catalogue/since-when.ts';
import { toldCorrections } from '../../src/core/emit/catalogue/told-corrections.ts';
import { toRdfXml } from '../../src/core/emit/catalogue/rdf-xml.ts';
import { compareReleases } from '../../src/core/diff/release-list.ts';
import type { DatasetEntry } from '../../src/core/emit/datasets.ts';
import type { Emitted } from '../../src/core/emit/emit.ts';
import { document } from '../../src/core/emit/json.ts';
import type { Publication } from '../../src/core/model/publication.ts';
import { FEEDS, METADATA_PAGES } from '../../src/i18n/metadata-pages.ts';
import { toAtom } from './atom.ts';
import type { ReleaseFiles } from './release-files.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import type { ReleaseFolder } from './release-source.ts';
import { toTurtle } from './turtle.ts';

/**
 * What is published beside the releases and is about the newest: the catalogue, strict and in the portal's words, and the feeds.
 * @param files all of the newest release
 * @param list all releases
 * @param earlier those before it, of which files are known
 */
export function besideReleases(
  emitted: Emitted,
  files: ReleaseFiles,
  list: readonly ListedRelease[],
  earlier: readonly ReleaseFolder[],
): ReadonlyMap<string, string> {
  const input = catalogueInput(emitted, files, list, earlier);
  const strict = catalogue(input);
  return new Map([
    ...serialised('catalogue', strict),
    ...serialised('portal/catalogue', portalVariant(strict, input.settings)),
    ...feeds(emitted, input),
  ]);
}

/** What the metadata of a release are made from, out of the files of the release. */
export function catalogueInput(
  { release, date }: Emitted,
  files: ReleaseFiles,
  releases: readonly ListedRelease[],
  earlier: readonly ReleaseFolder[],
): CatalogueInput {
  const { files: listed } = json(files, MANIFEST) as { readonly files: readonly PublishedFile[] };
  return {
    settings: json(files, 'publication.json') as Publication,
    release,
    date,
    datasets: json(files, 'datasets.json') as readonly DatasetEntry[],
    files: listed,
    since: sinceWhen({ date, files: listed }, summedBefore(release, earlier)),
    releases,
    pages: METADATA_PAGES,
  };
}

/** Releases before one with the sums of their files, the newest first. */
const summedBefore = (release: string, earlier: readonly ReleaseFolder[]): SummedRelease[] =>
  earlier
    .filter((before) => compareReleases(before.release, release) < 0)
    .toSorted((a, b) => compareReleases(b.release, a.release))
    .map(({ date, files }) => ({ date, files: readManifest(files.get(MANIFEST) ?? new Uint8Array(), MANIFEST).files }));

/** @throws where the release has no such file */
function json(files: ReleaseFiles, path: string): unknown {
  const content = files.get(path);
  if (content === undefined) throw new Error(`a release without ${path}`);
  return JSON.parse(Buffer.from(content).toString('utf8'));
}

const serialised = (path: string, graph: Graph): [string, string][] => [
  [`${path}.ttl`, toTurtle(graph)],
  [`${path}.rdf`, toRdfXml(graph)],
  [`${path}.jsonld`, document(toJsonLd(graph))],
];

function feeds({ tables }: Emitted, input: CatalogueInput): [string, string][] {
  // Feeds of a dataset in which nothing has a date would have to invent one.
  if (input.releases.every(({ date }) => date === '')) return [];
  const corrections = toldCorrections(tables);
  return (['lv', 'en'] as const).map((language) => {
    const text = feedText(input, corrections, language);
    return [FEEDS[language], toAtom(text, siteAddress(input.settings, `data/${FEEDS[language]}`))];
  });
}
