/**
 * What the input may hold at most. Each is generous: ten thousand bodies a year with 44 answers each, and a million answers in one file, are
 * far within. Their reasons: methodology/decisions/0012-limits-of-the-input.md.
 */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 64 * 2 ** 20,
  /** Bytes of all files below data/ and methodology/ together. */
  inputBytes: 512 * 2 ** 20,
  /** Files below data/ or methodology/. */
  files: 10_000,
  /** Folders within one another. */
  folderDepth: 16,
  /** Rows of answers, as many as a sheet of Excel has. */
  answers: 1_048_576,
  /** Rows of any other table. */
  rows: 100_000,
  /** Columns of a table, as many as a sheet of Excel has. */
  columns: 16_384,
  /** Characters of a row. */
  rowLength: 2 ** 20,
  /** Characters of a cell, as many as one of Excel holds. */
  cellLength: 32_767,
  /** Bytes of a JSON file. */
  jsonBytes: 2 ** 20,
  /** Objects and lists of a JSON file within one another. */
  jsonDepth: 32,
  /** Keys and members of lists of a JSON file, in all. */
  jsonKeys: 5_000,
  /** Digits behind the point of a number: enough for the 17 that a small one of the machine has behind its zeros. */
  decimals: 40,
  /** Findings of one rule about one file, or of one rule in all, that are listed. */
  findings: 10_000,
  /** Bytes of a workbook as it is stored, packed. */
  workbookBytes: 50_000_000,
  /** Bytes that the parts of a workbook which are read may have together when unpacked; counted while unpacking. */
  workbookUnpackedBytes: 100_000_000,
  /** Files in the archive that a workbook is. */
  workbookEntries: 20_000,
  /** Sheets of a workbook; one for each of so many bodies. */
  workbookSheets: 5_000,
  /** Rows and columns of a sheet are as many as Excel has. */
  workbookRows: 1_048_576,
  workbookColumns: 16_384,
  /** Cells with something in them, in all sheets together. */
  workbookCells: 500_000,
  /** Elements of all parts together, blank cells among them. */
  workbookElements: 3_000_000,
  /** Cells of all sheets together when they are written out as tables, blank ones before and below others too. */
  workbookArea: 8_000_000,
  /** Characters of the texts in all cells together; a text that many cells share counts in each. */
  workbookText: 64 * 2 ** 20,
  /** Ranges of merged cells in a sheet, and cells in all of them together. */
  workbookMerges: 20_000,
  workbookMergedCells: 200_000,
  /** Texts that cells share. */
  workbookTexts: 500_000,
  /** Characters of a text in a cell, as Excel has it; a text has no more runs of different looks than that either. */
  workbookTextLength: 32_767,
  /** Formats of cells, as Excel has it. */
  workbookStyles: 65_536,
  /** Elements within one another in a part of a workbook. */
  workbookXmlDepth: 100,
  /** Characters of a part of a workbook from one element or text to the next. */
  workbookXmlToken: 2 ** 20,
} as const;
