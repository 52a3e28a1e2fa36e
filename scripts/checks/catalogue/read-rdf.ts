import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** Readers of the three serialisations, each by a library of its own that did not write them. */

/** @throws where the text is no Turtle */
export const readTurtle = (text: string): Quad[] => new Parser().parse(text);

/** @throws where the text is no JSON-LD, or where it wants anything from the network */
export async function readJsonLd(text: string): Promise<Quad[]> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`JSON-LD asks for ${url}`);
  };
  const quads = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader,
  });
  return new Parser({ format: 'N-Quads' }).parse(quads as unknown as string);
}

/** @throws where the text is no RDF/XML */
export async function readRdfXml(text: string): Promise<Quad[]> {
  const quads: Quad[] = [];
  const parser = Readable.from([text]).pipe(new RdfXmlParser());
  parser.on('data', (quad: Quad) => void quads.push(quad));
  await finished(parser);
  return quads;
}

/** A triple in words, the same whatever read it. */
function tripleOf({ subject, predicate, object }: Quad): string {
  const value =
    object.termType === 'Literal'
      ? `${JSON.stringify(object.value)}@${object.language}^^${object.datatype.value}`
      : `<${object.value}>`;
  return `<${subject.value}> <${predicate.value}> ${value}`;
}

/** Triples that only one of two graphs has. Nodes without a name are refused elsewhere, so that equal sets are equal graphs. */
export function differing(a: readonly Quad[], b: readonly Quad[]): string[] {
  const [first, second] = [new Set(a.map(tripleOf)), new Set(b.map(tripleOf))];
  return [
    ...[...first].filter((triple) => !second.has(triple)).map((triple) => `only the first: ${triple}`),
    ...[...second].filter((triple) => !first.has(triple)).map((triple) => `only the second: ${triple}`),
  ];
}
