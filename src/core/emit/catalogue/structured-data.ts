import type { Bilingual } from '../../model/finding.ts';
import type { DatasetEntry } from '../datasets.ts';
import { catalogueIri, datasetIri, fileAddress, publisherIri, siteAddress } from './addresses.ts';
import { describedCatalogue, describedDataset, describedFile, periodOf } from './described.ts';
import { filesOf } from './distribution-nodes.ts';
import type { CatalogueInput } from './input.ts';
import { modifiedOf } from './modified.ts';

type Language = keyof Bilingual;

/**
 * The catalogue in the words of schema.org, for a page in a language: a DataCatalog with its Datasets and their files, as search
 * engines for datasets read them (Google: name, description of 50–5000 characters, creator, licence, distribution …).
 * @param page path of the page on the site
 */
export function structuredData(input: CatalogueInput, language: Language, page: string): unknown {
  const { settings } = input;
  const { title, description } = describedCatalogue(input);
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': catalogueIri(settings),
    name: title[language],
    description: description[language],
    url: siteAddress(settings, page),
    inLanguage: ['lv', 'en'],
    license: settings.licence.url,
    publisher: {
      '@type': 'Organization',
      '@id': publisherIri(settings),
      name: settings.publisher[`name_${language}`],
      url: settings.publisher.url,
    },
    dataset: input.datasets.map((entry) => datasetData(entry, input, language, page)),
  };
}

function datasetData(entry: DatasetEntry, input: CatalogueInput, language: Language, page: string): unknown {
  const { settings, release } = input;
  const { title, description, keywords } = describedDataset(entry, input);
  const period = periodOf(entry, input);
  const modified = modifiedOf(entry, input);
  return {
    '@type': 'Dataset',
    '@id': datasetIri(settings, entry.id),
    identifier: datasetIri(settings, entry.id),
    name: title[language],
    description: description[language],
    keywords: keywords[language],
    url: siteAddress(settings, `${page}#${entry.id}`),
    license: settings.licence.url,
    creator: { '@type': 'Organization', '@id': publisherIri(settings), name: settings.publisher[`name_${language}`] },
    isAccessibleForFree: true,
    version: release,
    ...(entry.issued !== '' && { datePublished: entry.issued }),
    ...(modified !== '' && { dateModified: modified }),
    ...(period !== null && { temporalCoverage: `${period.start}/${period.end}` }),
    spatialCoverage: { '@type': 'Place', name: language === 'lv' ? 'Latvija' : 'Latvia' },
    distribution: filesOf(entry, input).map(({ resource, file, published }) => ({
      '@type': 'DataDownload',
      name: describedFile(resource, file.format, entry, input).title[language],
      encodingFormat: file.media_type,
      contentUrl: fileAddress(settings, file.path),
      contentSize: `${published.bytes} B`,
    })),
  };
}
