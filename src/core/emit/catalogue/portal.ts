import type { Publication } from '../../model/publication.ts';
import { DATA_FORMATS, type DataFormat } from '../media-types.ts';
import { catalogueIri } from './addresses.ts';
import { iris, plain, type Graph, type Name, type Node, type Term } from './graph.ts';
import { ANNUAL, ANNUAL_BEFORE, fileType, LATVIAN, licenceIri, mediaTypeIri } from './vocabulary.ts';

/**
 * Left out, because the forms that ckanext-dcat brings along refuse a dataset for them: the full one takes for the status of a file only
 * addresses of ADMS, the recommended one no creator. The title and the description say what is a demonstration, the publisher whose it is.
 */
const REFUSED: readonly Name[] = ['adms:status', 'dct:creator'];

/**
 * The same catalogue in the words of the portal's form, as a harvester with the stock profile or with the Latvian one of 2017 stores
 * them: Latvian texts only, the older address of the frequency, `lv` for the language, a plain e-mail address, formats by their
 * names and the licence by its own address; nothing that a stock form refuses. It breaks DCAT-AP on purpose and is therefore a file of its own.
 */
export function portalVariant(graph: Graph, settings: Publication): Graph {
  const licence = licenceIri(settings);
  const plainly = new Map<string, Term[]>([
    [ANNUAL, iris(ANNUAL_BEFORE)],
    [LATVIAN, plain('lv')],
    [licence, iris(settings.licence.url)],
    ...(Object.entries(DATA_FORMATS) as [DataFormat, string][]).flatMap(([format, type]): [string, Term[]][] => [
      [fileType(format), plain(format)],
      [mediaTypeIri(type), plain(type)],
    ]),
  ]);
  const rewritten = (name: Name, term: Term): Term[] => {
    if (term.kind === 'text') return term.language === 'lv' ? [term] : [];
    if (name === 'dct:language' && term.value !== LATVIAN) return [];
    if (name === 'vcard:hasEmail') return plain(term.value.replace(/^mailto:/, ''));
    return plainly.get(term.value) ?? [term];
  };
  const nodes = graph
    .filter(({ iri }) => iri === licence || !plainly.has(iri))
    .map(({ iri, types, properties }): Node => {
      const version = properties.find(([name]) => name === 'dcat:version');
      return {
        iri: iri === licence ? settings.licence.url : iri,
        types,
        properties: [
          ...properties
            .filter(([name]) => !REFUSED.includes(name))
            .map(([name, terms]) => [name, terms.flatMap((term) => rewritten(name, term))] as const),
          // The profile of 2017 knows no dcat:version.
          ...(version === undefined ? [] : [['owl:versionInfo', version[1]] as const]),
        ].filter(([, terms]) => terms.length > 0),
      };
    });
  return reachable(nodes, catalogueIri(settings));
}

/** Without what nothing refers to any more. */
function reachable(graph: Graph, start: string): Graph {
  const byIri = new Map(graph.map((entry) => [entry.iri, entry]));
  const seen = new Set([start]);
  for (const iri of seen)
    for (const [, terms] of byIri.get(iri)?.properties ?? [])
      for (const term of terms) if (term.kind === 'iri') seen.add(term.value);
  return graph.filter(({ iri }) => seen.has(iri));
}
