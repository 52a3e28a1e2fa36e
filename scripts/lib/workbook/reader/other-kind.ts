import type { Bilingual } from '../../../../src/core/model/finding.ts';
import { damaged, otherKind, type WorkbookError } from './faults.ts';

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** Enough to know a text by. */
const HEAD = 4096;

const WITHOUT_PASSWORD: Bilingual = {
  lv: 'Atveriet failu programmā Excel ar paroli, noņemiet paroli (Fails, Informācija, Aizsargāt darbgrāmatu) un saglabājiet no jauna.',
  en: 'Open the file in Excel with its password, take the password off (File, Info, Protect Workbook) and save it again.',
};
const SAVE_AS: Bilingual = {
  lv: 'Atveriet failu programmā, kurā tas veidots, un saglabājiet kā „Excel darbgrāmata (*.xlsx)”.',
  en: 'Open the file in the program it was made with and save it as “Excel Workbook (*.xlsx)”.',
};
const AS_CSV: Bilingual = {
  lv: 'Pārdēvējiet failu tā, lai tas beigtos ar .csv, vai atveriet programmā Excel un saglabājiet kā „Excel darbgrāmata (*.xlsx)”.',
  en: 'Rename the file so that it ends in .csv, or open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
};

/** Whether bytes hold a text as the old format writes names within it. */
const names = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(Buffer.from(text, 'utf16le'));

/** What a file is that is no ZIP archive, whatever its name says; null for an archive. */
export function otherThanArchive(bytes: Uint8Array): WorkbookError | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return null;
  if (bytes.length === 0) return otherKind('0 B', { lv: 'tukšs fails', en: 'an empty file' }, SAVE_AS);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (names(bytes, 'EncryptedPackage') || names(bytes, 'EncryptionInfo'))
      return otherKind(
        'EncryptedPackage',
        { lv: 'ar paroli aizsargāta darbgrāmata', en: 'a workbook with a password' },
        WITHOUT_PASSWORD,
      );
    return otherKind('.xls', { lv: 'vecā formāta fails (.xls)', en: 'a file of the old format (.xls)' }, SAVE_AS);
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return otherKind('%PDF', { lv: 'PDF fails', en: 'a PDF file' }, SAVE_AS);
  const head = textOf(bytes.subarray(0, HEAD));
  if (head === null) return damaged(`${bytes.length} B`);
  if (/<\?mso-application[^>]*Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/.test(head))
    return otherKind(
      'Excel.Sheet',
      { lv: 'XML fails (XML izklājlapa 2003)', en: 'an XML file (XML Spreadsheet 2003)' },
      SAVE_AS,
    );
  if (/<(?:!doctype html|html|head|body|table|meta)\b/i.test(head))
    return otherKind('HTML', { lv: 'tīmekļa lapa (HTML)', en: 'a web page (HTML)' }, SAVE_AS);
  if (head.trimStart().startsWith('<')) return otherKind('<', { lv: 'XML fails', en: 'an XML file' }, SAVE_AS);
  return otherKind('CSV', { lv: 'teksta fails (CSV)', en: 'a text file (CSV)' }, AS_CSV);
}

/** A text in any encoding; null for bytes that are none. */
function textOf(head: Uint8Array): string | null {
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff))
    return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  return head.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)
    ? null
    : new TextDecoder('windows-1257').decode(head);
}

/** What an archive is that names no workbook of the kind that is read. @param parts names of its parts, in small letters */
export function otherArchive(parts: ReadonlySet<string>): WorkbookError {
  const has = (pattern: RegExp): boolean => [...parts].some((part) => pattern.test(part));
  if (has(/^xl\/workbook\.bin$/))
    return otherKind('.xlsb', { lv: 'bināra darbgrāmata (.xlsb)', en: 'a binary workbook (.xlsb)' }, SAVE_AS);
  if (parts.has('mimetype') && has(/^content\.xml$/))
    return otherKind('.ods', { lv: 'OpenDocument fails (.ods)', en: 'an OpenDocument file (.ods)' }, SAVE_AS);
  if (has(/^index\/.*\.iwa$|^index\.zip$/))
    return otherKind(
      '.numbers',
      { lv: 'programmas Numbers fails (.numbers)', en: 'a file of Numbers (.numbers)' },
      SAVE_AS,
    );
  if (has(/^word\//))
    return otherKind('.docx', { lv: 'Word dokuments (.docx)', en: 'a Word document (.docx)' }, SAVE_AS);
  if (has(/^ppt\//))
    return otherKind(
      '.pptx',
      { lv: 'PowerPoint prezentācija (.pptx)', en: 'a PowerPoint presentation (.pptx)' },
      SAVE_AS,
    );
  if (has(/\.xlsx$/))
    return otherKind(
      'ZIP (.xlsx)',
      { lv: 'ZIP arhīvs ar darbgrāmatu', en: 'a ZIP archive with a workbook in it' },
      {
        lv: 'Izpakojiet arhīvu un ņemiet darbgrāmatu no tā.',
        en: 'Unpack the archive and take the workbook out of it.',
      },
    );
  if (has(/^xl\//)) return damaged('_rels/.rels');
  return otherKind('ZIP', { lv: 'ZIP arhīvs bez darbgrāmatas', en: 'a ZIP archive without a workbook' }, SAVE_AS);
}
