import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../src/core/emit/codebook.ts';
import { assess } from '../../src/core/assess/assess.ts';
import { publishable } from '../../src/core/assess/embargo.ts';
import { derive } from '../../src/core/derive/derive.ts';
import { emit } from '../../src/core/emit/emit.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import type { InputFiles } from '../../src/core/parse/input.ts';
import type { Memory } from '../../src/core/parse/memory.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { realDisk } from '../lib/disk.ts';
import { withFewRuns } from '../lib/few-runs.ts';
import { readInput, sha256 } from '../lib/input-files.ts';
import { savedByExcel, type Kind, type Manner, type Saved } from '../lib/testing/excel-save.ts';

/**
 * The repository's real files of 2022, and the registry, saved as Excel saves them. What loses nothing is read with a warning for
 * each manner, and the very same bytes are published, but for the table of findings, which holds those warnings, and what the codebook says of it; what loses something is refused where it was lost.
 */
const ANSWERS = 'data/editions/2022/answers.csv';
const INSTITUTIONS = 'data/registry/institutions.csv';
const PATHS = [
  ...['institutions', 'groups', 'categories', 'successions'].map((name) => `data/registry/${name}.csv`),
  ANSWERS,
  'data/editions/2022/participants.csv',
  ...['state', 'municipal', 'levels'].map((name) => `methodology/2022/${name}.csv`),
] as const;

const TEXTS = new Map(PATHS.map((path) => [path, readFileSync(path, 'utf8')]));
const files = await readInput(realDisk, { data: 'data', methodology: 'methodology' }, 'en');
const memory: Memory = new WeakMap();
const baseline = run(files);

function run(input: InputFiles): { findings: readonly Finding[]; published: Map<string, string> | null } {
  const assessed = assess(input, memory);
  const { findings } = assessed;
  if (assessed.derived === null) return { findings, published: null };
  const open = publishable(assessed, true);
  const derived = derive(withFewRuns(open.dataset), open.derived.results);
  const emitted = emit({ ...open, derived, rules: RULES });
  const published = new Map([...emitted.files].filter(([path]) => !path.startsWith('findings.')));
  return { findings, published: published.set('codebook.json', codebookOf(published)) };
}

/** The codebook without the table of findings. */
function codebookOf(published: ReadonlyMap<string, string>): string {
  const { tables, ...rest } = JSON.parse(published.get('codebook.json') ?? '') as Codebook;
  return JSON.stringify({ ...rest, tables: tables.filter(({ name }) => name !== 'findings') });
}

/** Types of indicators of 2022. */
const TYPES = new Map(
  ['state', 'municipal'].flatMap((sector) =>
    Papa.parse<Record<string, string>>(TEXTS.get(`methodology/2022/${sector}.csv`) ?? '', { header: true }).data.map(
      ({ code, type }) => [code, type] as const,
    ),
  ),
);
const DATES = new Set(['valid_from', 'valid_to', 'date']);
const NUMBERS = new Set(['weight', 'lower', 'upper', 'lower_bound']);

function kindOf(column: string, { indicator }: Readonly<Record<string, string>>): Kind {
  if (DATES.has(column)) return 'date';
  if (NUMBERS.has(column)) return 'number';
  const type = column === 'value' ? TYPES.get(indicator) : undefined;
  if (type === 'share' || type === 'boolean') return type;
  return type === 'count' || type === 'rating' ? 'number' : 'text';
}

const ours = (manner: Manner, paths: readonly string[] = PATHS): Map<string, Saved> =>
  new Map(paths.map((path) => [path, savedByExcel(TEXTS.get(path) ?? '', kindOf, manner)]));

const withSaved = (saved: ReadonlyMap<string, Saved>): InputFiles =>
  new Map([...files, ...[...saved].map(([path, { bytes }]) => [path, { bytes, sha256: sha256(bytes) }] as const)]);

/** Findings that are not there without the manner, each as a line, sorted. */
const fresh = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule, subject }) => !baseline.findings.some((one) => one.rule === rule && one.subject === subject))
    .map(({ rule, severity, file, row, column = '', message }) =>
      [severity, rule, file, row, column, /Places: (\d+)/.exec(message.en)?.[1] ?? 1].join(' '),
    )
    .sort();

/** Every warning that a manner must give, and no other: one for each file, and one for each column whose cells it rewrites. */
function warnings(manner: Manner, saved: ReadonlyMap<string, Saved>): string[] {
  return [...saved]
    .flatMap(([path, { bytes, rewritten, short, rows }]) => {
      const lines = iconv.decode(Buffer.from(bytes), manner.encoding ?? 'utf-8').split(manner.newline ?? '\n');
      // Excel writes no UTF-16 without a mark, and nobody can tell Windows-1257 from UTF-8 where no letter is beyond ASCII.
      const firstLetter = lines.findIndex((line) => /[^\x00-\x7F]/.test(line)) + 1;
      const inFile = (rule: string, row: number, count = 1): string => `warning ${rule} ${path} ${row}  ${count}`;
      const first = rewritten.filter(
        (cell, at) => rewritten.findIndex(({ rule, column }) => rule === cell.rule && column === cell.column) === at,
      );
      return [
        ...(manner.encoding !== undefined && firstLetter > 0 ? [inFile('file-converted', firstLetter)] : []),
        ...(manner.encoding?.startsWith('utf-16') === true && firstLetter === 0 ? [inFile('file-converted', 1)] : []),
        ...(manner.byteOrderMark === true ? [inFile('file-bom', 1)] : []),
        ...(manner.newline === undefined ? [] : [inFile('csv-line-ends', 1)]),
        ...(manner.separatorLine === true ? [inFile('csv-separator-line', 1)] : []),
        ...(manner.delimiter === undefined ? [] : [inFile('csv-delimiter', 1)]),
        ...(manner.blankColumns === undefined ? [] : [inFile('csv-trailing-columns', 1)]),
        ...(manner.blankRows === undefined ? [] : [inFile('csv-trailing-rows', rows + 2, manner.blankRows)]),
        ...(short[0] === undefined ? [] : [inFile('csv-short-row', short[0], short.length)]),
        ...first.map(({ rule, column, row }) => {
          const count = rewritten.filter((cell) => cell.rule === rule && cell.column === column).length;
          return `warning ${rule} ${path} ${row} ${column} ${count}`;
        }),
      ];
    })
    .sort();
}

const LOSSLESS: readonly (readonly [string, Manner, readonly string[]])[] = [
  ['semicolons', { delimiter: ';' }, ['csv-delimiter']],
  ['tabs', { delimiter: '\t' }, ['csv-delimiter']],
  ['a decimal comma', { delimiter: ';', decimalComma: true }, ['excel-decimal-comma']],
  ['thousands with a blank', { thousands: ' ' }, ['excel-thousands']],
  ['thousands with a blank that does not break', { thousands: '\u00A0' }, ['excel-thousands']],
  ['thousands with a narrow blank', { thousands: '\u202F' }, ['excel-thousands']],
  ['a byte order mark', { byteOrderMark: true }, ['file-bom']],
  ['Windows-1257', { encoding: 'windows-1257' }, ['file-converted']],
  ['lines that end in CR LF', { newline: '\r\n' }, ['csv-line-ends']],
  ['lines that end in CR', { newline: '\r' }, ['csv-line-ends']],
  ['blank columns at the end', { blankColumns: 3 }, ['csv-trailing-columns']],
  ['blank rows at the end', { blankRows: 20 }, ['csv-trailing-rows']],
  ['blank columns and rows', { blankColumns: 2, blankRows: 5 }, ['csv-trailing-columns', 'csv-trailing-rows']],
  ['short rows', { delimiter: ';', shortRows: true }, ['csv-short-row']],
  ['a line “sep=;”', { delimiter: ';', separatorLine: true }, ['csv-separator-line']],
  ['a line “sep=,”', { separatorLine: true }, ['csv-separator-line']],
  ['percent signs', { percent: '%' }, ['excel-percent']],
  ['percent signs behind a blank', { percent: '\u00A0%' }, ['excel-percent']],
  ['TRUE and FALSE', { logical: ['TRUE', 'FALSE'] }, ['excel-boolean']],
  ['PATIESS and APLAMS', { logical: ['PATIESS', 'APLAMS'] }, ['excel-boolean']],
  ['UTF-16 with tabs', { encoding: 'utf-16le', delimiter: '\t', newline: '\r\n' }, ['file-converted']],
  ['UTF-16, the other way round', { encoding: 'utf-16be', delimiter: '\t' }, ['file-converted']],
  ['Latvian dates', { latvianDates: true }, ['excel-date-order']],
  [
    'everything that Excel does on a Latvian computer',
    {
      ...{ encoding: 'windows-1257', delimiter: ';', newline: '\r\n', decimalComma: true, thousands: '\u00A0' },
      ...{ percent: '%', logical: ['PATIESS', 'APLAMS'], latvianDates: true, blankColumns: 2, blankRows: 3 },
    },
    [
      ...['file-converted', 'csv-delimiter', 'csv-line-ends', 'csv-trailing-columns', 'csv-trailing-rows'],
      ...['excel-decimal-comma', 'excel-thousands', 'excel-percent', 'excel-boolean', 'excel-date-order'],
    ],
  ],
  [
    'the same as “Unicode text”, short rows and a line “sep=”',
    {
      ...{ encoding: 'utf-16le', delimiter: '\t', newline: '\r\n', decimalComma: true, thousands: '\u202F' },
      ...{ percent: ' %', logical: ['TRUE', 'FALSE'], latvianDates: true, shortRows: true, separatorLine: true },
    },
    ['csv-short-row', 'csv-separator-line'],
  ],
];

describe('a manner that loses nothing gives the same bytes, and warns', () => {
  it('of the files as they are there is nothing new to say', () => {
    expect(run(withSaved(ours({}))).published).toEqual(baseline.published);
    expect(fresh(run(withSaved(ours({}))).findings)).toEqual([]);
  });

  it.each(LOSSLESS)('%s', (_, manner, rules) => {
    const saved = ours(manner);
    const { findings, published } = run(withSaved(saved));
    const expected = warnings(manner, saved);
    expect(fresh(findings)).toEqual(expected);
    for (const rule of rules) expect(expected.some((line) => line.includes(` ${rule} `))).toBe(true);
    const differing = [...(published ?? [])].filter(([path, text]) => baseline.published?.get(path) !== text);
    expect(differing.map(([path]) => path)).toEqual([]);
    expect(published?.size).toBe(baseline.published?.size);
  });
});

describe('a manner that loses something is refused where it was lost', () => {
  const refused = (findings: readonly Finding[]) =>
    findings
      .filter(({ severity, accepted }) => severity === 'blocker' && accepted === undefined)
      .map(({ rule, file, row, column, found }) => ({ rule, file, row, column, found }));

  it('numbers that became dates: each cell', () => {
    const saved = ours({ numbersAsDates: true });
    const { findings, published } = run(withSaved(saved));
    const lost = [...saved].flatMap(([file, { rewritten }]) =>
      rewritten.map(({ rule, row, column, written }) => ({ rule, file, row, column, found: written })),
    );
    expect(lost.length).toBeGreaterThan(100);
    expect(published).toBeNull();
    expect(refused(findings)).toEqual(expect.arrayContaining(lost));
    expect(refused(findings)).toHaveLength(lost.length);
  });

  it.each([
    ['with a decimal point', {}],
    ['with a decimal comma', { delimiter: ';', decimalComma: true }],
  ] as const)('numbers with E, %s: each cell', (_, manner) => {
    const saved = ours({ ...manner, scientificFrom: 7 }, [ANSWERS, INSTITUTIONS]);
    const { findings, published } = run(withSaved(saved));
    const lost = [...saved].flatMap(([file, { rewritten }]) =>
      rewritten
        .filter(({ rule }) => rule === 'excel-scientific')
        .map(({ rule, row, column, written }) => ({ rule, file, row, column, found: written })),
    );
    expect(lost.map(({ file }) => file)).toEqual(expect.arrayContaining([ANSWERS, INSTITUTIONS]));
    expect(published).toBeNull();
    expect(refused(findings)).toEqual(expect.arrayContaining(lost));
    expect(refused(findings)).toHaveLength(lost.length);
  });

  it.each(PATHS.filter((path) => /[^\x00-\x7F]/.test(TEXTS.get(path) ?? '')))('Windows-1252: %s', (path) => {
    const { findings, published } = run(withSaved(ours({ encoding: 'windows-1252' }, [path])));
    const lines = (TEXTS.get(path) ?? '').split('\n');
    // Letters that the encoding has are other letters in Windows-1257, or none; where there are none, question marks tell.
    const first = lines.findIndex((line) => /[šžŠŽ]/.test(line)) + 1;
    expect(published).toBeNull();
    const [finding, ...more] = refused(findings);
    expect(first).toBeGreaterThan(0);
    expect(finding).toMatchObject({ rule: 'file-encoding', file: path });
    expect(finding?.found).toMatch(/\uFFFD/);
    expect(more).toEqual([]);
  });

  it('Windows-1252 without a letter that it has: each cell that lost one', () => {
    const path = ANSWERS;
    const text = (TEXTS.get(path) ?? '').replaceAll(/[šž„“”’–]/g, 'ā');
    const saved = savedByExcel(text, kindOf, { encoding: 'windows-1252' });
    const { findings, published } = run(withSaved(new Map([[path, saved]])));
    expect(published).toBeNull();
    const rows = text.split('\n').flatMap((line, at) => (/\p{L}[āčēģīķļņūĀČĒĢĪĶĻŅŪ]\p{L}/u.test(line) ? [at + 1] : []));
    expect(refused(findings).map(({ rule, row, column }) => [rule, row, column])).toEqual(
      rows.map((row) => ['text-letter-lost', row, 'note']),
    );
  });
});
