import { DataFactory, Writer } from 'n3';
import { expand, NAMESPACES, type Graph, type Term } from '../../src/core/emit/catalogue/graph.ts';

/** The graph as Turtle. */
export function toTurtle(graph: Graph): string {
  const writer = new Writer({ prefixes: NAMESPACES });
  const type = DataFactory.namedNode(expand('rdf:type'));
  for (const { iri, types, properties } of graph) {
    const subject = DataFactory.namedNode(iri);
    for (const name of types) writer.addQuad(DataFactory.quad(subject, type, DataFactory.namedNode(expand(name))));
    for (const [name, terms] of properties)
      for (const term of terms)
        writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(expand(name)), objectOf(term)));
  }
  let turtle = '';
  // The writer has no stream to wait for and calls back at once.
  writer.end((error: Error | null, text: string) => {
    if (error !== null) throw error;
    turtle = text;
  });
  return turtle;
}

function objectOf(term: Term) {
  switch (term.kind) {
    case 'iri':
      return DataFactory.namedNode(term.value);
    case 'text':
      return DataFactory.literal(term.value, term.language);
    case 'typed':
      return DataFactory.literal(term.value, DataFactory.namedNode(expand(term.datatype)));
    case 'plain':
      return DataFactory.literal(term.value);
  }
}
