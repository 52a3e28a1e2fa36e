import type { DatasetEntry, Resource, ResourceFile } from '../datasets.ts';
import { distributionIri, fileAddress, rightsIri } from './addresses.ts';
import { describedFile } from './described.ts';
import { dated, iris, node, texts, typed, type Node } from './graph.ts';
import type { CatalogueInput, PublishedFile } from './input.ts';
import {
  AVAILABILITY,
  DISTRIBUTION_STATUS,
  ENGLISH,
  fileType,
  LATVIAN,
  licenceIri,
  mediaTypeIri,
  SHA256,
} from './vocabulary.ts';

/** Description of the columns of a CSV file, as CSVW; named as the portal's convention wants. */
export const csvwPath = (path: string): string => path.replace(/\.csv$/, '_metadata.json');

/** The published files of a dataset, in order. */
export function filesOf(
  entry: DatasetEntry,
  { files }: CatalogueInput,
): { readonly resource: Resource; readonly file: ResourceFile; readonly published: PublishedFile }[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return entry.resources.flatMap((resource) =>
    resource.files.flatMap((file) => {
      const published = byPath.get(file.path);
      return published === undefined ? [] : [{ resource, file, published }];
    }),
  );
}

/** One distribution for each published file of a dataset, with its checksum and, for CSV, its schema. */
export function distributionNodes(entry: DatasetEntry, input: CatalogueInput): Node[] {
  const { settings } = input;
  const paths = new Set(input.files.map(({ path }) => path));
  return filesOf(entry, input).flatMap(({ resource, file, published }) => {
    const iri = distributionIri(settings, resource.id, file.format);
    const address = iris(fileAddress(settings, file.path));
    const { title, description } = describedFile(resource, file.format, entry, input);
    const schemaPath = csvwPath(file.path);
    const schema = file.format === 'CSV' && paths.has(schemaPath) ? iris(fileAddress(settings, schemaPath)) : [];
    return [
      node(iri, ['dcat:Distribution'], {
        'dct:title': texts(title),
        'dct:description': texts(description),
        // Some harvesters read the one, some the other.
        'dcat:accessURL': address,
        'dcat:downloadURL': address,
        'dct:format': iris(fileType(file.format)),
        'dcat:mediaType': iris(mediaTypeIri(file.media_type)),
        'dcat:packageFormat': file.format === 'ZIP' ? iris(mediaTypeIri(file.media_type)) : [],
        'dcat:byteSize': typed(String(published.bytes), 'xsd:nonNegativeInteger'),
        'spdx:checksum': iris(`${iri}#checksum`),
        'dct:license': iris(licenceIri(settings)),
        'dct:rights': iris(rightsIri(settings)),
        'dcatap:availability': iris(AVAILABILITY[resource.status]),
        'adms:status': iris(DISTRIBUTION_STATUS[resource.status]),
        'dct:language': iris(LATVIAN, ENGLISH),
        'dct:issued': dated(resource.issued),
        'dct:modified': dated(input.since?.get(file.path) ?? input.date),
        'dct:conformsTo': schema,
      }),
      node(`${iri}#checksum`, ['spdx:Checksum'], {
        'spdx:algorithm': iris(SHA256),
        'spdx:checksumValue': typed(published.sha256, 'xsd:hexBinary'),
      }),
      ...schema.map(({ value }) =>
        node(value, ['dct:Standard'], {
          'dct:title': texts({ lv: `${file.path}: kolonnu apraksts (CSVW)`, en: `${file.path}: columns (CSVW)` }),
        }),
      ),
    ];
  });
}
