import type { Publication } from '../../model/publication.ts';

/**
 * Identifiers and addresses. Identifiers hang on `identifier_base` alone: neither title, year, language nor host of the site is in
 * them, so that they last. Addresses hang on `site`, which may have a path.
 */

type Identified = Pick<Publication, 'identifier_base'>;

const identifier = ({ identifier_base }: Identified, path: string): string => new URL(path, identifier_base).href;

export const catalogueIri = (settings: Identified): string => identifier(settings, 'catalogue');
/** What one may do with the data, in words. */
export const rightsIri = (settings: Identified): string => `${catalogueIri(settings)}#rights`;
export const publisherIri = (settings: Publication): string => identifier(settings, 'publisher');
export const contactIri = (settings: Publication): string => identifier(settings, 'contact');
export const datasetIri = (settings: Publication, id: string): string => identifier(settings, `dataset/${id}`);
export const distributionIri = (settings: Publication, resource: string, format: string): string =>
  identifier(settings, `distribution/${resource}/${format.toLowerCase()}`);
export const releaseIri = (settings: Publication, release: string): string =>
  identifier(settings, `release/${release}`);
export const correctionIri = (settings: Publication, id: string): string =>
  identifier(settings, `correction/${encodeURIComponent(id)}`);
export const feedIri = (settings: Publication, language: string): string => identifier(settings, `feed/${language}`);

/** Address of a page or file by its path from the root of the site. */
export const siteAddress = ({ site }: Pick<Publication, 'site'>, path: string): string =>
  new URL(path.replace(/^\//, ''), site).href;

/**
 * Address of the page that explains the columns, at a table of it where one is given.
 * @param page its path on the site
 */
export const codebookAddress = (settings: Pick<Publication, 'site'>, page: string, table: string | null): string =>
  `${siteAddress(settings, page)}${table === null ? '' : `#${table}`}`;

/** Address of a file of the newest release. */
export const fileAddress = (settings: Pick<Publication, 'site'>, path: string): string =>
  siteAddress(settings, `data/latest/${path}`);
