import type { DatasetEntry } from '../datasets.ts';
import type { DatasetId } from '../dataset-texts.ts';
import { RECOMPUTE } from '../recompute.ts';
import { REPLAY } from '../replay.ts';
import { contactIri, datasetIri, distributionIri, fileAddress, publisherIri, siteAddress } from './addresses.ts';
import { describedDataset, periodOf } from './described.ts';
import { distributionNodes, filesOf } from './distribution-nodes.ts';
import { dated, iris, node, plain, texts, type Node } from './graph.ts';
import type { CatalogueInput } from './input.ts';
import { lastChanged, modifiedOf } from './modified.ts';
import { versionNotes } from './version-notes.ts';
import { ANNUAL, ENGLISH, GOVERNMENT, LATVIA, LATVIAN, PUBLIC, STATISTICAL, SYNTHETIC } from './vocabulary.ts';

/** What computes the results once more. */
const PROGRAMS = [RECOMPUTE, REPLAY];

/** A dataset with its period, provenance and distributions (DCAT-AP 3.0.1, class Dataset). */
export function datasetNodes(entry: DatasetEntry, input: CatalogueInput): Node[] {
  const { settings, pages } = input;
  const iri = datasetIri(settings, entry.id);
  const period = periodOf(entry, input);
  const { title, description, keywords, provenance } = describedDataset(entry, input);
  const pagesAbout = [
    pages.data.en,
    ...[pages.methodology, ...(entry.id === 'corrections' ? [pages.corrections] : [])].flatMap(({ lv, en }) => [
      lv,
      en,
    ]),
  ];
  const documentation = [
    ...pagesAbout.map((page) => siteAddress(settings, page)),
    ...PROGRAMS.filter((name) => entry.id === 'results' && input.files.some(({ path }) => path === name)).map((name) =>
      fileAddress(settings, name),
    ),
  ];
  return [
    node(iri, ['dcat:Dataset'], {
      'dct:title': texts(title),
      'dct:description': texts(description),
      'dcat:keyword': [
        ...keywords.lv.flatMap((lv) => texts({ lv, en: '' })),
        ...keywords.en.flatMap((en) => texts({ lv: '', en })),
      ],
      'dct:identifier': plain(iri),
      'dct:publisher': iris(publisherIri(settings)),
      'dct:creator': iris(publisherIri(settings)),
      'dcat:contactPoint': hasContact(input) ? iris(contactIri(settings)) : [],
      'dcat:theme': iris(GOVERNMENT),
      'dct:type': iris(...typesOf(entry)),
      'dct:spatial': iris(LATVIA),
      'dct:temporal': period === null ? [] : iris(`${iri}#period`),
      'dct:language': iris(LATVIAN, ENGLISH),
      'dct:accessRights': iris(PUBLIC),
      'dct:accrualPeriodicity': iris(ANNUAL),
      'dct:issued': dated(entry.issued),
      'dct:modified': dated(modifiedOf(entry, input)),
      'dcat:version': plain(input.release),
      'adms:versionNotes': texts(versionNotes(entry, lastChanged(entry, input))),
      'dct:provenance': iris(`${iri}#provenance`),
      'dcat:landingPage': iris(siteAddress(settings, pages.data.lv)),
      'foaf:page': iris(...documentation),
      'dcat:distribution': iris(
        ...filesOf(entry, input).map(({ resource, file }) => distributionIri(settings, resource.id, file.format)),
      ),
    }),
    ...(period === null
      ? []
      : [
          node(`${iri}#period`, ['dct:PeriodOfTime'], {
            'dcat:startDate': dated(period.start),
            'dcat:endDate': dated(period.end),
          }),
        ]),
    node(`${iri}#provenance`, ['dct:ProvenanceStatement'], { 'rdfs:label': texts(provenance) }),
    ...distributionNodes(entry, input),
  ];
}

export const hasContact = ({ settings: { contact } }: CatalogueInput): boolean =>
  contact.name !== '' && contact.email !== '';

const STATISTICS: readonly DatasetId[] = ['results', 'published-figures'];

/** Invented answers are synthetic data; the published figures are not, whatever they are compared with. */
const typesOf = ({ id, status }: DatasetEntry): string[] => [
  ...(STATISTICS.includes(id) ? [STATISTICAL] : []),
  ...(status === 'demonstration' && id !== 'published-figures' ? [SYNTHETIC] : []),
];
