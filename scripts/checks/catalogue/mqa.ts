import { DataFactory, Store, type Quad } from 'n3';
import { expand, type Name } from '../../../src/core/emit/catalogue/graph.ts';

/**
 * The score that the metadata quality assessment (MQA) of data.europa.eu gives a dataset, by its published table of points. Where a
 * dataset has several distributions, each metric but those of interoperability must hold for all of them; for
 * interoperability the best distribution counts, as it does there.
 */
export interface Score {
  readonly points: number;
  /** What did not get its points. */
  readonly lost: readonly string[];
}

export interface MqaInput {
  readonly quads: readonly Quad[];
  /** Whether an address answers with status 200. */
  readonly answers: (address: string) => boolean;
  /** Whether the dataset conforms to the shapes of DCAT-AP. */
  readonly compliant: boolean;
}

/** 351–405 is the best of four ratings. */
export const MOST_POINTS = 405;

/** Formats that the portal counts as machine-readable. */
const MACHINE_READABLE = /^(?:CSV|JSON|JSON_LD|XML|RDF_[A-Z_]+|GEOJSON|ODS|XLS|XLSX)$/;
const NON_PROPRIETARY = /^(?:CSV|TSV|JSON|JSON_LD|ODS|XML|ZIP|TXT|RDF_[A-Z_]+|GEOJSON|HTML)$/;

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const IANA = 'https://www.iana.org/assignments/media-types/';

type Metric = readonly [name: string, points: number, holds: boolean];

export function scoreDataset(dataset: string, { quads, answers, compliant }: MqaInput): Score {
  const store = new Store([...quads]);
  const valuesOf = (subject: string, name: Name): string[] =>
    store
      .getObjects(DataFactory.namedNode(subject), DataFactory.namedNode(expand(name)), null)
      .map(({ value }) => value);
  const has = (name: Name): boolean => valuesOf(dataset, name).length > 0;
  const distributions = valuesOf(dataset, 'dcat:distribution');
  const every = (name: Name, holds: (value: string) => boolean = () => true): boolean =>
    distributions.length > 0 &&
    distributions.every((iri) => {
      const values = valuesOf(iri, name);
      return values.length > 0 && values.every(holds);
    });
  const best = distributions
    .map((iri) => total(interoperability(valuesOf(iri, 'dct:format'), valuesOf(iri, 'dcat:mediaType'))))
    .sort((a, b) => b.points - a.points)[0] ?? { points: 0, lost: ['distribution'] };
  const others = total([
    ['keyword', 30, has('dcat:keyword')],
    ['theme', 30, has('dcat:theme')],
    ['spatial', 20, has('dct:spatial')],
    ['temporal', 20, has('dct:temporal')],
    ['accessURL answers', 50, every('dcat:accessURL', answers)],
    ['downloadURL', 20, every('dcat:downloadURL')],
    ['downloadURL answers', 30, every('dcat:downloadURL', answers)],
    ['DCAT-AP compliance', 30, compliant],
    ['licence', 20, every('dct:license')],
    ['licence from the vocabulary', 10, every('dct:license', (value) => value.startsWith(`${AUTHORITY}licence/`))],
    ['accessRights', 10, has('dct:accessRights')],
    [
      'accessRights from the vocabulary',
      5,
      has('dct:accessRights') &&
        valuesOf(dataset, 'dct:accessRights').every((value) => value.startsWith(`${AUTHORITY}access-right/`)),
    ],
    ['contactPoint', 20, has('dcat:contactPoint')],
    ['publisher', 10, has('dct:publisher')],
    ['rights', 5, every('dct:rights')],
    ['byteSize', 5, every('dcat:byteSize')],
    ['issued', 5, every('dct:issued')],
    ['modified', 5, every('dct:modified')],
  ]);
  return { points: best.points + others.points, lost: [...others.lost, ...best.lost] };
}

function interoperability(formats: readonly string[], mediaTypes: readonly string[]): Metric[] {
  const code =
    formats[0]?.startsWith(`${AUTHORITY}file-type/`) === true ? formats[0].slice(`${AUTHORITY}file-type/`.length) : '';
  return [
    ['format', 20, formats.length > 0],
    ['mediaType', 10, mediaTypes.length > 0],
    ['format and mediaType from vocabularies', 10, code !== '' && mediaTypes[0]?.startsWith(IANA) === true],
    ['non-proprietary format', 20, NON_PROPRIETARY.test(code)],
    ['machine-readable format', 20, MACHINE_READABLE.test(code)],
  ];
}

const total = (metrics: readonly Metric[]): Score => ({
  points: metrics.reduce((sum, [, points, holds]) => sum + (holds ? points : 0), 0),
  lost: metrics.filter(([, , holds]) => !holds).map(([name]) => name),
});
