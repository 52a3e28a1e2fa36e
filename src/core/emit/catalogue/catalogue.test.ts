import { describe, expect, it } from 'vitest';
import { replace, type Change } from '../../rules/testing/tiny-dataset.ts';
import { catalogue } from './catalogue.ts';
import { expand, type Graph, type Name, type Node } from './graph.ts';
import { toJsonLd } from './json-ld.ts';
import { portalVariant } from './portal.ts';
import { toRdfXml } from './rdf-xml.ts';
import { tinyCatalogueInput } from './testing.ts';

const BASE = 'https://index.example/';
const nodeOf = (graph: Graph, path: string): Node | undefined => graph.find(({ iri }) => iri === `${BASE}${path}`);
const valuesOf = (node: Node | undefined, name: Name): string[] =>
  (node?.properties.find(([property]) => property === name)?.[1] ?? []).map(({ value }) => value);
const official = [2021, 2022].map((year) =>
  replace(`data/editions/${year}/edition.json`, '"status":"demonstration"', '"status":"official"'),
);
const setting = (from: string, to: string) => replace('data/publication.json', from, to);

describe('the catalogue', () => {
  it('has a distribution for every published file, and none for a file that is not there', () => {
    const input = tinyCatalogueInput();
    const named = input.datasets.flatMap((entry) =>
      entry.resources.flatMap(({ files }) => files.map(({ path }) => path)),
    );
    const addresses = (graph: Graph): string[] => graph.flatMap((node) => valuesOf(node, 'dcat:downloadURL'));
    expect(addresses(catalogue(input)).sort()).toEqual(named.map((path) => `${BASE}data/latest/${path}`).sort());
    const without = { ...input, files: input.files.filter(({ path }) => path !== 'scores.parquet') };
    expect(addresses(catalogue(without))).toHaveLength(named.length - 1);
    expect(nodeOf(catalogue(without), 'distribution/scores/parquet')).toBeUndefined();
  });

  it.each(['recompute.sql', 'replay.py'])('names %s as documentation of the results, where it is published', (path) => {
    const input = tinyCatalogueInput();
    const address = `${BASE}data/latest/${path}`;
    const documentation = (graph: Graph, id: string): string[] => valuesOf(nodeOf(graph, `dataset/${id}`), 'foaf:page');
    const published = { ...input, files: [...input.files, { path, bytes: 1, sha256: 'a'.repeat(64) }] };
    expect(documentation(catalogue(published), 'results')).toContain(address);
    expect(documentation(catalogue(published), 'methodology')).not.toContain(address);
    expect(documentation(catalogue(input), 'results')).not.toContain(address);
  });

  it('gives size, sum, formats and schema of a file', () => {
    const graph = catalogue(tinyCatalogueInput());
    const csv = nodeOf(graph, 'distribution/scores/csv');
    expect(valuesOf(csv, 'dcat:byteSize')).toEqual(['10']);
    expect(valuesOf(csv, 'dct:conformsTo')).toEqual([`${BASE}data/latest/scores_metadata.json`]);
    expect(valuesOf(nodeOf(graph, 'distribution/scores/csv#checksum'), 'spdx:checksumValue')[0]).toMatch(
      /^[0-9a-f]{64}$/,
    );
    const everything = nodeOf(graph, 'distribution/everything/zip');
    expect(valuesOf(everything, 'dcat:packageFormat')).toEqual(valuesOf(everything, 'dcat:mediaType'));
    expect(valuesOf(nodeOf(graph, 'distribution/workbook-2022/xlsx'), 'dct:format')[0]).toMatch(/file-type\/XLSX$/);
  });

  it('leads from every file to what explains its columns', () => {
    const graph = catalogue(tinyCatalogueInput());
    const said = (id: string): string[] => valuesOf(nodeOf(graph, `distribution/${id}`), 'dct:description');
    expect(said('scores/csv')[0]).toMatch(
      /Kolonnas skaidrotas kodu grāmatā: https:\/\/index\.example\/dati\/kolonnas\/#scores$/,
    );
    expect(said('results-2022/json')[1]).toMatch(/codebook: https:\/\/index\.example\/en\/data\/codebook\/#results$/);
    for (const node of graph.filter(({ types }) => types.includes('dcat:Distribution')))
      expect(valuesOf(node, 'dct:description')[0]).toContain('https://index.example/dati/kolonnas/');
  });

  it('names the class of every node it refers to, and refers to every node', () => {
    const graph = catalogue(tinyCatalogueInput());
    const known = new Set(graph.map(({ iri }) => iri));
    expect(known.size).toBe(graph.length);
    const references = graph.flatMap(({ properties }) =>
      properties.filter(([name]) => !/URL$|hasEmail$/.test(name)).flatMap(([, terms]) => terms),
    );
    const referred = new Set(references.filter(({ kind }) => kind === 'iri').map(({ value }) => value));
    expect([...referred].filter((iri) => !known.has(iri))).toEqual([]);
    expect([...known].filter((iri) => !referred.has(iri))).toEqual([`${BASE}catalogue`]);
    expect(graph.filter(({ types }) => types.length === 0)).toEqual([]);
  });

  it('keeps identifiers whatever the site, the titles and the release are', () => {
    const own = (graph: Graph): string[] =>
      graph.map(({ iri }) => iri).filter((iri) => /\/(?:catalogue|publisher|contact|dataset|distribution)\b/.test(iri));
    const before = own(catalogue(tinyCatalogueInput()));
    const input = tinyCatalogueInput(setting('"site":"https://index.example/"', '"site":"https://moved.example/a/"'));
    const renamed = { ...input, release: '2022.9', date: '2024-01-01' };
    const datasets = input.datasets.map((entry) => ({ ...entry, title: { lv: 'Cits', en: 'Other' } }));
    const after = catalogue({ ...renamed, datasets });
    expect(own(after)).toEqual(before);
    expect(valuesOf(nodeOf(after, 'distribution/scores/csv'), 'dcat:accessURL')).toEqual([
      'https://moved.example/a/data/latest/scores.csv',
    ]);
    expect(valuesOf(nodeOf(after, 'dataset/results'), 'dcat:landingPage')).toEqual(['https://moved.example/a/dati/']);
  });

  it('calls a demonstration so in titles, descriptions, provenance, status and type, in both languages', () => {
    const graph = catalogue(tinyCatalogueInput());
    const results = nodeOf(graph, 'dataset/results');
    for (const words of [
      valuesOf(nodeOf(graph, 'catalogue'), 'dct:title'),
      valuesOf(results, 'dct:title'),
      valuesOf(results, 'dct:description'),
      valuesOf(nodeOf(graph, 'dataset/results#provenance'), 'rdfs:label'),
      valuesOf(nodeOf(graph, 'distribution/results-2022/csv'), 'dct:title'),
      valuesOf(nodeOf(graph, 'distribution/results-2022/csv'), 'dct:description'),
    ]) {
      expect(words[0]).toMatch(/demonstrācij/i);
      expect(words[1]).toMatch(/demonstration/i);
    }
    expect(valuesOf(results, 'dct:description')[1]).toContain('editions: 2021, 2022');
    expect(valuesOf(results, 'dct:type').join()).toContain('SYNTHETIC_DATA');
    expect(valuesOf(nodeOf(graph, 'distribution/results-2022/csv'), 'adms:status')[0]).toMatch(/DEVELOP$/);
    const figures = nodeOf(graph, 'dataset/published-figures');
    expect(valuesOf(figures, 'dct:description')[1]).toContain('The published figures themselves are real.');
    expect(valuesOf(figures, 'dct:type').join()).not.toContain('SYNTHETIC_DATA');
    expect(valuesOf(nodeOf(graph, 'dataset/registry'), 'dct:title')[1]).toBe(
      'Registry of bodies assessed by the E-indekss',
    );
  });

  it('calls nothing a demonstration once all editions are official', () => {
    const graph = catalogue(tinyCatalogueInput(...official));
    expect(JSON.stringify(graph)).not.toMatch(/demonstr|SYNTHETIC|EXPERIMENTAL"|DEVELOP"/i);
    expect(valuesOf(nodeOf(graph, 'distribution/results-2022/csv'), 'adms:status')[0]).toMatch(/COMPLETED$/);
  });

  it('says nothing of what the settings do not say, and leaves out dates that are not known', () => {
    const input = tinyCatalogueInput();
    const blank = {
      ...input,
      date: '',
      releases: [],
      datasets: input.datasets.map((entry) => ({ ...entry, issued: '', modified: '', temporal: null })),
      settings: { ...input.settings, contact: { name: '', email: '' }, licence: { id: '', title: '', url: '' } },
    };
    const graph = catalogue(blank);
    expect(
      graph.flatMap(({ properties }) => properties.flatMap(([, terms]) => terms.map(({ value }) => value))),
    ).not.toContain('');
    expect(nodeOf(graph, 'contact')).toBeUndefined();
    expect(nodeOf(graph, 'dataset/results#period')).toBeUndefined();
  });

  it('gives a year as a year where the day is unknown', () => {
    const input = tinyCatalogueInput();
    const datasets = input.datasets.map((entry) => ({ ...entry, issued: '2022' }));
    expect(nodeOf(catalogue({ ...input, datasets }), 'dataset/results')?.properties).toContainEqual([
      'dct:issued',
      [{ kind: 'typed', value: '2022', datatype: 'xsd:gYear' }],
    ]);
  });

  it('gives a licence of the EU list by its entry there, another by its own address', () => {
    const licence = (...changes: readonly Change[]): string[] =>
      valuesOf(nodeOf(catalogue(tinyCatalogueInput(...changes)), 'catalogue'), 'dct:license');
    expect(licence()[0]).toMatch(/authority\/licence\/CC0$/);
    expect(licence(setting('"id":"CC0-1.0"', '"id":"ODbL-1.0"'))).toEqual([
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ]);
  });
});

describe('the portal’s variant', () => {
  const input = tinyCatalogueInput();
  const portal = portalVariant(catalogue(input), input.settings);

  it('uses the values of the portal’s form', () => {
    const results = nodeOf(portal, 'dataset/results');
    expect(valuesOf(results, 'dct:accrualPeriodicity')).toEqual([
      'http://publications.europa.eu/mdr/authority/frequency/ANNUAL',
    ]);
    expect(valuesOf(results, 'dct:language')).toEqual(['lv']);
    expect(valuesOf(results, 'owl:versionInfo')).toEqual([input.release]);
    expect(valuesOf(nodeOf(portal, 'contact'), 'vcard:hasEmail')).toEqual(['nobody@nobody.example']);
    const csv = nodeOf(portal, 'distribution/scores/csv');
    expect([valuesOf(csv, 'dct:format'), valuesOf(csv, 'dcat:mediaType')]).toEqual([['CSV'], ['text/csv']]);
    expect(valuesOf(csv, 'dct:license')).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/']);
    const licence = portal.find(({ iri }) => iri === 'https://creativecommons.org/publicdomain/zero/1.0/');
    expect(valuesOf(licence, 'dct:title')).toEqual(['CC0 1.0']);
  });

  it('has the same datasets and distributions, in Latvian alone, and nothing that nobody refers to', () => {
    const of = (graph: Graph, type: Name): string[] =>
      graph.filter(({ types }) => types.includes(type)).map(({ iri }) => iri);
    for (const type of ['dcat:Dataset', 'dcat:Distribution'] as const)
      expect(of(portal, type)).toEqual(of(catalogue(input), type));
    const terms = portal.flatMap(({ properties }) => properties.flatMap(([, all]) => all));
    expect(terms.filter((term) => term.kind === 'text' && term.language === 'en')).toEqual([]);
    expect(
      portal.some(({ properties }) => properties.some(([name]) => name === 'adms:status' || name === 'dct:creator')),
    ).toBe(false);
    expect(JSON.stringify(portal)).not.toContain('distribution-status');
    expect(of(portal, 'dct:Frequency')).toEqual([]);
    expect(of(portal, 'dct:MediaType')).toEqual([]);
  });
});

describe('serialisations', () => {
  const HOSTILE = 'A & B <c> "d" \'e\' ]]> \r\n \t „ž” \u{1F600} \\ {x}';

  it('escape what a text may hold, in RDF/XML', () => {
    const xml = toRdfXml([
      {
        iri: 'https://x.example/?a=1&b=2',
        types: ['dcat:Dataset'],
        properties: [['dct:title', [{ kind: 'text', value: HOSTILE, language: 'lv' }]]],
      },
    ]);
    expect(xml).toContain('rdf:about="https://x.example/?a=1&amp;b=2"');
    expect(xml).toContain('A &amp; B &lt;c&gt; &quot;d&quot;');
    expect(xml).toContain('&#13;\n');
  });

  it('JSON-LD carries its context inside', () => {
    const { '@context': context } = toJsonLd(catalogue(tinyCatalogueInput())) as { '@context': Record<string, string> };
    expect(context['dcat']).toBe(expand('dcat:'));
  });

  it('are the same each time', () => {
    const once = catalogue(tinyCatalogueInput());
    const again = catalogue(tinyCatalogueInput());
    expect(toRdfXml(again)).toBe(toRdfXml(once));
    expect(JSON.stringify(toJsonLd(again))).toBe(JSON.stringify(toJsonLd(once)));
  });
});
