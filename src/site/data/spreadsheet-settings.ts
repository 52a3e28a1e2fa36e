/**
 * How LibreOffice has to be told to import a published CSV: names as its dialogue „Teksta importēšana” shows them, codes as its
 * command line takes them (Help, “Filter Options for CSV”). /dati/ prints the names; a check imports with the codes, on a computer
 * set to Latvian, and compares every cell (scripts/checks/libreoffice.ts).
 */
export const CSV_IMPORT = {
  characterSet: { code: 76, lv: 'Unikods (UTF-8)', en: 'Unicode (UTF-8)' },
  /** Its numbers have a decimal point. */
  language: { code: 1033, lv: 'Angļu (ASV)', en: 'English (USA)' },
  separator: { code: 44, lv: 'Komats', en: 'Comma' },
  delimiter: { code: 34, lv: '"', en: '"' },
  firstRow: 1,
  /** What a column of codes has to be, so that their first zeros stay. */
  textType: { code: 2, lv: 'Teksts', en: 'Text' },
  /** Columns with such codes. */
  textColumns: ['registration_number', 'official_code'],
} as const;
