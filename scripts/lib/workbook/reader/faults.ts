import type { Bilingual } from '../../../../src/core/model/finding.ts';
import { LIMITS } from '../../../../src/core/parse/limits.ts';
import type { WorkbookFault } from '../../../../src/core/parse/workbook-fault.ts';

/** Thrown where a workbook cannot be read whole; nothing of it is taken then. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault, options?: ErrorOptions) {
    super(fault.message.en, options);
    this.name = 'WorkbookError';
    this.fault = fault;
  }
}

/** Where in a workbook something was met, as far as it is known. */
export type Place = Pick<WorkbookFault, 'sheet' | 'row' | 'cell'>;

const XLSX: Bilingual = { lv: '.xlsx darbgrāmata', en: 'an .xlsx workbook' };
const EXCEL_READS: Bilingual = {
  lv: 'darbgrāmata, kādu saglabā Excel',
  en: 'a workbook as Excel saves it',
};

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** A file that is no workbook of this kind. @param found a sign of it in no language @param what it is, as the middle of a sentence */
export const otherKind = (found: string, what: Bilingual, remedy?: Bilingual): WorkbookError =>
  new WorkbookError({
    rule: 'workbook-unreadable',
    found,
    expected: XLSX,
    message: {
      lv: `Tā nav .xlsx darbgrāmata, bet ${what.lv}.`,
      en: `This is no .xlsx workbook but ${what.en}.`,
    },
    remedy,
  });

/** A file whose archive or XML is broken. @param found the part, and the place in it where that is known */
export const damaged = (found: string, place: Place = {}, cause?: unknown): WorkbookError =>
  new WorkbookError(
    {
      rule: 'workbook-unreadable',
      ...place,
      found: shortened(found),
      expected: EXCEL_READS,
      message: {
        lv: 'Darbgrāmatas fails ir bojāts vai nav pilnīgs; nekas no tā nav nolasīts.',
        en: 'The file of the workbook is damaged or incomplete; nothing of it was read.',
      },
    },
    { cause },
  );

/** A sheet that the workbook lists and that cannot be read. */
export const sheetLost = (sheet: string, found: string): WorkbookError =>
  new WorkbookError({
    rule: 'workbook-unreadable',
    sheet,
    found: shortened(found),
    expected: { lv: 'lapa ar šūnām', en: 'a sheet of cells' },
    message: {
      lv: `Darbgrāmatā ir lapa „${sheet}”, bet tās saturu neizdevās atrast; nekas no darbgrāmatas nav nolasīts.`,
      en: `The workbook lists sheet “${sheet}”, but what it holds could not be found; nothing of the workbook was read.`,
    },
  });

/** A cell of which nobody knows what it holds. */
export const oddCell = (place: Place, found: string, expected: Bilingual): WorkbookError =>
  new WorkbookError({
    rule: 'workbook-unreadable',
    ...place,
    found: shortened(found),
    expected,
    message: {
      lv: 'Šūnas saturu neizdevās nolasīt; nekas no darbgrāmatas nav nolasīts.',
      en: 'What the cell holds could not be read; nothing of the workbook was read.',
    },
  });

type Limit = Extract<keyof typeof LIMITS, `workbook${string}`>;

const COUNTED: Readonly<Record<Limit, Bilingual>> = {
  workbookBytes: { lv: 'baiti failā', en: 'bytes of the file' },
  workbookUnpackedBytes: { lv: 'baiti pēc izpakošanas', en: 'bytes when unpacked' },
  workbookEntries: { lv: 'faili arhīvā', en: 'files in the archive' },
  workbookSheets: { lv: 'lapas', en: 'sheets' },
  workbookRows: { lv: 'rindas lapā', en: 'rows of a sheet' },
  workbookColumns: { lv: 'kolonnas lapā', en: 'columns of a sheet' },
  workbookCells: { lv: 'aizpildītas šūnas', en: 'cells that hold something' },
  workbookElements: { lv: 'XML elementi, arī tukšas šūnas', en: 'XML elements, blank cells too' },
  workbookArea: { lv: 'šūnas tabulās, arī tukšas', en: 'cells of the tables, blank ones too' },
  workbookText: { lv: 'rakstzīmes visās šūnās kopā', en: 'characters in all cells together' },
  workbookMerges: { lv: 'apvienoti šūnu apgabali lapā', en: 'ranges of merged cells in a sheet' },
  workbookMergedCells: { lv: 'apvienotas šūnas lapā', en: 'merged cells in a sheet' },
  workbookTexts: { lv: 'teksti', en: 'texts' },
  workbookTextLength: { lv: 'rakstzīmes šūnā', en: 'characters in a cell' },
  workbookStyles: { lv: 'šūnu formāti', en: 'formats of cells' },
  workbookXmlDepth: { lv: 'XML elementi cits citā', en: 'XML elements within one another' },
  workbookXmlToken: { lv: 'rakstzīmes XML elementā', en: 'characters of an XML element' },
};

const MERGING: Bilingual = {
  lv: 'Atceliet šūnu apvienošanu; programmā Excel atlasiet visu lapu (Ctrl+A) un izslēdziet „Sapludināt un centrēt”.',
  en: 'Take the merging off; in Excel select the whole sheet (Ctrl+A) and switch “Merge & Center” off.',
};
const BLANKS: Bilingual = {
  lv: 'Izdzēsiet rindas zem tabulas un kolonnas pa labi no tās (atlasiet tās un izvēlieties „Dzēst”) un saglabājiet failu.',
  en: 'Delete the rows below the table and the columns to its right (select them and choose “Delete”), and save the file.',
};
const REMEDIES: Partial<Record<Limit, Bilingual>> = {
  workbookElements: BLANKS,
  workbookArea: BLANKS,
  workbookMerges: MERGING,
  workbookMergedCells: MERGING,
};

/** More than is read. @param count how many there are, at least */
export const tooMany = (limit: Limit, count: number, place: Place = {}): WorkbookError =>
  new WorkbookError({
    rule: 'workbook-too-large',
    ...place,
    found: String(count),
    expected: { lv: `ne vairāk par ${LIMITS[limit]}`, en: `at most ${LIMITS[limit]}` },
    message: {
      lv: `Darbgrāmata ir pārāk liela (${COUNTED[limit].lv}); nekas no tās nav nolasīts.`,
      en: `The workbook is too large (${COUNTED[limit].en}); nothing of it was read.`,
    },
    remedy: REMEDIES[limit],
  });
