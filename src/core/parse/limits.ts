/**
 * How much an input may hold. Whatever is larger ends in a finding within seconds, whoever made it; what people really have is
 * far below. Sizes in bytes are decimal.
 */
export const LIMITS = {
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
} as const;
