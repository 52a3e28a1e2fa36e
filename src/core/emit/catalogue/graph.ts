import type { Bilingual } from '../../model/finding.ts';

/** Vocabularies that the catalogue uses (DCAT-AP 3.0.1, section "Namespaces"). */
export const NAMESPACES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name as `dct:title`. */
export type Name = `${keyof typeof NAMESPACES}:${string}`;

/** What a property says: another node, a text in a language, a value of a datatype, or a text in none. */
export type Term =
  | { readonly kind: 'iri'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string; readonly language: keyof Bilingual }
  | { readonly kind: 'typed'; readonly value: string; readonly datatype: Name }
  | { readonly kind: 'plain'; readonly value: string };

/** A node with all that is said of it. Every node has an address of its own, so that all serialisations are the same each time. */
export interface Node {
  readonly iri: string;
  readonly types: readonly Name[];
  readonly properties: readonly (readonly [Name, readonly Term[]])[];
}

/** In the order in which it is written. */
export type Graph = readonly Node[];

/** A node of the properties that say something. */
export const node = (
  iri: string,
  types: readonly Name[],
  properties: Readonly<Partial<Record<Name, readonly Term[]>>>,
): Node => ({
  iri,
  types,
  properties: (Object.entries(properties) as [Name, readonly Term[]][]).filter(([, terms]) => terms.length > 0),
});

export const iris = (...values: readonly string[]): Term[] =>
  values.filter((value) => value !== '').map((value) => ({ kind: 'iri', value }));

/** A text in both languages; a blank one says nothing. */
export const texts = ({ lv, en }: Bilingual): Term[] =>
  (
    [
      { kind: 'text', value: lv, language: 'lv' },
      { kind: 'text', value: en, language: 'en' },
    ] as const
  ).filter(({ value }) => value !== '');

/** Nothing where the value is blank. */
export const typed = (value: string, datatype: Name): Term[] =>
  value === '' ? [] : [{ kind: 'typed', value, datatype }];

/** A day, or a year where the day is unknown; nothing where it is blank. */
export const dated = (value: string): Term[] => typed(value, /^\d{4}$/.test(value) ? 'xsd:gYear' : 'xsd:date');

export const plain = (value: string): Term[] => (value === '' ? [] : [{ kind: 'plain', value }]);

/** Full address of a name. */
export function expand(name: Name): string {
  const at = name.indexOf(':');
  return `${NAMESPACES[name.slice(0, at) as keyof typeof NAMESPACES]}${name.slice(at + 1)}`;
}
