import { DataFactory, Store, type Quad } from 'n3';
import { expand, type Name } from '../../../src/core/emit/catalogue/graph.ts';
import type { Page } from '../built.ts';
import { elementsOf } from '../html.ts';

/** What of schema.org the pages give and the catalogue must agree with. */
interface Catalog {
  readonly '@id': string;
  readonly '@type': string;
  readonly dataset: readonly {
    readonly '@id': string;
    readonly name: string;
    readonly description: string;
    readonly distribution: readonly { readonly contentUrl: string }[];
  }[];
}

/** Where the data blocks of pages are not the catalogue in other words; the data page of each language must have one. */
export function structuredProblems(catalogue: readonly Quad[], pages: readonly Page[]): string[] {
  const store = new Store([...catalogue]);
  const problems: string[] = [];
  const found = new Set<string>();
  for (const page of pages) {
    for (const { attributes, text } of elementsOf(page.html()).filter(({ name }) => name === 'script')) {
      if (attributes['type'] !== 'application/ld+json') continue;
      const data = JSON.parse(text) as Catalog;
      if (data['@type'] !== 'DataCatalog') continue;
      found.add(page.url);
      problems.push(...disagreements(store, data, page.language).map((said) => `${page.url}: ${said}`));
    }
  }
  for (const url of ['/dati/', '/en/data/']) if (!found.has(url)) problems.push(`${url}: no structured data`);
  return problems;
}

function disagreements(store: Store, data: Catalog, language: string): string[] {
  const valuesOf = (subject: string, name: Name, wanted?: string): string[] =>
    store
      .getObjects(DataFactory.namedNode(subject), DataFactory.namedNode(expand(name)), null)
      .filter((term) => wanted === undefined || (term.termType === 'Literal' && term.language === wanted))
      .map(({ value }) => value);
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.toSorted().join('\n') === b.toSorted().join('\n');
  const problems: string[] = [];
  const ids = data.dataset.map((entry) => entry['@id']);
  if (!same(ids, valuesOf(data['@id'], 'dcat:dataset'))) problems.push('other datasets than the catalogue');
  for (const { '@id': id, name, description, distribution } of data.dataset) {
    if (!same([name], valuesOf(id, 'dct:title', language))) problems.push(`${id}: another title`);
    if (!same([description], valuesOf(id, 'dct:description', language))) problems.push(`${id}: another description`);
    const addresses = valuesOf(id, 'dcat:distribution').flatMap((iri) => valuesOf(iri, 'dcat:downloadURL'));
    if (
      !same(
        distribution.map(({ contentUrl }) => contentUrl),
        addresses,
      )
    )
      problems.push(`${id}: other files`);
  }
  return problems;
}
