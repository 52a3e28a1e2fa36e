import { unzipSync, zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/core/parse/limits.ts';
import type { Content, Sheet, SheetCell } from '../../../../src/core/parse/sheet.ts';
import type { WorkbookFault } from '../../../../src/core/parse/workbook-fault.ts';
import { builtWorkbook, type BuiltBook, type BuiltCell, type BuiltSheet } from '../../testing/workbook-parts.ts';
import { readWorkbook, WorkbookError } from '../read-workbook.ts';

const TEXTS = ['a', 'š & <b> "c"', '_x0041_', '\u000B\r\n', ' edges ', '=1+1', '😀'];
const SHEETS: readonly BuiltSheet[] = [
  { name: 'Viens', rows: [TEXTS, [1, 2.5, -3e-7]] },
  { name: 'Otrā lapa', rows: [['x'], [null, 7]] },
];

const build = (rest: Partial<BuiltBook> = {}): Uint8Array => builtWorkbook({ sheets: SHEETS, ...rest });
const one = (rows: readonly (readonly BuiltCell[])[], rest: Partial<BuiltBook> = {}): Uint8Array =>
  builtWorkbook({ sheets: [{ name: 'S', rows }], ...rest });

const plain = (content: Content): unknown =>
  content.kind === 'text' ? content.text : content.kind === 'number' ? content.value : content;
const grid = (sheets: readonly Sheet[]): unknown =>
  sheets.map(({ name, rows }) => [
    name,
    rows.map(({ row, cells }) => [row, [...cells].map(([column, { content }]) => [column, plain(content)])]),
  ]);

const EXPECTED = [
  [
    'Viens',
    [
      [1, TEXTS.map((text, at) => [at + 1, text])],
      [2, [1, 2.5, -3e-7].map((n, at) => [at + 1, n])],
    ],
  ],
  [
    'Otrā lapa',
    [
      [1, [[1, 'x']]],
      [2, [[2, 7]]],
    ],
  ],
];

async function faultOf(bytes: Uint8Array): Promise<WorkbookFault> {
  try {
    await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return error.fault;
    throw error;
  }
  throw new Error('it was read');
}

/** The first cell of a sheet with a single one. */
async function cellOf(cell: BuiltCell, rest: Partial<BuiltBook> = {}): Promise<SheetCell | undefined> {
  const [sheet] = await readWorkbook(one([[cell]], rest));
  return sheet?.rows[0]?.cells.get(1);
}

const replaced = (part: string, from: string, to: string): Pick<BuiltBook, 'change'> => ({
  change: (parts) => {
    const text = parts.get(part) ?? '';
    if (!text.includes(from)) throw new Error(`${part}: no ${from}`);
    parts.set(part, text.replace(from, to));
  },
});
const renamed = (from: string, to: string): Pick<BuiltBook, 'change'> => ({
  change: (parts) => {
    parts.set(to, parts.get(from) ?? '');
    parts.delete(from);
  },
});

/** Every freedom of the format that a program has been seen to take, and more of its kind. */
const HARMLESS: readonly (readonly [string, Partial<BuiltBook>])[] = [
  ['as Excel does it', {}],
  ['shared texts', { texts: 'shared' }],
  ['sheets called sheet.xml and Sheet2.xml', { sheet: (n) => `xl/worksheets/${n === 1 ? 'sheet' : `Sheet${n}`}.xml` }],
  ['sheets called by their names', { sheet: (n) => `xl/worksheets/${['Jaunie', 'Vecie'][n - 1]}.xml` }],
  ['sheets in another folder, with numbers the other way round', { sheet: (n) => `xl/lapas/sheet${3 - n}.xml` }],
  ['sheets at the root of the file', { sheet: (n) => `lapa${n}.xml` }],
  ['sheets beside the folder xl', { sheet: (n) => `dati/lapa${n}.xml` }],
  ['parts without the ending .xml', { sheet: (n) => `xl/worksheets/${n}` }],
  ['shared texts called SharedStrings.xml', { texts: 'shared', sharedStrings: 'xl/SharedStrings.xml' }],
  ['shared texts in another folder', { texts: 'shared', sharedStrings: 'xl/shared/texts.xml' }],
  ['a workbook called workbook2.xml', { workbook: 'xl/workbook2.xml', texts: 'shared' }],
  ['a workbook at the root of the file', { workbook: 'book.xml', texts: 'shared' }],
  ['a workbook in a folder of another name', { workbook: 'excel/main/wb.xml', sheet: (n) => `excel/main/s${n}.xml` }],
  ['prefixed relationships', { relationshipPrefix: 'ns0', texts: 'shared' }],
  ['prefixed elements', { prefix: 'x', texts: 'shared' }],
  ['prefixes everywhere', { prefix: 'x', relationshipPrefix: 'pr', texts: 'shared' }],
  ['targets from the root', { absolute: true, texts: 'shared' }],
  ['the strict edition of the standard', { strict: true, texts: 'shared' }],
  ['UTF-16', { encoding: 'utf-16le', texts: 'shared' }],
  ['cells without addresses', { withoutAddresses: true, sheets: [SHEETS[0] as BuiltSheet] }],
  [
    'another prefix for the relationship of a sheet',
    {
      change: (parts) => {
        const text = parts.get('xl/workbook.xml') ?? '';
        parts.set('xl/workbook.xml', text.replace('xmlns:r=', 'xmlns:rel=').replaceAll(' r:id=', ' rel:id='));
      },
    },
  ],
  ['a target with steps', replaced('xl/_rels/workbook.xml.rels', '"worksheets/', '"./x/../worksheets/')],
  ['a target with backslashes', replaced('xl/_rels/workbook.xml.rels', '"worksheets/', '"worksheets\\')],
  [
    'a name with an escape and one in other case',
    {
      change: (parts) => {
        renamed('xl/worksheets/sheet1.xml', 'xl/worksheets/lapa viens.XML').change?.(parts);
        replaced('xl/_rels/workbook.xml.rels', 'sheet1.xml', 'Lapa%20Viens.xml').change?.(parts);
      },
    },
  ],
  ['names of parts with a slash before them', renamed('xl/worksheets/sheet2.xml', '/xl/worksheets/sheet2.xml')],
  ['names of parts with backslashes', renamed('xl/worksheets/sheet2.xml', 'xl\\worksheets\\sheet2.xml')],
  [
    'alternatives for other programs',
    replaced(
      'xl/workbook.xml',
      '<sheets>',
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><workbookPr date1904="1"/></mc:Choice><mc:Fallback><workbookPr/></mc:Fallback></mc:AlternateContent><sheets>',
    ),
  ],
  [
    'a sheet that no longer belongs to the workbook',
    { change: (parts) => void parts.set('xl/worksheets/sheet9.xml', parts.get('xl/worksheets/sheet1.xml') ?? '') },
  ],
  [
    'comments and instructions',
    replaced('xl/worksheets/sheet1.xml', '<sheetData>', '<!-- <row r="9"/> --><?x y?><sheetData>'),
  ],
];

describe('readWorkbook finds every sheet and every text by its relationship', () => {
  it.each(HARMLESS)('%s', async (name, rest) => {
    const expected = name === 'cells without addresses' ? EXPECTED.slice(0, 1) : EXPECTED;
    expect(grid(await readWorkbook(build(rest)))).toEqual(expected);
  });

  it('a chart among the sheets holds no cells and takes none away', async () => {
    const chart = replaced(
      'xl/_rels/workbook.xml.rels',
      '/worksheet" Target="worksheets/sheet1',
      '/chartsheet" Target="worksheets/sheet1',
    );
    expect(grid(await readWorkbook(build(chart)))).toEqual([['Viens', []], EXPECTED[1]]);
  });
});

describe('readWorkbook refuses what it cannot read whole, and says what it is', () => {
  const inSheet = (name: string) => ({ rule: 'workbook-unreadable', sheet: name });
  const damaged = { message: { en: expect.stringContaining('damaged') as string } };

  it.each<[string, Partial<BuiltBook>, object]>([
    [
      'a sheet whose part is not there',
      { change: (parts) => void parts.delete('xl/worksheets/sheet2.xml') },
      inSheet('Otrā lapa'),
    ],
    ['a sheet without a relationship', replaced('xl/workbook.xml', 'r:id="rId2"', 'r:id="rId7"'), inSheet('Otrā lapa')],
    ['two sheets of one part', replaced('xl/workbook.xml', 'r:id="rId2"', 'r:id="rId1"'), inSheet('Otrā lapa')],
    ['two sheets of one name', replaced('xl/workbook.xml', 'Otrā lapa', 'VIENS'), inSheet('VIENS')],
    [
      'a sheet outside the file',
      replaced(
        'xl/_rels/workbook.xml.rels',
        'Target="worksheets/sheet2.xml"',
        'Target="file:///x.xml" TargetMode="External"',
      ),
      inSheet('Otrā lapa'),
    ],
    [
      'a sheet of an unknown kind',
      replaced('xl/_rels/workbook.xml.rels', '/worksheet"', '/xlMacrosheet"'),
      inSheet('Viens'),
    ],
    [
      'a sheet that is another part',
      replaced('xl/_rels/workbook.xml.rels', 'worksheets/sheet2.xml', 'styles.xml'),
      damaged,
    ],
    ['rows in another place', replaced('xl/worksheets/sheet1.xml', '<row r="1">', '<x:row xmlns:x="urn:x">'), damaged],
    [
      'shared texts that are not there',
      { texts: 'shared', change: (parts) => void parts.delete('xl/sharedStrings.xml') },
      damaged,
    ],
    ['no relationships', { change: (parts) => void parts.delete('_rels/.rels') }, damaged],
    ['XML that is cut', replaced('xl/worksheets/sheet2.xml', '</sheetData></worksheet>', '</sheetData>'), damaged],
    [
      'a document type with entities that grow',
      replaced(
        'xl/worksheets/sheet1.xml',
        '<worksheet',
        '<!DOCTYPE w [<!ENTITY a "&b;&b;"><!ENTITY b "x">]><worksheet',
      ),
      damaged,
    ],
    [
      'an entity that is not defined',
      replaced('xl/worksheets/sheet1.xml', '<t xml:space="preserve">a<', '<t>&a;<'),
      damaged,
    ],
    ['bytes that are no UTF-8', { encoding: 'utf-16le', change: () => undefined, texts: 'inline', ...bad() }, damaged],
    ['two rows of one number', replaced('xl/worksheets/sheet1.xml', '<row r="2">', '<row r="1">'), inSheet('Viens')],
    ['a cell in another row', replaced('xl/worksheets/sheet1.xml', 'r="B2"', 'r="B3"'), inSheet('Viens')],
    ['two cells of one address', replaced('xl/worksheets/sheet1.xml', 'r="B2"', 'r="A2"'), inSheet('Viens')],
    [
      'a number that is none',
      replaced('xl/worksheets/sheet1.xml', '<v>2.5</v>', '<v>2,5</v>'),
      { ...inSheet('Viens'), cell: 'B2' },
    ],
    [
      'a number beyond all',
      replaced('xl/worksheets/sheet1.xml', '<v>2.5</v>', '<v>1e999</v>'),
      { ...inSheet('Viens'), cell: 'B2' },
    ],
    [
      'a text that is not shared',
      replaced('xl/worksheets/sheet1.xml', '<c r="B2"><v>2.5', '<c r="B2" t="s"><v>99'),
      { cell: 'B2' },
    ],
    [
      'a kind of cell that there is not',
      replaced('xl/worksheets/sheet1.xml', '<c r="B2">', '<c r="B2" t="x">'),
      { cell: 'B2' },
    ],
    [
      'a look that there is not',
      replaced('xl/worksheets/sheet1.xml', '<c r="B2">', '<c r="B2" s="9">'),
      { cell: 'B2' },
    ],
    ['text beside the value', replaced('xl/worksheets/sheet1.xml', '<c r="B2">', '<c r="B2">7'), { cell: 'B2' }],
    [
      'an element beside the value',
      replaced('xl/worksheets/sheet1.xml', '<c r="B2">', '<c r="B2"><w>7</w>'),
      { cell: 'B2' },
    ],
    ['a way of counting days that there is not', { date1904: 'yes' }, { found: 'date1904="yes"' }],
  ])('%s', async (_, rest, expected) => {
    expect(await faultOf(build(rest))).toMatchObject({ rule: 'workbook-unreadable', ...expected });
  });

  /** A declaration of UTF-16 before bytes that are none. */
  function bad(): Partial<BuiltBook> {
    return {
      encoding: 'utf-8',
      ...replaced('xl/worksheets/sheet1.xml', 'UTF-8', 'UTF-16'),
      ...renamed('xl/styles.xml', 'x'),
    };
  }

  const archive = (...names: string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const old = (text: string): Uint8Array =>
    new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(text, 'utf16le')]));

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'an empty file'],
    ['the old format', old('Workbook'), 'a file of the old format (.xls)'],
    ['a password', old('EncryptedPackage'), 'a workbook with a password'],
    ['a web page', strToU8('<html><body><table><tr><td>1'), 'a web page (HTML)'],
    [
      'XML of 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'an XML file (XML Spreadsheet 2003)',
    ],
    ['a text', strToU8('a;b\n1;2\n'), 'a text file (CSV)'],
    ['OpenDocument', archive('mimetype', 'content.xml'), 'an OpenDocument file (.ods)'],
    ['Numbers', archive('Index/Document.iwa'), 'a file of Numbers (.numbers)'],
    ['a binary workbook', archive('xl/workbook.bin'), 'a binary workbook (.xlsb)'],
    ['Word', archive('word/document.xml'), 'a Word document (.docx)'],
    ['a packed workbook', archive('answers.xlsx'), 'a ZIP archive with a workbook in it'],
    ['an archive of something else', archive('a.txt'), 'a ZIP archive without a workbook'],
  ])('%s is called what it is', async (_, bytes, what) => {
    const { found, message, remedy } = await faultOf(bytes);
    expect(message.en).toBe(`This is no .xlsx workbook but ${what}.`);
    // What was found is told in both languages alike, so it is a sign and no words.
    expect(found).toMatch(/^\S+(?: \S+)?$/);
    expect(/password/i.test(`${message.en} ${remedy?.en ?? ''}`)).toBe(what.includes('password'));
  });

  it('a file that was cut, or of which one bit changed, at any place', async () => {
    const whole = build({ texts: 'shared' });
    for (const at of [10, 100, 500, whole.length - 30]) {
      expect((await faultOf(whole.slice(0, at))).rule).toBe('workbook-unreadable');
    }
    const expected = JSON.stringify(EXPECTED);
    for (let at = 30; at < whole.length; at += 61) {
      const spoilt = whole.slice();
      spoilt[at] = (spoilt[at] as number) ^ 4;
      // A bit that nobody reads, such as one of a date, changes nothing; no other is passed over.
      const read = await readWorkbook(spoilt).then(
        (sheets) => JSON.stringify(grid(sheets)),
        (error: unknown) => (error instanceof WorkbookError ? expected : error),
      );
      expect(read, `byte ${at}`).toBe(expected);
    }
  });

  it('two files of one name in the archive', async () => {
    const parts = unzipSync(build());
    const bytes = zipSync({ ...parts, 'XL/worksheets/sheet1.xml': strToU8('<worksheet/>') });
    expect(await faultOf(bytes)).toMatchObject({ found: 'xl/worksheets/sheet1.xml' });
  });
});

describe('readWorkbook stops at its limits', () => {
  const inner = (xml: string): Partial<BuiltBook> =>
    replaced('xl/worksheets/sheet1.xml', '<sheetData>', `<sheetData>${xml}`);

  it.each<[string, Partial<BuiltBook>, string]>([
    ['a merge over everything', { sheets: [{ name: 'S', rows: [['a']], merges: ['A1:XFD1048576'] }] }, 'merged cells'],
    ['a merge of a whole column', { sheets: [{ name: 'S', rows: [['a']], merges: ['B1:B1048576'] }] }, 'merged cells'],
    [
      'many merges',
      {
        sheets: [
          { name: 'S', rows: [['a']], merges: Array.from({ length: LIMITS.workbookMerges + 1 }, () => 'A1:B1') },
        ],
      },
      'ranges of merged cells',
    ],
    ['a row beyond the last', inner('<row r="1048577"/>'), 'rows of a sheet'],
    ['a column beyond the last', inner('<row r="9"><c r="XFE9"><v>1</v></c></row>'), 'columns of a sheet'],
    [
      'a long text',
      { sheets: [{ name: 'S', rows: [['a'.repeat(LIMITS.workbookTextLength + 1)]] }] },
      'characters in a cell',
    ],
    [
      'a long formula result',
      { sheets: [{ name: 'S', rows: [[{ t: 'str', f: 'x', v: 'a'.repeat(40_000) }]] }] },
      'characters',
    ],
    [
      'elements within one another',
      inner(`<row r="9"><c r="A9"><is>${'<r>'.repeat(200)}${'</r>'.repeat(200)}</is></c></row>`),
      'XML elements',
    ],
    [
      'many sheets',
      { sheets: Array.from({ length: LIMITS.workbookSheets + 1 }, (_, at) => ({ name: `S${at}`, rows: [] })) },
      'sheets',
    ],
    [
      'a cell in the last column of very many rows',
      inner(
        Array.from({ length: 16_000 }, (__, at) => `<row r="${at + 9}"><c r="XFD${at + 9}"><v>1</v></c></row>`).join(
          '',
        ),
      ),
      'cells of the tables',
    ],
    [
      'very many rows below a header as wide as a sheet',
      inner(
        `<row r="9"><c r="XFD9"><v>1</v></c></row>${Array.from({ length: 16_000 }, (__, at) => `<row r="${at + 10}"><c><v>1</v></c></row>`).join('')}`,
      ),
      'cells of the tables',
    ],
    [
      'very many ranges of hidden columns',
      replaced(
        'xl/worksheets/sheet1.xml',
        '<sheetData>',
        `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols><sheetData>`,
      ),
      'columns of a sheet',
    ],
    [
      'blank cells',
      replaced(
        'xl/worksheets/sheet1.xml',
        '</sheetData>',
        `${`<row>${'<c/>'.repeat(15_000)}</row>`.repeat(200)}</sheetData>`,
      ),
      'blank cells too',
    ],
    [
      'a long text that very many cells share',
      {
        texts: 'shared',
        sheets: [{ name: 'S', rows: Array.from({ length: 2100 }, () => ['a'.repeat(LIMITS.workbookTextLength)]) }],
      },
      'characters in all cells',
    ],
    [
      'a document type without end',
      replaced(
        'xl/worksheets/sheet1.xml',
        '<worksheet',
        `<!-- <a/> --><!DOCTYPE w [${'<!ENTITY a "b">'.repeat(2_000_000)}]><worksheet`,
      ),
      'characters of an XML element',
    ],
    ['an attribute without end', inner(`<row r="9" x="${'a'.repeat(20_000_000)}"/>`), 'characters of an XML element'],
  ])('%s', { timeout: 60_000 }, async (_, rest, said) => {
    const fault = await faultOf(build(rest));
    expect(fault.rule).toBe('workbook-too-large');
    expect(fault.message.en).toContain(said);
    expect(fault.expected.en).toMatch(/^at most \d+$/);
  });

  it('a part that grows when it is unpacked, whatever the archive says of its size', { timeout: 60_000 }, async () => {
    const parts = unzipSync(build());
    const name = 'xl/worksheets/sheet1.xml';
    const big = Buffer.concat([Buffer.from(parts[name] ?? []), Buffer.alloc(LIMITS.workbookUnpackedBytes, ' ')]);
    const packed = zipSync({ ...parts, [name]: [big, { level: 1 }] });
    expect(await faultOf(packed)).toMatchObject({ rule: 'workbook-too-large', message: { en: /unpacked/ } });
    // The size that the archive tells is the one before: what comes out is held against it.
    const said = Buffer.alloc(4);
    said.writeUInt32LE(big.length);
    const lie = Buffer.from(packed);
    for (let at = lie.indexOf(said); at >= 0; at = lie.indexOf(said, at + 4)) lie.writeUInt32LE(1000, at);
    expect(await faultOf(lie)).toMatchObject({ rule: 'workbook-unreadable' });
  });
});

describe('what a cell holds', () => {
  it.each<[string, BuiltCell, unknown]>([
    ['a formula whose result is the empty text', { t: 'str', f: 'IF(1,"")', v: '' }, { kind: 'blank' }],
    ['a formula that was never worked out', { f: '1+1' }, { kind: 'error', code: '' }],
    ['a formula as openpyxl writes it', { f: '1+1', v: '' }, { kind: 'error', code: '' }],
    ['a formula of a text that was never worked out', { t: 'str', f: 'A1' }, { kind: 'error', code: '' }],
    ['a formula that failed', { t: 'e', f: '1/0', v: '#DIV/0!' }, { kind: 'error', code: '#DIV/0!' }],
    ['a formula with a number', { f: '1+1', v: '2' }, { kind: 'number', value: 2, percent: false }],
    [
      'a whole number of 16 digits',
      { v: '1234567890123456' },
      { kind: 'number', value: 1234567890123456, percent: false },
    ],
    [
      'a whole number of more digits than the machine holds',
      { v: '-9007199254740993' },
      { kind: 'number', value: -9007199254740992, percent: false, digits: '-9007199254740993' },
    ],
    ['a formula with a text', { t: 'str', f: 'A1', v: ' a_x0041_' }, { kind: 'text', text: ' aA' }],
    ['a logical value', { t: 'b', v: '1' }, { kind: 'boolean', value: true }],
    ['a logical value in words', { t: 'b', v: 'false' }, { kind: 'boolean', value: false }],
    ['a text in the place of a shared one', { t: 'inlineStr', v: 'a' }, { kind: 'text', text: 'a' }],
    [
      'a reading above a word',
      { t: 'inlineStr', is: '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>' },
      { kind: 'text', text: '東京' },
    ],
    [
      'runs of different looks',
      { t: 'inlineStr', is: '<r><t xml:space="preserve">a </t></r><r><rPr><b/></rPr><t>b</t></r>' },
      { kind: 'text', text: 'a b' },
    ],
    [
      'a day of the strict edition',
      { t: 'd', v: '2032-11-15' },
      { kind: 'date', date: new Date(Date.UTC(2032, 10, 15)) },
    ],
    [
      'such a day with a time',
      { t: 'd', v: '2032-11-15T13:30:00' },
      { kind: 'date', date: new Date(Date.UTC(2032, 10, 15)), shown: '2032-11-15 13:30:00' },
    ],
  ])('%s', async (_, cell, expected) => {
    expect((await cellOf(cell))?.content ?? { kind: 'blank' }).toEqual(expected);
  });

  const NUMBERS = [
    ...[
      '_-* #,##0\\ _L_s_-;\\-* #,##0\\ _L_s_-;_-* "-"\\ _L_s_-;_-@_-',
      '_D_M_-',
      '_P_t_s_',
      '0\\d',
      '0 \\d',
      '0\\y',
      '_€_-',
    ],
    ...[
      '0" dienas"',
      '[Red]0',
      '[$-426]0',
      '0"s"',
      'General',
      '#,##0.00',
      '0.00E+00',
      '# ?/?',
      '@',
      '0;yyyy',
      '[$€-2] #,##0',
      '0,',
      1,
      4,
      37,
      49,
    ],
    ...['"dd.mm.yyyy"0', '0_d', '*d0', 'General\\d', '\\Y\\e\\s;\\N\\o', '[<1]0%;0', 'Standard', '#,##0 Ls'],
  ];
  const DATES = [
    ...[
      'yyyy"."mm"."dd"."',
      'dd.mm.yyyy',
      'd.m.yy',
      '[$-426]d. mmmm yyyy',
      '[$-F800]dddd, mmmm dd, yyyy',
      'yyyy-mm-dd;@',
      'B2yyyy/mm/dd',
    ],
    ...['mmm/yy', 'yyyy', 'd.mmm', '[Red]dd/mm/yyyy', 'D.M.YYYY', 14, 15, 16, 17, 22, 27, 36, 50, 58],
  ];
  const TIMES = ['h:mm', 'mm:ss.0', '[h]:mm', '[mm]:ss', 'h AM/PM', 18, 21, 45, 46, 47];

  it.each(NUMBERS)('13 in the format %s is a number', async (format) => {
    expect(await cellOf({ s: 1, v: '13' }, { formats: [format] })).toMatchObject({
      content: { kind: 'number', value: 13, percent: false },
    });
  });

  it.each(['0%', '0.00%', '[Red]0%', '0 %', 9, 10, '[<1]0%;0'])(
    '0.45 in the format %s is a per cent',
    async (format) => {
      expect(await cellOf({ s: 1, v: '0.45' }, { formats: [format] })).toMatchObject({ content: { percent: true } });
    },
  );

  it.each(['0\\%', '0"%"', '"%"0', '_%0'])('0.45 in the format %s is none', async (format) => {
    expect(await cellOf({ s: 1, v: '0.45' }, { formats: [format] })).toMatchObject({ content: { percent: false } });
  });

  it.each(DATES)('48533 in the format %s is a day', async (format) => {
    expect(await cellOf({ s: 1, v: '48533' }, { formats: [format] })).toMatchObject({
      content: { kind: 'date', date: new Date(Date.UTC(2032, 10, 15)) },
    });
  });

  it.each(['jjjj', 'TT/JJJJ'])('nobody knows what 48533 is in the format %s', async (format) => {
    expect(await cellOf({ s: 1, v: '48533' }, { formats: [format] })).toMatchObject({
      content: { kind: 'undated', why: 'format' },
    });
  });

  it.each(TIMES)('0.5625 in the format %s is a time', async (format) => {
    expect(await cellOf({ s: 1, v: '0.5625' }, { formats: [format] })).toMatchObject({ content: { kind: 'time' } });
  });

  it('says what is seen where that is not the whole day', async () => {
    const shown = async (format: string, v: string): Promise<unknown> =>
      ((await cellOf({ s: 1, v }, { formats: [format] }))?.content as { shown?: string }).shown;
    expect(await shown('yyyy', '48533')).toBe('2032');
    expect(await shown('dd.mm.yyyy', '48533.5')).toBe('15.11.2032 (48533.5)');
    expect(await shown('dd.mm.yyyy', '48533')).toBeUndefined();
    expect(await shown('[h]:mm', '1.5')).toBe('36:00');
  });

  it.each(['1', 'true', 'on', 'True', ' 1 '])('counts from 1904 where date1904 is “%s”', async (date1904) => {
    expect(await cellOf({ s: 1, v: '47071' }, { date1904, formats: [14] })).toMatchObject({
      content: { date: new Date(Date.UTC(2032, 10, 15)) },
    });
  });

  it.each(['0', 'false', 'off'])('counts from 1900 where date1904 is “%s”', async (date1904) => {
    expect(await cellOf({ s: 1, v: '48533' }, { date1904, formats: [14] })).toMatchObject({
      content: { date: new Date(Date.UTC(2032, 10, 15)) },
    });
  });

  it.each([
    ['Microsoft Excel', { kind: 'date', date: new Date(Date.UTC(1900, 0, 1)) }],
    ['Microsoft Macintosh Excel', { kind: 'date', date: new Date(Date.UTC(1900, 0, 1)) }],
    ['LibreOffice/24.2', { kind: 'undated', why: 'early', shown: '1' }],
    [undefined, { kind: 'undated', why: 'early', shown: '1' }],
  ])('day 1 of a file by %s', async (application, content) => {
    const rest = { formats: [14], ...(application !== undefined && { application }) };
    expect((await cellOf({ s: 1, v: '1' }, rest))?.content).toEqual(content);
  });

  it('has the same days in every time zone', async () => {
    const zone = process.env['TZ'];
    try {
      for (const place of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Riga']) {
        process.env['TZ'] = place;
        for (const date1904 of ['0', '1'])
          expect(await cellOf({ s: 1, v: '48533' }, { date1904, formats: [14] })).toMatchObject({
            content: { date: new Date(Date.UTC(date1904 === '1' ? 2036 : 2032, 10, date1904 === '1' ? 16 : 15)) },
          });
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('what of a cell is not seen, or does not count', () => {
  const run = (look: string, text: string): string =>
    `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
  it.each<[string, string, SheetCell['struck']]>([
    ['a part struck through', run('<strike/>', '2') + run('', '5'), 'part'],
    ['a part struck through in words', run('<strike val="true"/>', '2') + run('<b/>', '5'), 'part'],
    ['all of it', run('<strike/>', '2') + run('<strike val="1"/>', '5'), 'whole'],
    ['all but a blank', run('<strike/>', '2') + run('', ' '), 'whole'],
    ['a blank', run('<strike/>', ' ') + run('', '5'), undefined],
    ['nothing', run('<strike val="0"/>', '2') + run('<strike val="false"/>', '5'), undefined],
  ])('%s', async (_, is, struck) => {
    expect((await cellOf({ t: 'inlineStr', is }))?.struck).toBe(struck);
  });

  it('a look that is struck through strikes numbers and texts, and runs without a look of their own', async () => {
    expect((await cellOf({ s: 1, v: '5' }))?.struck).toBe('whole');
    expect((await cellOf({ s: 1, t: 'inlineStr', is: '<t>a</t>' }))?.struck).toBe('whole');
    expect((await cellOf({ s: 1, t: 'inlineStr', is: run('', '2') + run('<b/>', '5') }))?.struck).toBe('part');
    expect((await cellOf({ s: 0, v: '5' }))?.struck).toBeUndefined();
  });

  it('sheets, rows and columns that are hidden', async () => {
    const [sheet] = await readWorkbook(
      builtWorkbook({
        sheets: [{ name: 'S', rows: [['a', 'b'], ['c']], state: 'veryHidden', hiddenRows: [2], hiddenColumns: [2] }],
      }),
    );
    expect([sheet?.hidden, sheet?.rows.map(({ hidden }) => hidden), [...(sheet?.hiddenColumns ?? [])]]).toEqual([
      'veryHidden',
      [undefined, true],
      [2],
    ]);
  });

  it.each<[string, BuiltCell, boolean | undefined]>([
    [';;;', { s: 1, v: '5' }, true],
    [';;;', { s: 1, t: 'inlineStr', is: '<t>a</t>' }, true],
    ['0;-0;;@', { s: 1, v: '0' }, true],
    ['0;-0;;@', { s: 1, v: '5' }, undefined],
    ['0;-0', { s: 1, v: '5' }, undefined],
  ])('a format %s', async (format, cell, unseen) => {
    expect((await cellOf(cell, { formats: [format] }))?.unseen).toBe(unseen);
  });

  it('marks all cells of a merge, and what stands under it as unseen', async () => {
    const [sheet] = await readWorkbook(
      builtWorkbook({ sheets: [{ name: 'S', rows: [['a', 'b']], merges: ['A1:B2'] }] }),
    );
    expect(sheet?.rows.map(({ cells }) => [...cells.values()].map(({ merged, unseen }) => [merged, unseen]))).toEqual([
      [
        [true, undefined],
        [true, true],
      ],
      [
        [true, undefined],
        [true, undefined],
      ],
    ]);
  });
});
