import type { Publication } from '../../src/core/model/publication.ts';
import { published } from './catalogue.ts';
import { expectedResults, OFFICIAL, officialAtHand, officialResults } from './catalogue/official.ts';
import { readTurtle } from './catalogue/read-rdf.ts';
import type { Check } from './check.ts';

export const catalogueOfficial: Check = {
  id: 'catalogue-official',
  about: 'the official shapes of DCAT-AP 3.0.1 say of the catalogue exactly what is expected, result by result',
  async run(built) {
    if (!officialAtHand()) return { checked: 0, problems: [], skipped: `${OFFICIAL} is not there` };
    const quads = readTurtle(await published(built, 'catalogue.ttl'));
    const settings = JSON.parse(await published(built, 'latest/publication.json')) as Publication;
    const results = await officialResults(quads);
    const expected = expectedResults(quads, settings);
    const [said, awaited] = [new Set(results), new Set(expected)];
    const problems = [
      ...results.filter((line) => !awaited.has(line)).map((line) => `not expected: ${line}`),
      ...expected.filter((line) => !said.has(line)).map((line) => `expected and not said: ${line}`),
    ];
    if (results.length !== expected.length) problems.push(`${results.length} results, not ${expected.length}`);
    return { checked: quads.length, problems };
  },
};
