import { mediaType } from '../hosting/media-types.ts';

/** Formats in which data are published, with the media types that they are sent as. */
export const DATA_FORMATS = {
  CSV: mediaType('.csv'),
  JSON: mediaType('.json'),
  PARQUET: mediaType('.parquet'),
  XLSX: mediaType('.xlsx'),
  ZIP: mediaType('.zip'),
} as const;

export type DataFormat = keyof typeof DATA_FORMATS;
