import { own } from '../../model/own.ts';
import type { Publication } from '../../model/publication.ts';
import { DATA_FORMATS, type DataFormat } from '../media-types.ts';
import { iris, node, plain, texts, type Graph, type Name, type Node } from './graph.ts';
import type { Bilingual } from '../../model/finding.ts';

/** Controlled vocabularies that DCAT-AP 3.0.1 asks for: Named Authority Lists of the EU, ADMS, SPDX, IANA. */

const authority = (path: string): string => `http://publications.europa.eu/resource/authority/${path}`;

export const THEMES = authority('data-theme');
export const GOVERNMENT = authority('data-theme/GOVE');
export const ANNUAL = authority('frequency/ANNUAL');
/** The address that the same frequency had before; the form of data.gov.lv knows only this one. */
export const ANNUAL_BEFORE = 'http://publications.europa.eu/mdr/authority/frequency/ANNUAL';
export const LATVIAN = authority('language/LAV');
export const ENGLISH = authority('language/ENG');
export const LATVIA = authority('country/LVA');
export const PUBLIC = authority('access-right/PUBLIC');
export const AVAILABILITY = {
  official: authority('planned-availability/STABLE'),
  demonstration: authority('planned-availability/EXPERIMENTAL'),
} as const;
export const DISTRIBUTION_STATUS = {
  official: authority('distribution-status/COMPLETED'),
  demonstration: authority('distribution-status/DEVELOP'),
} as const;
export const STATISTICAL = authority('dataset-type/STATISTICAL');
export const SYNTHETIC = authority('dataset-type/SYNTHETIC_DATA');
export const NATIONAL_AUTHORITY = 'http://purl.org/adms/publishertype/NationalAuthority';
export const SHA256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

export const fileType = (format: DataFormat): string => authority(`file-type/${format}`);
export const mediaTypeIri = (mediaType: string): string => `https://www.iana.org/assignments/media-types/${mediaType}`;

/** Licences of the EU list by their SPDX names. */
const LICENCES: Readonly<Record<string, string>> = {
  'CC0-1.0': authority('licence/CC0'),
  'CC-BY-4.0': authority('licence/CC_BY_4_0'),
};

/** The licence in the EU list, else its own address; '' where the settings name none. */
export const licenceIri = ({ licence }: Pick<Publication, 'licence'>): string =>
  own(LICENCES, licence.id) ?? licence.url;

/** skos:prefLabel, never rdfs:label: harvesters take the latter in the place of the address. */
const concept = (iri: string, type: Name, label: Bilingual): Node =>
  node(iri, [type], { 'skos:prefLabel': texts(label) });

const CONCEPTS: Graph = [
  node(THEMES, ['skos:ConceptScheme'], { 'dct:title': texts({ lv: 'Datu tēmas', en: 'Data themes' }) }),
  concept(GOVERNMENT, 'skos:Concept', { lv: 'Valdība un sabiedriskais sektors', en: 'Government and public sector' }),
  concept(ANNUAL, 'dct:Frequency', { lv: 'reizi gadā', en: 'annual' }),
  concept(LATVIAN, 'dct:LinguisticSystem', { lv: 'latviešu', en: 'Latvian' }),
  concept(ENGLISH, 'dct:LinguisticSystem', { lv: 'angļu', en: 'English' }),
  concept(LATVIA, 'dct:Location', { lv: 'Latvija', en: 'Latvia' }),
  concept(PUBLIC, 'dct:RightsStatement', { lv: 'publiski pieejams', en: 'public' }),
  concept(AVAILABILITY.official, 'skos:Concept', { lv: 'pastāvīgi pieejams', en: 'stable' }),
  concept(AVAILABILITY.demonstration, 'skos:Concept', { lv: 'izmēģinājums', en: 'experimental' }),
  concept(DISTRIBUTION_STATUS.official, 'skos:Concept', { lv: 'pabeigts', en: 'completed' }),
  concept(DISTRIBUTION_STATUS.demonstration, 'skos:Concept', { lv: 'izstrādē', en: 'under development' }),
  concept(STATISTICAL, 'skos:Concept', { lv: 'Statistikas dati', en: 'Statistical data' }),
  concept(SYNTHETIC, 'skos:Concept', { lv: 'Sintētiski dati', en: 'Synthetic data' }),
  concept(NATIONAL_AUTHORITY, 'skos:Concept', { lv: 'Valsts iestāde', en: 'National authority' }),
  node(SHA256, ['spdx:ChecksumAlgorithm'], {}),
  ...(Object.entries(DATA_FORMATS) as [DataFormat, string][]).flatMap(([format, mediaType]) => [
    node(fileType(format), ['dct:MediaTypeOrExtent'], { 'skos:prefLabel': texts({ lv: '', en: formatName(format) }) }),
    // CKAN shows this label in the place of the address.
    node(mediaTypeIri(mediaType), ['dct:MediaType'], { 'rdfs:label': plain(mediaType) }),
  ]),
];

/** As the EU list names them. */
function formatName(format: DataFormat): string {
  return format === 'XLSX' ? 'Excel XLSX' : format === 'PARQUET' ? 'Parquet' : format;
}

/** The entries of the vocabularies that a graph refers to, each with its class and a name. */
export function vocabularyOf(graph: Graph): Graph {
  const referred = new Set(
    graph.flatMap(({ properties }) => properties.flatMap(([, terms]) => terms.map(({ value }) => value))),
  );
  return CONCEPTS.filter(({ iri }) => referred.has(iri));
}

/** CKAN finds a licence by its address or by its title, and so gets the title as it stands on the portal. */
export const licenceNode = (settings: Publication): Node[] =>
  iris(licenceIri(settings)).map(({ value }) =>
    node(value, ['dct:LicenseDocument'], { 'dct:title': plain(settings.licence.title) }),
  );
