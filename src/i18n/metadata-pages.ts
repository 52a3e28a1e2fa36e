import { path } from './routes.ts';

/** The feeds of releases and corrections, beside the releases. */
export const FEEDS = { lv: 'feed.xml', en: 'feed.en.xml' } as const;

/** The catalogue in its three forms, beside the releases. */
export const CATALOGUES = [
  { path: 'catalogue.ttl', type: 'text/turtle', format: 'Turtle' },
  { path: 'catalogue.rdf', type: 'application/rdf+xml', format: 'RDF/XML' },
  { path: 'catalogue.jsonld', type: 'application/ld+json', format: 'JSON-LD' },
] as const;

/** Pages that the metadata of the open data refer to, as paths. */
export const METADATA_PAGES = {
  data: { lv: path('lv', 'data'), en: path('en', 'data') },
  methodology: { lv: path('lv', 'methodology'), en: path('en', 'methodology') },
  codebook: { lv: path('lv', 'codebook'), en: path('en', 'codebook') },
  corrections: { lv: path('lv', 'corrections'), en: path('en', 'corrections') },
} as const;
