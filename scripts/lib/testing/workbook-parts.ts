import { strToU8, zipSync } from 'fflate';
import { excelColumn } from '../../../src/core/parse/excel-column.ts';
import { xmlText } from '../../../src/core/emit/xml-text.ts';
import { stringXml } from '../formats/xlsx/xml-text.ts';

/** A cell as it is to stand in the file; a text or a number where it is nothing special. */
export type BuiltCell = string | number | null | RawBuilt;

interface RawBuilt {
  /** Kind of the cell. */
  readonly t?: string;
  /** Number of its look: 0 is plain, then one for each of `formats`, then one that is struck through. */
  readonly s?: number;
  readonly f?: string;
  /** What stands in `v`; left out where there is no such element. */
  readonly v?: string;
  /** What stands in `is`, as XML without prefixes. */
  readonly is?: string;
}

export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  /** Where the first cell stands, from 0. */
  readonly down?: number;
  readonly right?: number;
  readonly state?: 'hidden' | 'veryHidden';
  /** As Excel counts. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
}

/** A workbook with all the freedom that the format leaves to programs. Everything that is left out is as Excel does it. */
export interface BuiltBook {
  readonly sheets: readonly BuiltSheet[];
  readonly texts?: 'inline' | 'shared';
  /** Names of parts: of the workbook, of shared texts, of looks, and of a sheet by its number from 1. */
  readonly workbook?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly sheet?: (n: number) => string;
  /** Prefix of the elements, and of the relationships. */
  readonly prefix?: string;
  readonly relationshipPrefix?: string;
  /** Targets from the root of the file. */
  readonly absolute?: boolean;
  /** In the namespaces of the strict edition of the standard. */
  readonly strict?: boolean;
  readonly date1904?: string;
  readonly application?: string;
  /** Formats of numbers, as texts or as numbers of those that have none. */
  readonly formats?: readonly (string | number)[];
  /** Cells without their addresses, which are then counted. */
  readonly withoutAddresses?: boolean;
  readonly encoding?: 'utf-8' | 'utf-16le';
  /** Changes the parts before they are packed. */
  readonly change?: (parts: Map<string, string>) => void;
}

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

/** The bytes of such a workbook. */
export function builtWorkbook(book: BuiltBook): Uint8Array {
  const parts = partsOf(book);
  book.change?.(parts);
  const bytes = (text: string): Uint8Array =>
    book.encoding === 'utf-16le' ? new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) : strToU8(text);
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, bytes(text)])), {
    mtime: '2032-01-01T12:00:00',
    level: 1,
  });
}

function partsOf(book: BuiltBook): Map<string, string> {
  const names = {
    workbook: book.workbook ?? 'xl/workbook.xml',
    sharedStrings: book.sharedStrings ?? 'xl/sharedStrings.xml',
    styles: book.styles ?? 'xl/styles.xml',
    sheet: book.sheet ?? ((n: number) => `xl/worksheets/sheet${n}.xml`),
  };
  const spaces = book.strict === true ? STRICT : TRANSITIONAL;
  const p = book.prefix === undefined ? '' : `${book.prefix}:`;
  const main = `xmlns${book.prefix === undefined ? '' : `:${book.prefix}`}="${spaces.main}"`;
  /** Elements written without prefixes get that of the workbook. */
  const prefixed = (xml: string): string => (p === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${p}`));
  const document = (xml: string): string =>
    `<?xml version="1.0" encoding="${book.encoding ?? 'UTF-8'}" standalone="yes"?>\n${xml}`;
  const root = (name: string, inner: string, more = ''): string =>
    document(`<${p}${name} ${main}${more}>${prefixed(inner)}</${p}${name}>`);
  const shared = new Map<string, number>();
  const cellXml = (cell: BuiltCell, address: string): string => {
    if (cell === null) return '';
    const r = book.withoutAddresses === true ? '' : ` r="${address}"`;
    if (typeof cell === 'number') return `<c${r}><v>${cell}</v></c>`;
    if (typeof cell === 'string') {
      if (book.texts !== 'shared')
        return `<c${r} t="inlineStr"><is><t xml:space="preserve">${stringXml(cell)}</t></is></c>`;
      const at = shared.get(cell) ?? shared.size;
      shared.set(cell, at);
      return `<c${r} t="s"><v>${at}</v></c>`;
    }
    const { t, s, f, v, is } = cell;
    const attributes = `${r}${s === undefined ? '' : ` s="${s}"`}${t === undefined ? '' : ` t="${t}"`}`;
    const inner = `${f === undefined ? '' : `<f>${f}</f>`}${v === undefined ? '' : `<v>${v}</v>`}${is === undefined ? '' : `<is>${is}</is>`}`;
    return `<c${attributes}>${inner}</c>`;
  };
  const sheetXml = (sheet: BuiltSheet): string => {
    const { rows, down = 0, right = 0, hiddenRows = [], hiddenColumns = [], merges = [] } = sheet;
    const cols = hiddenColumns.map((n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`).join('');
    const body = rows.map((cells, at) => {
      const row = at + 1 + down;
      const r = book.withoutAddresses === true && down === 0 ? '' : ` r="${row}"`;
      const inner = cells.map((cell, column) => cellXml(cell, `${excelColumn(column + right)}${row}`)).join('');
      return `<row${r}${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${inner}</row>`;
    });
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return root(
      'worksheet',
      `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${body.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}`,
    );
  };
  const parts = new Map<string, string>();
  book.sheets.forEach((sheet, at) => parts.set(names.sheet(at + 1), sheetXml(sheet)));
  const listed = book.sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${stringXml(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const properties = book.date1904 === undefined ? '' : `<workbookPr date1904="${book.date1904}"/>`;
  parts.set(
    names.workbook,
    root('workbook', `${properties}<sheets>${listed.join('')}</sheets>`, ` xmlns:r="${spaces.relationships}"`),
  );
  parts.set(names.styles, root('styleSheet', stylesXml(book.formats ?? [])));
  const folder = names.workbook.slice(0, names.workbook.lastIndexOf('/') + 1);
  const target = (part: string): string =>
    book.absolute !== true && part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
  const q = book.relationshipPrefix === undefined ? '' : `${book.relationshipPrefix}:`;
  const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
    document(
      `<${q}Relationships xmlns${q === '' ? '' : `:${book.relationshipPrefix}`}="http://schemas.openxmlformats.org/package/2006/relationships">${all
        .map(([id, type, to]) => `<${q}Relationship Id="${id}" Type="${type}" Target="${to}"/>`)
        .join('')}</${q}Relationships>`,
    );
  const more: [string, string, string][] = [['rIdStyles', `${spaces.relationships}/styles`, target(names.styles)]];
  if (book.texts === 'shared') {
    parts.set(
      names.sharedStrings,
      root('sst', [...shared.keys()].map((text) => `<si><t xml:space="preserve">${stringXml(text)}</t></si>`).join('')),
    );
    more.push(['rIdTexts', `${spaces.relationships}/sharedStrings`, target(names.sharedStrings)]);
  }
  parts.set(
    `${folder}_rels/${names.workbook.slice(folder.length)}.rels`,
    relationships([
      ...book.sheets.map(
        (_, at) => [`rId${at + 1}`, `${spaces.relationships}/worksheet`, target(names.sheet(at + 1))] as const,
      ),
      ...more,
    ]),
  );
  const outer: [string, string, string][] = [
    ['rId1', `${spaces.relationships}/officeDocument`, book.absolute === true ? `/${names.workbook}` : names.workbook],
  ];
  if (book.application !== undefined) {
    parts.set(
      'docProps/app.xml',
      document(
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${book.application}</Application></Properties>`,
      ),
    );
    outer.push(['rId2', `${TRANSITIONAL.relationships}/extended-properties`, 'docProps/app.xml']);
  }
  parts.set('_rels/.rels', relationships(outer));
  return parts;
}

/** Looks: a plain one, one for each format, and one that is struck through. */
function stylesXml(formats: readonly (string | number)[]): string {
  const codes = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${170 + at}" formatCode="${xmlText(format)}"/>`] : [],
  );
  const ids = formats.map((format, at) => (typeof format === 'string' ? 170 + at : format));
  const look = (format: number, font: number): string => `<xf numFmtId="${format}" fontId="${font}"/>`;
  return [
    `<numFmts>${codes.join('')}</numFmts>`,
    '<fonts><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts>',
    `<cellXfs>${look(0, 0)}${ids.map((id) => look(id, 0)).join('')}${look(0, 1)}</cellXfs>`,
  ].join('');
}
