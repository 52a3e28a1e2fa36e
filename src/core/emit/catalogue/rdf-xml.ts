import { xmlText } from '../xml-text.ts';
import { expand, NAMESPACES, type Graph, type Name, type Node, type Term } from './graph.ts';

/**
 * The graph as RDF/XML. Written by hand: the one library for Node that writes it, rdflib, brings dozens of packages along that have
 * nothing to do with it, and a graph of named nodes needs only this much of the format.
 */
export function toRdfXml(graph: Graph): string {
  const spaces = Object.entries(NAMESPACES).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${spaces.join('')}>\n${graph.map(element).join('')}</rdf:RDF>\n`;
}

function element({ iri, types, properties }: Node): string {
  const [first = 'rdf:Description', ...others] = types;
  const lines = [
    ...others.map((type) => `<rdf:type rdf:resource="${escaped(expand(type))}"/>`),
    ...properties.flatMap(([name, terms]) => terms.map((term) => property(name, term))),
  ];
  return [`<${first} rdf:about="${escaped(iri)}">`, ...lines.map((line) => `  ${line}`), `</${first}>\n`].join('\n');
}

function property(name: Name, term: Term): string {
  if (term.kind === 'iri') return `<${name} rdf:resource="${escaped(term.value)}"/>`;
  const attribute =
    term.kind === 'text'
      ? ` xml:lang="${term.language}"`
      : term.kind === 'typed'
        ? ` rdf:datatype="${expand(term.datatype)}"`
        : '';
  return `<${name}${attribute}>${escaped(term.value)}</${name}>`;
}

/** A carriage return as a reference, because a parser turns the bare one into `\n`. */
const escaped = (text: string): string => xmlText(text).replaceAll('\r', '&#13;');
