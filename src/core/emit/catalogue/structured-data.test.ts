import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Name } from './graph.ts';
import { structuredData } from './structured-data.ts';
import { tinyCatalogueInput } from './testing.ts';

interface Dataset {
  readonly '@id': string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly temporalCoverage: string;
  readonly distribution: readonly { readonly contentUrl: string; readonly encodingFormat: string }[];
}

describe('structured data', () => {
  const input = tinyCatalogueInput();
  const graph = catalogue(input);
  const valuesOf = (iri: string, name: Name): string[] =>
    (graph.find((node) => node.iri === iri)?.properties.find(([property]) => property === name)?.[1] ?? []).map(
      ({ value }) => value,
    );

  it.each(['lv', 'en'] as const)('agree with the catalogue (%s)', (language) => {
    const data = structuredData(input, language, '/dati/') as { readonly '@id': string; readonly dataset: Dataset[] };
    expect(data.dataset.map((entry) => entry['@id'])).toEqual(valuesOf(data['@id'], 'dcat:dataset'));
    for (const entry of data.dataset) {
      const at = language === 'lv' ? 0 : 1;
      expect(entry.name).toBe(valuesOf(entry['@id'], 'dct:title')[at]);
      expect(entry.description).toBe(valuesOf(entry['@id'], 'dct:description')[at]);
      const period = `${entry['@id']}#period`;
      expect(entry.temporalCoverage).toBe(
        `${valuesOf(period, 'dcat:startDate').join()}/${valuesOf(period, 'dcat:endDate').join()}`,
      );
      expect(entry.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
        valuesOf(entry['@id'], 'dcat:distribution').flatMap((iri) => valuesOf(iri, 'dcat:downloadURL')),
      );
    }
  });

  it('have what search engines for datasets ask for', () => {
    const { dataset } = structuredData(input, 'en', '/en/data/') as { readonly dataset: readonly Dataset[] };
    for (const entry of dataset) {
      expect(entry.description.length).toBeGreaterThanOrEqual(50);
      expect(entry.description.length).toBeLessThanOrEqual(5000);
      expect(entry).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true, version: input.release });
      expect(Object.values(entry)).not.toContain('');
    }
    expect(dataset[0]?.url).toBe('https://index.example/en/data/#results');
  });
});
