import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from 'n3';
import { expand } from '../../../src/core/emit/catalogue/graph.ts';
import { fileType, LATVIA, licenceIri, SHA256 } from '../../../src/core/emit/catalogue/vocabulary.ts';
import type { Publication } from '../../../src/core/model/publication.ts';
import { readTurtle } from './read-rdf.ts';
import { validateShapes } from './shacl.ts';

/** The official shapes of DCAT-AP 3.0.1 and an extract of the EU vocabularies; they are not part of this repository. */
export const OFFICIAL = join('..', 'shared', 'reference', 'dcat-ap');

/** All but deprecateduris.ttl, which asks for a list of statuses that mdr-vocabularies.shape.ttl refuses. */
const SHAPES = ['shapes', 'range', 'dcat-ap-SHACL', 'ranges', 'mdr-vocabularies.shape', 'shapes_recommended'] as const;

export const officialAtHand = (): boolean => existsSync(OFFICIAL);

/** What the official shapes say of a graph, each result as a line, in a fixed order. */
export async function officialResults(graph: readonly Quad[]): Promise<string[]> {
  const vocabulary = readTurtle(await readFile(join(OFFICIAL, 'eu-vocab-extract.ttl'), 'utf8'));
  const lines: string[] = [];
  for (const name of SHAPES) {
    const shapes = await readFile(join(OFFICIAL, 'shacl-3.0.1', `${name}.ttl`), 'utf8');
    for (const result of await validateShapes([...graph, ...vocabulary], shapes))
      lines.push(line(name, result.severity, result.focus, result.path, result.constraint, result.value));
  }
  return lines.sort();
}

/**
 * What they must say of a right catalogue, result by result:
 * - one Violation for each checksum, because the shape wants SPDX under `https:`, while SPDX and DCAT-AP write `http:`;
 * - one for each Parquet file, whose file type is in the EU list but not in the extract;
 * - one Warning for each publisher that is no body of the EU, of the catalogue and of each dataset;
 * - three, because Latvia as a Location has neither box nor centre, and the licence no type.
 */
export function expectedResults(graph: readonly Quad[], settings: Publication): string[] {
  const subjectsOf = (name: 'dct:publisher' | 'spdx:algorithm'): string[] =>
    graph.filter(({ predicate }) => predicate.value === expand(name)).map(({ subject }) => subject.value);
  const parquet = graph
    .filter(({ predicate, object }) => predicate.value === expand('dct:format') && object.value === fileType('PARQUET'))
    .map(({ subject }) => subject.value);
  const publisher = graph.find(({ predicate }) => predicate.value === expand('dct:publisher'))?.object.value ?? '';
  const mdr = 'mdr-vocabularies.shape';
  const recommended = 'shapes_recommended';
  return [
    ...subjectsOf('spdx:algorithm').map((iri) => line(mdr, 'Violation', iri, expand('spdx:algorithm'), 'Node', SHA256)),
    ...parquet.map((iri) => line(mdr, 'Violation', iri, expand('dct:format'), 'Node', fileType('PARQUET'))),
    ...subjectsOf('dct:publisher').map((iri) => line(mdr, 'Warning', iri, expand('dct:publisher'), 'Node', publisher)),
    ...(['dcat:bbox', 'dcat:centroid'] as const).map((name) =>
      line(recommended, 'Warning', LATVIA, expand(name), 'MinCount', ''),
    ),
    line(recommended, 'Warning', licenceIri(settings), expand('dct:type'), 'MinCount', ''),
  ].sort();
}

const line = (...parts: readonly string[]): string => parts.join(' ').trimEnd();
