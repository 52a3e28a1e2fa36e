import { catalogueIri, contactIri, datasetIri, publisherIri, rightsIri, siteAddress } from './addresses.ts';
import { RIGHTS } from './catalogue-texts.ts';
import { datasetNodes, hasContact } from './dataset-nodes.ts';
import { describedCatalogue } from './described.ts';
import { dated, iris, node, plain, texts, type Graph, type Node } from './graph.ts';
import type { CatalogueInput } from './input.ts';
import {
  ENGLISH,
  LATVIA,
  LATVIAN,
  licenceIri,
  licenceNode,
  NATIONAL_AUTHORITY,
  THEMES,
  vocabularyOf,
} from './vocabulary.ts';

/**
 * The catalogue after DCAT-AP 3.0.1: all mandatory and recommended properties, and those that portals and the metadata quality
 * assessment of data.europa.eu look at. Every node has an address of its own, and every address that is referred to its class.
 */
export function catalogue(input: CatalogueInput): Graph {
  const said = [
    catalogueNode(input),
    publisherNode(input),
    ...contactNode(input),
    node(rightsIri(input.settings), ['dct:RightsStatement'], { 'rdfs:label': texts(RIGHTS) }),
    ...licenceNode(input.settings),
    ...input.datasets.flatMap((entry) => datasetNodes(entry, input)),
  ];
  return [...said, ...vocabularyOf(said), ...documents(said)];
}

function catalogueNode(input: CatalogueInput): Node {
  const { settings, datasets, date, releases, pages } = input;
  const { title, description } = describedCatalogue(input);
  return node(catalogueIri(settings), ['dcat:Catalog'], {
    'dct:title': texts(title),
    'dct:description': texts(description),
    'dct:publisher': iris(publisherIri(settings)),
    'dct:language': iris(LATVIAN, ENGLISH),
    'dct:license': iris(licenceIri(settings)),
    'dct:rights': iris(rightsIri(settings)),
    'dct:issued': dated(releases.at(-1)?.date ?? date),
    'dct:modified': dated(date),
    'dct:spatial': iris(LATVIA),
    'dcat:themeTaxonomy': iris(THEMES),
    'foaf:homepage': iris(siteAddress(settings, pages.data.lv)),
    'dcat:dataset': iris(...datasets.map(({ id }) => datasetIri(settings, id))),
  });
}

const publisherNode = ({ settings }: CatalogueInput): Node =>
  node(publisherIri(settings), ['foaf:Agent'], {
    'foaf:name': texts({ lv: settings.publisher.name_lv, en: settings.publisher.name_en }),
    'foaf:homepage': iris(settings.publisher.url),
    'dct:type': iris(NATIONAL_AUTHORITY),
  });

function contactNode(input: CatalogueInput): Node[] {
  const { settings } = input;
  if (!hasContact(input)) return [];
  return [
    node(contactIri(settings), ['vcard:Kind', 'vcard:Organization'], {
      'vcard:fn': plain(settings.contact.name),
      'vcard:hasEmail': iris(`mailto:${settings.contact.email}`),
    }),
  ];
}

/** Pages are told to be documents. */
function documents(graph: Graph): Node[] {
  const pages = graph.flatMap(({ properties }) =>
    properties
      .filter(([name]) => name === 'foaf:homepage' || name === 'foaf:page' || name === 'dcat:landingPage')
      .flatMap(([, terms]) => terms.map(({ value }) => value)),
  );
  return [...new Set(pages)].map((page) => node(page, ['foaf:Document'], {}));
}
