import type { Sheet } from '../../../../src/core/emit/workbook/sheet.ts';
import { xmlText } from '../../../../src/core/emit/xml-text.ts';
import { zipOf, type ZipEntry } from '../zip.ts';
import { SharedStrings } from './shared-strings.ts';
import { filteredRange, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';

/** What programs show as the properties of the document. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly description: string;
  readonly language: string;
  /** `YYYY-MM-DD`; the clock is never asked. */
  readonly day: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as the bytes of an .xlsx file; the same sheets give the same bytes. Written here and not by the library that reads
 * and makes questionnaires (scripts/lib/workbook): that one takes five times as long over so many cells, and a build has no such
 * time. What is written is read back with that library, with its validator and with LibreOffice.
 */
export function workbookBytes(sheets: readonly Sheet[], properties: Properties): Promise<Uint8Array> {
  const strings = new SharedStrings();
  const entries: ZipEntry[] = [
    part('[Content_Types].xml', contentTypesXml(sheets)),
    part('_rels/.rels', ROOT_RELATIONS),
    part('docProps/core.xml', coreXml(properties)),
    part('docProps/app.xml', APP),
    part('xl/workbook.xml', workbookXml(sheets)),
    part('xl/_rels/workbook.xml.rels', relationsXml(sheets)),
    part('xl/styles.xml', stylesXml()),
    ...sheets.map((sheet, at) => part(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, strings))),
    // Last, because writing the sheets brings the texts together.
    part('xl/sharedStrings.xml', strings.xml()),
  ];
  return zipOf(entries, properties.day);
}

function part(path: string, content: string | Iterable<string>): ZipEntry {
  return {
    path,
    content: (function* () {
      yield DECLARATION;
      if (typeof content === 'string') yield content;
      else yield* content;
    })(),
  };
}

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const ROOT_RELATIONS = relations(
  relationship(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
  relationship(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relationship(3, `${OFFICE}/extended-properties`, 'docProps/app.xml'),
);

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>';

const relationsXml = (sheets: readonly Sheet[]): string =>
  relations(
    ...sheets.map((_, at) => relationship(at + 1, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`)),
    relationship(sheets.length + 1, `${OFFICE}/styles`, 'styles.xml'),
    relationship(sheets.length + 2, `${OFFICE}/sharedStrings`, 'sharedStrings.xml'),
  );

const contentTypesXml = (sheets: readonly Sheet[]): string => {
  const own = (path: string, type: string): string => `<Override PartName="${path}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    own('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    ...sheets.map((_, at) => own(`/xl/worksheets/sheet${at + 1}.xml`, `${SPREADSHEET}.worksheet+xml`)),
    own('/xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    own('/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`),
    own('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    own('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
};

const coreXml = ({ title, creator, description, language, day }: Properties): string => {
  const when = (name: string): string =>
    day === '' ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>`,
    `<dc:description>${xmlText(description)}</dc:description><dc:language>${xmlText(language)}</dc:language>`,
    `${when('created')}${when('modified')}</cp:coreProperties>`,
  ].join('');
};

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const defined = sheets.flatMap((sheet, at) => {
    if (sheet.head === undefined) return [];
    const quoted = `'${xmlText(sheet.name.replaceAll("'", "''"))}'!`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}${filteredRange(sheet, '$')}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}$${sheet.head}:$${sheet.head}</definedName>`,
    ];
  });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"${activeTab(sheets)}/></bookViews>`,
    `<sheets>${listed.join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** The sheet that is seen first, where it is not the first. */
function activeTab(sheets: readonly Sheet[]): string {
  const at = sheets.findIndex(({ opened }) => opened === true);
  return at <= 0 ? '' : ` activeTab="${at}"`;
}
