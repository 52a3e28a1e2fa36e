import type { CatalogueInput } from '../../core/emit/catalogue/input.ts';
import { structuredData } from '../../core/emit/catalogue/structured-data.ts';
import type { Language } from '../../i18n/language.ts';
import { METADATA_PAGES } from '../../i18n/metadata-pages.ts';
import { datasets, manifest, publication, releases } from '../shared/published.ts';

/** The same from which the catalogue is made, read from the published files. */
function catalogueInput(): CatalogueInput {
  const settings = publication();
  return {
    settings,
    release: settings.release,
    date: settings.date,
    datasets: datasets(),
    files: manifest()?.files ?? [],
    releases: releases(),
    pages: METADATA_PAGES,
  };
}

/** The datasets for search engines, as the text of a data block: JSON-LD in which nothing can end the block. */
export const structuredDataText = (language: Language): string =>
  blockText(structuredData(catalogueInput(), language, METADATA_PAGES.data[language]));

/** JSON as the text of a `<script>`, which a `<` could end. */
export const blockText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Whether there are feeds: without a single date there is nothing to put in order. */
export const hasFeed = (): boolean => releases().some(({ date }) => date !== '');
