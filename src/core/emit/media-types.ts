/** Formats in which data are published, with their registered media types (IANA; Parquet: registered 2024). */
export const DATA_FORMATS = {
  CSV: 'text/csv',
  JSON: 'application/json',
  PARQUET: 'application/vnd.apache.parquet',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ZIP: 'application/zip',
} as const;

export type DataFormat = keyof typeof DATA_FORMATS;
