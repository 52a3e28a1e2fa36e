import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess, type Assessed } from '../../src/core/assess/assess.ts';
import { blocks, type Finding } from '../../src/core/model/finding.ts';
import type { InputFile, InputFiles } from '../../src/core/parse/input.ts';
import { LIMITS } from '../../src/core/parse/limits.ts';
import { filesBelow, realDisk } from '../lib/disk.ts';
import { newEdition } from '../lib/edition/new-edition.ts';
import { UsageError } from '../lib/failure.ts';
import { differingParts } from '../lib/fuzz/meaning.ts';
import { readInput, sha256, workbookOf } from '../lib/input-files.ts';
import { openTerminal } from '../lib/terminal.ts';
import { builtWorkbook, type BuiltBook, type BuiltCell, type BuiltSheet } from '../lib/testing/workbook-parts.ts';
import { importAnswers } from '../lib/workbook/import-answers.ts';

/**
 * Workbooks as people have them in the place of CSV files of the tiny index, and given to import. Those that were sent to us are
 * in a folder beside the repository; the same kinds are made here, and neighbours of theirs.
 */
const TINY = 'scripts/checks/fixtures/tiny';
const CASES = '../shared/cases';
const there = existsSync(CASES);
const ANSWERS = 'data/editions/2032/answers.csv';
const CORRECTIONS = 'data/corrections.csv';
const INSTITUTIONS = 'data/registry/institutions.csv';

const tiny = await readInput(realDisk, { data: `${TINY}/data`, methodology: `${TINY}/methodology` }, 'en');

type Judged = Pick<Assessed, 'dataset' | 'findings'>;

const original = assess(tiny);
const said = ({ rule, subject }: Finding): string => `${rule} ${subject}`;
const before = new Set(original.findings.map(said));

/** What becomes of files, without what is found in the index as it is. */
function judgedAnew(files: InputFiles): Judged {
  const { dataset, findings } = assess(files);
  return { dataset, findings: findings.filter((finding) => !before.has(said(finding))) };
}

const inputOf = async (bytes: Uint8Array): Promise<InputFile> => ({
  bytes,
  sha256: sha256(bytes),
  ...(await workbookOf(bytes)),
});

/** The tiny index with the files of a case laid over it. */
async function withCase(name: string): Promise<Judged> {
  const folder = `${CASES}/files/${name}`;
  const files = new Map(tiny);
  for (const removed of (await readFile(`${folder}/REMOVED.txt`, 'utf8')).split('\n')) files.delete(removed.trim());
  for (const path of await filesBelow(realDisk, join(folder, 'data')))
    files.set(`data/${path}`, await inputOf(await realDisk.read(join(folder, 'data', path))));
  return judgedAnew(files);
}

const answer = ({ dataset }: Judged, id: string, indicator: string) =>
  dataset.editions
    .find(({ info }) => info.year === 2032)
    ?.answers.get(id)
    ?.get(indicator);
const rules = ({ findings }: Judged): string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

describe.skipIf(!there)('workbooks that people have sent', () => {
  it('01: parts of sheets by any name', async () => {
    const found = await withCase('01-sheet-part-name');
    expect(blocks(found.findings)).toBe(false);
    expect(found.dataset.corrections.map(({ correction_id: id }) => id).sort()).toEqual(['L-1', 'L-2']);
    expect(answer(found, 'sunu-dienests', 'online')?.value).toBe('90');
  });

  it.each(['03-comma-style-padding', '03-comma-style-padding/escaped-letter'])('%s: 13', async (name) => {
    const found = await withCase(name);
    expect(found.findings).toEqual([]);
    expect(answer(found, 'kerpju-agentura', 'days')?.value).toBe('13');
  });

  it.each(['04-empty-string-formula', '04-empty-string-formula/missing-column'])('%s: a blank cell', async (name) => {
    const found = await withCase(name);
    expect(rules(found)).toEqual(['workbook-formula']);
    expect(differingParts(original.dataset, found.dataset)).toEqual([]);
  });

  it('05: days from 1904', async () => {
    expect((await withCase('05-date1904-true')).dataset.corrections.map(({ date }) => date)).toEqual(['2032-11-15']);
    const { dataset } = await withCase('05-date1904-true/rename');
    expect(differingParts(original.dataset, dataset)).toEqual([]);
  });

  it.each([
    '11-shared-strings-elsewhere',
    '12-workbook-part-elsewhere',
    '12-workbook-part-elsewhere/sole-sheet',
    '13-prefixed-relationships',
  ])('%s: the same as the CSV file', async (name) => {
    const found = await withCase(name);
    expect(found.findings).toEqual([]);
    expect(differingParts(original.dataset, found.dataset)).toEqual([]);
  });

  it('14: a name in capital letters leads to .xlsx', async () => {
    const { findings } = await withCase('14-hint-to-csv');
    expect(findings.map(({ rule, expected }) => [rule, expected?.en])).toEqual([
      ['file-name', 'perhaps “data/editions/2032/answers.xlsx” is meant'],
    ]);
  });

  it('15: a day before March 1900 in a file that does not say who saved it', async () => {
    const { findings } = await withCase('15-before-march-1900');
    expect(findings.filter((finding) => blocks([finding]))).toMatchObject([
      {
        rule: 'workbook-date',
        file: 'data/registry/institutions.xlsx[I]',
        row: 2,
        column: 'valid_from',
        cell: 'B2',
        found: '1',
      },
    ]);
  });

  it('16: text of which a part is struck through', async () => {
    const { findings } = await withCase('16-struck-through');
    expect(findings).toMatchObject([
      { rule: 'workbook-struck', severity: 'blocker', row: 13, cell: 'C13', found: '25' },
    ]);
  });

  it('17: a sheet that nobody sees', async () => {
    const found = await withCase('17-hidden-sheet');
    expect(found.findings).toMatchObject([
      {
        rule: 'workbook-hidden',
        severity: 'warning',
        file: 'data/editions/2032/answers.xlsx[Old]',
        found: 'veryHidden',
      },
    ]);
    expect(differingParts(original.dataset, found.dataset)).toEqual([]);
  });

  it('a merge over everything ends in a finding', async () => {
    const files = new Map(tiny);
    files.delete(ANSWERS);
    files.set('data/editions/2032/answers.xlsx', await inputOf(await readFile(`${CASES}/attacks/merge-all.xlsx`)));
    expect(judgedAnew(files).findings).toMatchObject([
      { rule: 'workbook-too-large', file: 'data/editions/2032/answers.xlsx[S]' },
    ]);
  });
});

describe.skipIf(!there)('workbooks that people have sent, given to import', () => {
  let base = '';
  let printed: string[] = [];
  const outside = {
    terminal: openTerminal({ write: () => undefined }, {}),
    paint: (_style: unknown, text: string) => text,
    print: (text: string) => void printed.push(text),
  };
  const folders = () => ['--data', join(base, 'data'), '--methodology', join(base, 'methodology'), '--lang', 'en'];
  const take = (file: string): Promise<number> => {
    printed = [];
    return importAnswers([`${CASES}/${file}`, '--edition', '2033', ...folders()], outside);
  };
  const answers = (): Promise<string> => readFile(join(base, 'data/editions/2033/answers.csv'), 'utf8');

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'e-indekss-'));
    await cp(TINY, base, { recursive: true });
    await newEdition(['2033', '--template', join(base, 'v.xlsx'), ...folders()], outside);
    expect(await take('files/01-sheet-part-name/import-f.xlsx')).toBe(0);
  });
  afterAll(() => rm(base, { recursive: true, force: true }));

  it('01: both sheets', async () => {
    expect(await take('files/01-sheet-part-name/import-g.xlsx')).toBe(0);
    expect(await answers()).toContain('kerpju-agentura,online,99,,\n');
    expect(printed.join('\n')).toContain('institutions replaced: 2');
  });

  it.each([
    '03-comma-style-padding/import',
    '04-empty-string-formula/import-missing',
    '04-empty-string-formula/import-note',
  ])('%s: without a word', async (name) => {
    expect(await take(`files/${name}.xlsx`)).toBe(0);
    expect(printed[0]).toBe('0 faults, 0 warnings, 0 accepted');
    expect(await answers()).toContain('kerpju-agentura,days,13,,\n');
  });

  it('17: a hidden sheet is read, and said', async () => {
    expect(await take('files/17-hidden-sheet/import.xlsx')).toBe(0);
    expect(printed.join('\n')).toContain('import-hidden');
    expect(printed.join('\n')).toContain('import.xlsx[Vecie]');
  });

  it('a merge over everything ends in a line', async () => {
    await expect(take('attacks/merge-all.xlsx')).rejects.toThrow(UsageError);
  });
});

/** The rows of a table as somebody has them in Excel. */
function rowsOf(path: string): BuiltCell[][] {
  const text = new TextDecoder().decode(tiny.get(path)?.bytes);
  return Papa.parse<string[]>(text.trimEnd()).data.map((cells) =>
    cells.map((cell): BuiltCell => (cell === '' ? null : /^\d+$/.test(cell) && cell.length < 4 ? Number(cell) : cell)),
  );
}

/** The tiny index with a workbook in the place of a table. */
async function withBook(path: string, sheet: Partial<BuiltSheet>, book: Partial<BuiltBook> = {}): Promise<Judged> {
  const files = new Map(tiny);
  files.delete(path);
  const bytes = builtWorkbook({ sheets: [{ name: 'Lapa', rows: rowsOf(path), ...sheet }], ...book });
  files.set(path.replace(/csv$/, 'xlsx'), await inputOf(bytes));
  return judgedAnew(files);
}

/** The rows with one cell changed; row and column as Excel counts. */
const changed = (rows: readonly BuiltCell[][], row: number, column: number, to: BuiltCell): BuiltCell[][] =>
  rows.map((cells, at) =>
    at + 1 === row
      ? Array.from({ length: Math.max(cells.length, column) }, (_, i) => (i + 1 === column ? to : (cells[i] ?? null)))
      : cells,
  );

const answerRows = rowsOf(ANSWERS);
const inAnswers = (row: number, column: number, to: BuiltCell, book: Partial<BuiltBook> = {}): Promise<Judged> =>
  withBook(ANSWERS, { rows: changed(answerRows, row, column, to) }, book);

/** Neighbours that say the same as the CSV file, with the warnings that they give. */
const SAME: readonly (readonly [string, () => Promise<Judged>, readonly string[]])[] = [
  ['a plain workbook', () => withBook(ANSWERS, {}), []],
  ['sheets called sheet.xml', () => withBook(ANSWERS, {}, { sheet: () => 'xl/worksheets/sheet.xml' }), []],
  [
    'corrections in the strict edition',
    () => withBook(CORRECTIONS, {}, { strict: true, texts: 'shared' }),
    ['excel-thousands'].slice(1),
  ],
  [
    'a registry with prefixes everywhere',
    () => withBook(INSTITUTIONS, {}, { prefix: 'x', relationshipPrefix: 'p', texts: 'shared' }),
    [],
  ],
  [
    'a registry in UTF-16 with targets from the root',
    () => withBook(INSTITUTIONS, {}, { encoding: 'utf-16le', absolute: true }),
    [],
  ],
  [
    'a title and a blank row above',
    () => withBook(ANSWERS, { rows: [['Atbildes 2032'], [], ...answerRows] }),
    ['workbook-table-start'],
  ],
  ['three blank rows above', () => withBook(ANSWERS, { down: 3 }), ['workbook-table-start']],
  ['two blank columns before', () => withBook(ANSWERS, { right: 2 }), ['workbook-table-start']],
  ['rows that a filter hides', () => withBook(ANSWERS, { hiddenRows: [3, 4] }), ['workbook-hidden']],
  ['a column that is hidden', () => withBook(ANSWERS, { hiddenColumns: [2] }), ['workbook-hidden']],
  ['a hidden sheet', () => withBook(ANSWERS, { state: 'hidden' }), ['workbook-hidden']],
  [
    'hidden rows that hold nothing',
    () => withBook(ANSWERS, { rows: [...answerRows, [], []], hiddenRows: [30, 31] }),
    [],
  ],
  ['a blank note by a formula', () => inAnswers(5, 5, { t: 'str', f: 'IF(1,"")', v: '' }), ['workbook-formula']],
  [
    'a run that says it is not struck through',
    () => inAnswers(2, 3, { t: 'inlineStr', is: '<r><rPr><strike val="0"/></rPr><t>yes</t></r>' }),
    [],
  ],
  ['a number in the Comma style', () => inAnswers(5, 3, { s: 1, v: '19' }, { formats: ['_-* #,##0\\ _L_s_-'] }), []],
  ['a number with a quoted letter', () => inAnswers(5, 3, { s: 1, v: '19' }, { formats: ['0" d"'] }), []],
  ['a per cent', () => inAnswers(4, 3, { s: 1, v: '0.5' }, { formats: [9] }), ['excel-percent']],
  ['a format that shows nothing', () => inAnswers(5, 3, { s: 1, v: '19' }, { formats: [';;;'] }), ['workbook-hidden']],
  [
    'a date of 1904',
    () =>
      withBook(
        CORRECTIONS,
        { rows: changed(rowsOf(CORRECTIONS), 2, 7, { s: 1, v: '47071' }) },
        { formats: [14], date1904: 'true' },
      ),
    ['excel-date-order'],
  ],
  [
    'a date with a time',
    () =>
      withBook(CORRECTIONS, { rows: changed(rowsOf(CORRECTIONS), 2, 7, { s: 1, v: '48533.5' }) }, { formats: [22] }),
    ['excel-date-order', 'workbook-date-shown'],
  ],
  [
    'a date of which only the year is seen',
    () =>
      withBook(CORRECTIONS, { rows: changed(rowsOf(CORRECTIONS), 2, 7, { s: 1, v: '48533' }) }, { formats: ['yyyy'] }),
    ['excel-date-order', 'workbook-date-shown'],
  ],
  [
    'an ISO date of the strict edition',
    () =>
      withBook(
        CORRECTIONS,
        { rows: changed(rowsOf(CORRECTIONS), 2, 7, { t: 'd', v: '2032-11-15' }) },
        { strict: true },
      ),
    ['excel-date-order'],
  ],
];

/** Neighbours that stop, with what stops them and where. */
const STOPPED: readonly (readonly [string, () => Promise<Judged>, string, string | undefined])[] = [
  ['a number struck through as a whole', () => inAnswers(5, 3, { s: 1, v: '19' }), 'workbook-struck', 'C5'],
  [
    'a word behind one that is struck through',
    () => inAnswers(2, 3, { t: 'inlineStr', is: '<r><rPr><strike/></rPr><t>no</t></r><r><t>yes</t></r>' }),
    'workbook-struck',
    'C2',
  ],
  ['a formula that was never worked out', () => inAnswers(5, 3, { f: '10+9' }), 'workbook-formula-unsaved', 'C5'],
  ['a note by such a formula', () => inAnswers(5, 5, { f: '"a"', v: '' }), 'workbook-formula-unsaved', 'E5'],
  ['a formula that failed', () => inAnswers(5, 3, { t: 'e', f: '1/0', v: '#DIV/0!' }), 'excel-error', 'C5'],
  [
    'a number that became a day',
    () => inAnswers(5, 3, { s: 1, v: '48533' }, { formats: ['d.mmm'] }),
    'excel-date',
    'C5',
  ],
  [
    'a number that became a time',
    () => inAnswers(5, 3, { s: 1, v: '0.5625' }, { formats: [20] }),
    'workbook-date',
    'C5',
  ],
  ['a duration', () => inAnswers(5, 3, { s: 1, v: '1.5' }, { formats: ['[h]:mm'] }), 'workbook-date', 'C5'],
  [
    'a day that there is not',
    () =>
      withBook(
        CORRECTIONS,
        { rows: changed(rowsOf(CORRECTIONS), 2, 7, { s: 1, v: '60' }) },
        { formats: [14], application: 'Microsoft Excel' },
      ),
    'workbook-date',
    'G2',
  ],
  [
    'a day before 1900',
    () => withBook(CORRECTIONS, { rows: changed(rowsOf(CORRECTIONS), 2, 7, { s: 1, v: '-3' }) }, { formats: [14] }),
    'workbook-date',
    'G2',
  ],
  [
    'a sheet that is not there',
    () => withBook(ANSWERS, {}, { change: (parts) => void parts.delete('xl/worksheets/sheet1.xml') }),
    'workbook-unreadable',
    undefined,
  ],
  [
    'a registry whose texts are not there',
    () => withBook(INSTITUTIONS, {}, { texts: 'shared', change: (parts) => void parts.delete('xl/sharedStrings.xml') }),
    'workbook-unreadable',
    undefined,
  ],
  ['a merge over everything', () => withBook(ANSWERS, { merges: ['A1:XFD1048576'] }), 'workbook-too-large', undefined],
  [
    'a title and no column names',
    () => withBook(ANSWERS, { rows: [['Atbildes 2032'], ...answerRows.slice(1)] }),
    'workbook-no-table',
    undefined,
  ],
];

/** Moves the last row of a sheet further down. */
function spread(parts: Map<string, string>, from: number, to: number): void {
  const name = 'xl/worksheets/sheet1.xml';
  const text = parts.get(name) ?? '';
  parts.set(
    name,
    text.replace(`<row r="${from}">`, `<row r="${to}">`).replaceAll(new RegExp(`(r="[A-E])${from}"`, 'g'), `$1${to}"`),
  );
}

describe('workbooks made here', () => {
  it.each(SAME)('%s: the same as the CSV file', async (_, made, warnings) => {
    const found = await made();
    expect(blocks(found.findings)).toBe(false);
    expect(rules(found)).toEqual(warnings);
    expect(differingParts(original.dataset, found.dataset)).toEqual([]);
  });

  it.each(STOPPED)('%s: one finding that stops', async (_, made, rule, cell) => {
    const stops = (await made()).findings.filter((finding) => blocks([finding]));
    expect(stops.map((finding) => [finding.rule, finding.cell])).toEqual([[rule, cell]]);
    expect(stops[0]?.file).toMatch(/\.xlsx(?:\[Lapa\])?$/);
  });

  it('a day before March 1900 is as Excel shows it where Excel saved the file', async () => {
    const rows = changed(rowsOf(INSTITUTIONS), 2, 2, { s: 1, v: '1' });
    const { dataset } = await withBook(INSTITUTIONS, { rows }, { formats: [14], application: 'Microsoft Excel' });
    expect(dataset.registry.institutions[0]?.valid_from).toBe('1900-01-01');
  });

  it('a correction in a sheet of any name counts', async () => {
    const [header = [], first = []] = rowsOf(CORRECTIONS);
    const second = first.map((cell, at) => (at === 0 ? 'L-2' : at === 2 ? 'sunu-dienests' : at === 5 ? 90 : cell));
    const files = new Map(tiny);
    files.delete(CORRECTIONS);
    const sheets = [
      { name: 'Jaunie', rows: [header, second] },
      { name: 'Vecie', rows: [header, first] },
    ];
    const bytes = builtWorkbook({ sheets, sheet: (n) => `xl/worksheets/${n === 1 ? 'sheet' : 'sheet2'}.xml` });
    files.set('data/corrections.xlsx', await inputOf(bytes));
    expect(judgedAnew(files).dataset.corrections.map(({ correction_id: id }) => id)).toEqual(['L-2', 'L-1']);
  });

  it('blank rows before the last row that there is are one finding, by the numbers of the sheet', async () => {
    const last = 1_048_576;
    const { findings } = await withBook(
      ANSWERS,
      { rows: [['Atbildes'], ...answerRows] },
      { change: (parts) => spread(parts, answerRows.length + 1, last) },
    );
    const blank = findings.find(({ rule }) => rule === 'csv-blank-row');
    expect([blank?.row, blank?.message.en, blank?.message.lv]).toEqual([
      answerRows.length + 1,
      `Rows ${answerRows.length + 1} to ${last - 1} are blank.`,
      `Rindas no ${answerRows.length + 1}. līdz ${last - 1}. ir tukšas.`,
    ]);
  });

  it('more cells than are read end in one finding', async () => {
    const rows = Array.from({ length: LIMITS.workbookCells / 100 + 1 }, () => Array<number>(100).fill(1));
    const { findings } = await withBook(ANSWERS, { rows });
    expect(findings).toMatchObject([{ rule: 'workbook-too-large', message: { en: /cells that hold something/ } }]);
  });
});
