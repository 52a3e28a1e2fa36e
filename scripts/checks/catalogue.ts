import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFactory, Store, type Quad } from 'n3';
import { fileAddress, siteAddress } from '../../src/core/emit/catalogue/addresses.ts';
import { expand, type Name } from '../../src/core/emit/catalogue/graph.ts';
import type { DatasetEntry } from '../../src/core/emit/datasets.ts';
import { sha256 } from '../lib/input-files.ts';
import type { Built } from './built.ts';
import { catalogueProblems } from './catalogue/judge.ts';
import { MOST_POINTS, scoreDataset } from './catalogue/mqa.ts';
import { portalFormProblems } from './catalogue/portal-forms.ts';
import { differing, readJsonLd, readRdfXml, readTurtle } from './catalogue/read-rdf.ts';
import { structuredProblems } from './catalogue/structured.ts';
import { trapProblems } from './catalogue/traps.ts';
import type { Check } from './check.ts';

/** A file beside the releases, as it is published. */
export const published = (built: Built, path: string): Promise<string> =>
  readFile(join(built.folder, 'data', path), 'utf8');

export const catalogue: Check = {
  id: 'catalogue',
  about:
    'the catalogue keeps DCAT-AP, the portal’s variant both forms of ckanext-dcat, each is the same in three serialisations, is true of every file, and gets all 405 points of metadata quality, every address answering',
  async run(built) {
    const strict = readTurtle(await published(built, 'catalogue.ttl'));
    const broken = await catalogueProblems(strict);
    const addresses = objectsOf(strict, 'dcat:accessURL', 'dcat:downloadURL');
    const silent = await silentAddresses(built, addresses);
    const portal = readTurtle(await published(built, 'portal/catalogue.ttl'));
    const problems = [
      ...broken,
      ...(await serialisationProblems(built, 'catalogue')),
      ...(await serialisationProblems(built, 'portal/catalogue')),
      ...[...trapProblems(portal), ...portalFormProblems(portal)].map((said) => `portal: ${said}`),
      ...(await fileProblems(built, strict)),
      ...[...silent].map(([address, said]) => `${address}: ${said}`),
      ...structuredProblems(strict, built.pages),
    ];
    const datasets = objectsOf(strict, 'dcat:dataset');
    if (datasets.length === 0) problems.push('no dataset in the catalogue');
    for (const dataset of datasets) {
      const answers = (address: string): boolean => !silent.has(address);
      const { points, lost } = scoreDataset(dataset, { quads: strict, answers, compliant: broken.length === 0 });
      if (points !== MOST_POINTS)
        problems.push(`${dataset}: ${points} of ${MOST_POINTS} points; lost: ${lost.join(', ')}`);
    }
    return { checked: strict.length + addresses.length, problems };
  },
};

/** Triples that not all three forms of a catalogue have. */
async function serialisationProblems(built: Built, path: string): Promise<string[]> {
  const turtle = readTurtle(await published(built, `${path}.ttl`));
  return [
    ...differing(turtle, await readRdfXml(await published(built, `${path}.rdf`))).map((said) => `${path}.rdf: ${said}`),
    ...differing(turtle, await readJsonLd(await published(built, `${path}.jsonld`))).map(
      (said) => `${path}.jsonld: ${said}`,
    ),
  ];
}

/** Values of properties anywhere, each once, in order. */
const objectsOf = (quads: readonly Quad[], ...names: readonly Name[]): string[] => {
  const wanted = new Set(names.map(expand));
  return [...new Set(quads.filter(({ predicate }) => wanted.has(predicate.value)).map(({ object }) => object.value))];
};

/** Every file that the list of datasets names has one distribution, with the size and sum that the file really has. */
async function fileProblems(built: Built, quads: readonly Quad[]): Promise<string[]> {
  const store = new Store([...quads]);
  const valueOf = (subject: string, name: Name): string =>
    store.getObjects(DataFactory.namedNode(subject), DataFactory.namedNode(expand(name)), null)[0]?.value ?? '';
  const settings = { site: await built.site() };
  const entries = JSON.parse(await published(built, 'latest/datasets.json')) as readonly DatasetEntry[];
  const paths = entries.flatMap(({ resources }) => resources.flatMap(({ files }) => files.map(({ path }) => path)));
  const problems: string[] = [];
  for (const path of paths) {
    const address = DataFactory.namedNode(fileAddress(settings, path));
    const [distribution, ...others] = store.getSubjects(
      DataFactory.namedNode(expand('dcat:downloadURL')),
      address,
      null,
    );
    if (distribution === undefined || others.length > 0) {
      problems.push(`${path}: ${distribution === undefined ? 'no distribution' : 'more than one distribution'}`);
      continue;
    }
    const bytes = await readFile(join(built.folder, 'data', 'latest', path));
    if (valueOf(distribution.value, 'dcat:byteSize') !== String(bytes.byteLength))
      problems.push(`${path}: another size`);
    const sum = valueOf(valueOf(distribution.value, 'spdx:checksum'), 'spdx:checksumValue');
    if (sum !== sha256(bytes)) problems.push(`${path}: another sum`);
    const schema = valueOf(distribution.value, 'dct:conformsTo');
    if (path.endsWith('.csv') && schema !== address.value.replace(/\.csv$/, '_metadata.json'))
      problems.push(`${path}: no description of its columns`);
  }
  const named = new Set(paths.map((path) => fileAddress(settings, path)));
  for (const address of objectsOf(quads, 'dcat:downloadURL'))
    if (!named.has(address)) problems.push(`${address}: a distribution of no file that the list of datasets names`);
  return problems;
}

/** Addresses that do not answer 200 to HEAD and to GET, where the site is served here, with what they said. */
async function silentAddresses(built: Built, addresses: readonly string[]): Promise<Map<string, string>> {
  const site = siteAddress({ site: await built.site() }, '/');
  const origin = await built.origin();
  const silent = new Map<string, string>();
  for (const address of addresses) {
    if (!address.startsWith(site)) {
      silent.set(address, 'is not on the site');
      continue;
    }
    for (const method of ['HEAD', 'GET']) {
      const response = await fetch(`${origin}/${address.slice(site.length)}`, { method });
      await response.arrayBuffer();
      if (response.status !== 200) silent.set(address, `${method} gives ${response.status}`);
    }
  }
  return silent;
}
