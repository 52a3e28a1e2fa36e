import { NAMESPACES, type Graph, type Term } from './graph.ts';

/** The graph as JSON-LD 1.1 with its context inside, so that nobody has to fetch one. */
export const toJsonLd = (graph: Graph): unknown => ({
  '@context': NAMESPACES,
  '@graph': graph.map(({ iri, types, properties }) => ({
    '@id': iri,
    '@type': types,
    ...Object.fromEntries(properties.map(([name, terms]) => [name, terms.map(valueOf)])),
  })),
});

function valueOf(term: Term): unknown {
  switch (term.kind) {
    case 'iri':
      return { '@id': term.value };
    case 'text':
      return { '@value': term.value, '@language': term.language };
    case 'typed':
      return { '@value': term.value, '@type': term.datatype };
    case 'plain':
      return { '@value': term.value };
  }
}
