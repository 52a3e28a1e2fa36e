import { path } from './routes.ts';

/** Pages that the metadata of the open data refer to, as paths. */
export const METADATA_PAGES = {
  data: { lv: path('lv', 'data'), en: path('en', 'data') },
  methodology: { lv: path('lv', 'methodology'), en: path('en', 'methodology') },
  corrections: { lv: path('lv', 'corrections'), en: path('en', 'corrections') },
} as const;
