import { join } from 'node:path';
import { runProgram } from '../lib/child.ts';
import { codeOf } from '../lib/failure.ts';
import { published } from './catalogue.ts';
import { differing, readTurtle } from './catalogue/read-rdf.ts';
import type { Check } from './check.ts';

/** Reads any of the three forms with rdflib and writes triples, one a line; literals stay as they are written. */
const RDFLIB = `
import sys, rdflib
rdflib.NORMALIZE_LITERALS = False
graph = rdflib.Graph()
graph.parse(sys.argv[1], format=sys.argv[2])
print(graph.serialize(format='nt'))
`;

/** Programs that read RDF and have nothing to do with ours: a call that gives triples, one a line. */
const READERS = [
  { program: 'rapper', args: (file: string, format: string) => ['-q', '-i', format, '-o', 'ntriples', file] },
  { program: 'python3', args: (file: string, format: string) => ['-c', RDFLIB, file, format] },
] as const;

/** Names that both programs give the formats; rapper reads no JSON-LD. */
const FORMS = [
  { ending: 'ttl', rapper: 'turtle', python3: 'turtle' },
  { ending: 'rdf', rapper: 'rdfxml', python3: 'xml' },
  { ending: 'jsonld', rapper: null, python3: 'json-ld' },
] as const;

export const catalogueElsewhere: Check = {
  id: 'catalogue-elsewhere',
  about: 'rapper and rdflib read the same triples out of every form of the catalogue',
  async run(built) {
    const problems: string[] = [];
    let checked = 0;
    for (const path of ['catalogue', 'portal/catalogue']) {
      const ours = readTurtle(await published(built, `${path}.ttl`));
      for (const { ending, ...formats } of FORMS) {
        for (const { program, args } of READERS) {
          const format = formats[program];
          if (format === null) continue;
          const file = join(built.folder, 'data', `${path}.${ending}`);
          const triples = await triplesBy(program, args(file, format));
          if (triples === null) continue;
          checked += 1;
          problems.push(...differing(ours, readTurtle(triples)).map((said) => `${program} ${path}.${ending}: ${said}`));
        }
      }
    }
    return checked === 0 ? { checked, problems, skipped: 'there is neither rapper nor rdflib' } : { checked, problems };
  },
};

/** Null where the program, or what it needs, is not there. @throws where it cannot read the file */
async function triplesBy(program: string, args: readonly string[]): Promise<string | null> {
  try {
    const { code, output } = await runProgram(program, args);
    if (code === 0) return output;
    if (output.includes("No module named 'rdflib'")) return null;
    throw new Error(`${program}: ${output.trim().slice(-300)}`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
