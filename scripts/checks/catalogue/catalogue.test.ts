import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/emit/catalogue/catalogue.ts';
import type { Graph } from '../../../src/core/emit/catalogue/graph.ts';
import { toJsonLd } from '../../../src/core/emit/catalogue/json-ld.ts';
import { portalVariant } from '../../../src/core/emit/catalogue/portal.ts';
import { toRdfXml } from '../../../src/core/emit/catalogue/rdf-xml.ts';
import { tinyCatalogueInput } from '../../../src/core/emit/catalogue/testing.ts';
import { toTurtle } from '../../lib/turtle.ts';
import { catalogueProblems } from './judge.ts';
import { MOST_POINTS, scoreDataset } from './mqa.ts';
import { expectedResults, officialAtHand, officialResults } from './official.ts';
import { portalFormProblems } from './portal-forms.ts';
import { differing, readJsonLd, readRdfXml, readTurtle } from './read-rdf.ts';

const input = tinyCatalogueInput();
const graph = catalogue(input);
const TURTLE = toTurtle(graph);
const RESULTS = 'https://index.example/dataset/results';

/** The catalogue with one text in the place of another that stands in it. */
function broken(from: string | RegExp, to: string): string {
  const changed = TURTLE.replace(from, to);
  if (changed === TURTLE) throw new Error(`${String(from)} is not in the catalogue`);
  return changed;
}

describe('serialisations', () => {
  const HOSTILE = 'A & B <c> "d" \'e\' ]]> \r\n \t „ž” \u{1F600} \\ {x}';
  const odd: Graph = [
    {
      iri: 'https://x.example/?a=1&b=2',
      types: ['dcat:Dataset', 'dct:Standard'],
      properties: [
        [
          'dct:title',
          [
            { kind: 'text', value: HOSTILE, language: 'lv' },
            { kind: 'plain', value: HOSTILE },
          ],
        ],
        ['dct:issued', [{ kind: 'typed', value: '2032-01-01', datatype: 'xsd:date' }]],
      ],
    },
  ];

  it.each([
    ['the catalogue', graph],
    ['the portal’s variant', portalVariant(graph, input.settings)],
    ['odd texts', odd],
  ])('of %s hold the same triples', async (_, each) => {
    const turtle = readTurtle(toTurtle(each));
    expect(turtle.length).toBeGreaterThan(3);
    expect(differing(turtle, await readJsonLd(JSON.stringify(toJsonLd(each))))).toEqual([]);
    expect(differing(turtle, await readRdfXml(toRdfXml(each)))).toEqual([]);
  });

  it('that differ in one triple are told apart', async () => {
    const other = await readRdfXml(toRdfXml(graph).replace('>CC0 1.0<', '>CC0<'));
    expect(differing(readTurtle(TURTLE), other)).toEqual([
      expect.stringMatching(/^only the first: .*"CC0 1\.0"/),
      expect.stringMatching(/^only the second: .*"CC0"/),
    ]);
  });

  it('are the same bytes each time', () => {
    expect(toTurtle(catalogue(tinyCatalogueInput()))).toBe(TURTLE);
  });
});

describe('the forms of ckanext-dcat', () => {
  const problems = (each: Graph): string[] => portalFormProblems(readTurtle(toTurtle(each)));

  it('take all of the portal’s variant', () => {
    expect(problems(portalVariant(graph, input.settings))).toEqual([]);
  });

  it('would refuse the strict catalogue, each for a reason of its own', () => {
    const said = problems(graph).join('\n');
    expect(said).toMatch(/dcat_ap_full refuses \S+adms#status \S+distribution-status/);
    expect(said).toMatch(/dcat_ap_recommended refuses \S+creator/);
    expect(said).not.toMatch(/dcat_ap_full refuses \S+creator|dcat_ap_recommended refuses \S+status/);
  });
});

describe('what is wrong with a catalogue', () => {
  it('is nothing in a right one', async () => {
    expect(await catalogueProblems(readTurtle(TURTLE))).toEqual([]);
  });

  const BROKEN: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    [
      'a dataset without a title',
      /(dataset\/registry> a dcat:Dataset;)\s+dct:title [^\n]*/,
      '$1',
      /registry title: MinCount/,
    ],
    ['an untyped date', '"2023-01-10"^^xsd:date', '"2016. gads"', /is no date with its type/],
    ['a day that does not exist', '"2021-01-01"^^xsd:date', '"2021-02-31"^^xsd:date', /is no date with its type/],
    [
      'two publishers',
      'dct:publisher <https://index.example/publisher>',
      'dct:publisher <https://index.example/publisher>, <https://index.example/contact>',
      /publisher: MaxCount/,
    ],
    ['a theme of its own', /data-theme\/GOVE>/, 'data-theme/kaut-kas>', /theme: (?:Class|Pattern)/],
    [
      'a frequency in words',
      'dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL>',
      'dct:accrualPeriodicity "reizi gadā"',
      /accrualPeriodicity: (?:Class|Pattern)/,
    ],
    [
      'a distribution without an address',
      /dcat:accessURL [^\n]*\n\s+dcat:downloadURL [^\n]*/,
      '',
      /accessURL: MinCount/,
    ],
    ['two addresses that differ', /dcat:accessURL <([^>]*)>/, 'dcat:accessURL <$1?x>', /accessURL: Equals/],
    ['a size in words', /"\d+"\^\^xsd:nonNegativeInteger/, '"90 kB"', /byteSize: Datatype/],
    ['a sum cut short', /"[0-9a-f]{64}"/, '"ab12"', /checksumValue: Pattern/],
    ['a sum without its type', /("[0-9a-f]{64}")\^\^xsd:hexBinary/, '$1', /checksumValue: Datatype/],
    [
      'a media type of its own',
      'dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv>',
      'dcat:mediaType <https://x.example/csv>',
      /mediaType: (?:Class|Pattern)/,
    ],
    ['a class left out', ' a dct:LinguisticSystem', ' a skos:Concept', /language: Class/],
    [
      'a node without a name',
      /dct:temporal <[^>]*>/,
      'dct:temporal [ a dct:PeriodOfTime; dcat:startDate "2021-01-01"^^xsd:date; dcat:endDate "2022-12-31"^^xsd:date ]',
      /a node without a name/,
    ],
    [
      'a relative address',
      /dcat:landingPage <https:\/\/index\.example\/dati\/>/,
      'dcat:landingPage </dati/>',
      /is not a whole address/,
    ],
    ['a keyword with a bracket', '"digitalizācija"', '"digitalizācija (IT)"', /refused by CKAN/],
    ['a keyword with a comma', '"digitalizācija"', '"digitalizācija, IT"', /refused by CKAN/],
    ['a keyword too short', '"digitalizācija"', '"d"', /refused by CKAN/],
    [
      'two datasets of one title',
      '"E-indeksa metodika"',
      '"E-indeksā vērtēto iestāžu reģistrs"',
      /two datasets are called/,
    ],
    ['a label on a frequency', ' a dct:Frequency;', ' a dct:Frequency; rdfs:label "annual";', /label: MaxCount/],
    ['a licence of two titles', 'dct:title "CC0 1.0"', 'dct:title "CC0 1.0", "CC0"', /title: MaxCount/],
    [
      'an e-mail address that is no address',
      'vcard:hasEmail <mailto:nobody@nobody.example>',
      'vcard:hasEmail "nobody@nobody.example"',
      /hasEmail: (?:NodeKind|Pattern)/,
    ],
    [
      'a distribution of no dataset',
      ', <https://index.example/distribution/scores/json>',
      '',
      /scores\/json .*: MinCount/,
    ],
  ];

  it.each(BROKEN)('is said of %s', async (_, from, to, said) => {
    expect((await catalogueProblems(readTurtle(broken(from, to)))).join('\n')).toMatch(said);
  });

  it.runIf(officialAtHand())(
    'by the official shapes is what is expected of a right one, and nothing else',
    async () => {
      const quads = readTurtle(TURTLE);
      const results = await officialResults(quads);
      expect(results).toEqual(expectedResults(quads, input.settings));
      const files = input.datasets.flatMap((entry) => entry.resources.flatMap((resource) => resource.files));
      const parquet = files.filter(({ format }) => format === 'PARQUET');
      expect(results).toHaveLength(files.length + parquet.length + input.datasets.length + 1 + 3);
    },
  );

  it.runIf(officialAtHand()).each(BROKEN.slice(0, 1).concat(BROKEN.slice(3, 6)))(
    'by the official shapes is more of %s',
    async (_, from, to) => {
      const quads = readTurtle(broken(from, to));
      expect(await officialResults(quads)).not.toEqual(expectedResults(quads, input.settings));
    },
  );
});

describe('metadata quality', () => {
  const score = (turtle: string, over: Partial<Parameters<typeof scoreDataset>[1]> = {}) =>
    scoreDataset(RESULTS, { quads: readTurtle(turtle), answers: () => true, compliant: true, ...over });

  it('is the highest for every dataset', () => {
    for (const { id } of input.datasets) {
      const iri = `https://index.example/dataset/${id}`;
      const quads = readTurtle(TURTLE);
      expect(scoreDataset(iri, { quads, answers: () => true, compliant: true })).toEqual({
        points: MOST_POINTS,
        lost: [],
      });
    }
  });

  it.each([
    ['an address that does not answer', TURTLE, { answers: (url: string) => !url.endsWith('scores.json') }, 80],
    ['shapes not kept', TURTLE, { compliant: false }, 30],
    ['no theme', broken(/dcat:theme [^\n]*\n/, '\n'), {}, 30],
    ['no period', broken(/dct:temporal [^\n]*\n/, '\n'), {}, 20],
    ['no contact', broken(/dcat:contactPoint [^\n]*\n/, '\n'), {}, 20],
    ['a licence that is not in the vocabulary', TURTLE.replaceAll('authority/licence/CC0', 'authority/x/CC0'), {}, 10],
    ['a distribution without rights', broken(/dct:rights [^\n]*\n(\s+dcatap:)/, '\n$1'), {}, 5],
    ['only a ZIP', TURTLE.replaceAll(/file-type\/(?:CSV|JSON|XLSX|PARQUET)/g, 'file-type/ZIP'), {}, 20],
    ['only Parquet', TURTLE.replaceAll(/file-type\/(?:CSV|JSON|XLSX|ZIP)/g, 'file-type/PARQUET'), {}, 40],
    ['no such dataset', TURTLE.replaceAll('dataset/results', 'dataset/other'), { compliant: false }, 405],
  ])('is less with %s', (_, turtle, over, lost) => {
    expect(MOST_POINTS - score(turtle, over).points).toBe(lost);
  });
});
