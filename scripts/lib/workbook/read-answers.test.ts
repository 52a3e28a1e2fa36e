import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StructureRow } from '../../../src/core/model/methodology.ts';
import { MISSING_REASONS } from '../../../src/core/model/vocabulary.ts';
import { readAnswerFiles, type Given } from './read-answers.ts';
import { readWorkbook } from './read-workbook.ts';
import { decimalText } from '../../../src/core/parse/sheet.ts';
import { templateOf, type Layout } from './template.ts';
import { CONTACT, openTemplate, tinyQuestionnaire, type OpenWorkbook, type Typed } from './testing/fill.ts';
import { BOOLEANS, optionWords, REASONS } from './words.ts';

const QUESTIONNAIRE = tinyQuestionnaire();
const blank = {
  one: templateOf(QUESTIONNAIRE, CONTACT, 'one'),
  'per-institution': templateOf(QUESTIONNAIRE, CONTACT, 'per-institution'),
};

const open = async (layout: Layout = 'one'): Promise<OpenWorkbook> => openTemplate(await blank[layout]);

/** Plausible answers to everything, as somebody would type them. */
const ANSWERS: Readonly<Record<string, Typed>> = {
  website: { value: 'jā' },
  reply_hours: { value: 12.5 },
  system: { value: 'part', note: 'daļēji, pagaidām' },
  electronic: { missing: 'nav atbildēts' },
  papers_sent: { value: 120 },
  papers_electronic: { value: 0 },
  library: { value: 'nē' },
};

function fillIn(book: OpenWorkbook, ids?: readonly string[]): OpenWorkbook {
  for (const { id, asked } of QUESTIONNAIRE.respondents)
    if (ids === undefined || ids.includes(id)) for (const { code } of asked) book.type(id, code, ANSWERS[code] ?? {});
  return book;
}

async function read(...books: readonly OpenWorkbook[]) {
  const files = [];
  for (const [at, book] of books.entries())
    files.push({ name: `${'ab'[at]}.xlsx`, sheets: await readWorkbook(await book.save()) });
  return readAnswerFiles(files, QUESTIONNAIRE);
}

/** Fills everything in, spoils it, and gives rule, place and what was found. */
async function spoilt(spoil: (book: OpenWorkbook) => void, layout: Layout = 'one') {
  const book = fillIn(await open(layout));
  spoil(book);
  const { findings } = await read(book);
  return findings.map(({ rule, file, row, column, found }) => [rule, `${file}!${column ?? ''}${row ?? ''}`, found]);
}

describe('readAnswerFiles', () => {
  it.each(['one', 'per-institution'] as const)('reads a filled-in template back (%s)', async (layout) => {
    const { answers, findings } = await read(fillIn(await open(layout)));
    expect(findings).toEqual([]);
    expect([...answers.keys()]).toEqual(['alfa-ministrija', 'beta-agentura', 'gamma-birojs', 'delta-novads']);
    expect(Object.fromEntries(answers.get('beta-agentura') ?? [])).toEqual({
      website: { value: 'yes', missing: '', note: '' },
      reply_hours: { value: '12.5', missing: '', note: '' },
      system: { value: 'part', missing: '', note: 'daļēji, pagaidām' },
      electronic: { value: '', missing: 'not_answered', note: '' },
      papers_sent: { value: '120', missing: '', note: '' },
      papers_electronic: { value: '0', missing: '', note: '' },
    });
    expect(answers.get('delta-novads')?.get('library')).toEqual({ value: 'no', missing: '', note: '' });
  });

  it('gives back whatever the contract allows, in either layout', async () => {
    const note = fc.oneof(
      fc.constant(''),
      fc.constantFrom('ar, komatu', '„pēdiņas” un "citas"', 'divas\nrindas', '=1+1', '0012'),
    );
    const valueOf = ({ type, options, lower, upper }: StructureRow): fc.Arbitrary<string> => {
      const decimal = (low: number, high: number) =>
        fc.integer({ min: low * 1000, max: high * 1000 }).map((n) => decimalText(n / 1000));
      if (type === 'boolean') return fc.constantFrom('yes', 'no');
      if (type === 'choice') return fc.constantFrom(...options.keys());
      return type === 'count' ? fc.nat(1e9).map(String) : decimal(lower ?? 0, type === 'share' ? 100 : (upper ?? 1));
    };
    const answerTo = (row: StructureRow): fc.Arbitrary<Given> =>
      fc.oneof(
        { weight: 4, arbitrary: fc.record({ value: valueOf(row), missing: fc.constant('' as const), note }) },
        {
          weight: 1,
          arbitrary: fc.record({ value: fc.constant(''), missing: fc.constantFrom(...MISSING_REASONS), note }),
        },
      );
    const everything = fc.tuple(
      ...QUESTIONNAIRE.respondents.flatMap(({ id, asked }) =>
        asked.map((row) => answerTo(row).map((given) => ({ id, row, given }))),
      ),
    );
    const typed = (row: StructureRow, value: string) => {
      if (row.type === 'boolean') return BOOLEANS[value as 'yes' | 'no'];
      return row.type === 'choice' ? (optionWords(row).get(value) ?? '') : Number(value);
    };
    await fc.assert(
      fc.asyncProperty(everything, fc.constantFrom('one' as const, 'per-institution' as const), async (all, layout) => {
        const book = await open(layout);
        for (const { id, row, given } of all)
          book.type(id, row.code, {
            ...(given.value !== '' && { value: typed(row, given.value) }),
            ...(given.missing !== '' && { missing: REASONS[given.missing] }),
            ...(given.note !== '' && { note: given.note }),
          });
        const { answers, findings } = await read(book);
        expect(findings).toEqual([]);
        for (const { id, row, given } of all) expect(answers.get(id)?.get(row.code)).toEqual(given);
      }),
      { numRuns: 25 },
    );
  });

  it('does not mind the order of rows and columns, nor the contract’s own names', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Mani dati').addRows([
      ['note', 'value', 'missing', 'indicator', 'institution_id'],
      ['', 'no', '', 'library', 'delta-novads'],
    ]);
    const files = [{ name: 'a.xlsx', sheets: await readWorkbook(await workbook.xlsx.writeBuffer()) }];
    const { answers, findings } = readAnswerFiles(files, QUESTIONNAIRE);
    expect(findings).toEqual([]);
    expect(answers.get('delta-novads')?.get('library')?.value).toBe('no');
  });

  it('takes one body from each file, and passes over those that are blank', async () => {
    const books = [
      fillIn(await open('per-institution'), ['alfa-ministrija']),
      fillIn(await open('per-institution'), ['delta-novads']),
    ];
    const { answers, findings } = await read(...books);
    expect([...answers.keys()]).toEqual(['alfa-ministrija', 'delta-novads']);
    expect(new Set(findings.map((found) => [found.rule, found.severity].join(' ')))).toEqual(
      new Set(['import-body-blank warning']),
    );
  });

  it('names file, sheet and cell of a date that Excel made', async () => {
    const book = fillIn(await open('per-institution'));
    const cell = book.cell('beta-agentura', 'reply_hours', 'value');
    cell.value = new Date(Date.UTC(2024, 1, 1));
    cell.numFmt = 'd.mmm';
    const { findings } = await read(book);
    expect(findings).toMatchObject([
      {
        rule: 'import-date',
        severity: 'blocker',
        file: 'a.xlsx[BA]',
        row: 5,
        column: 'G',
        found: '2024-02-01 (1,02 / 1,2?)',
        expected: { lv: 'skaitlis no 0 līdz 100' },
        message: { lv: 'Šūnā G5 ir datums; Excel tajā ir pārvērtis ierakstīto.' },
      },
    ]);
    expect(findings[0]?.remedy.lv).toContain('decimālkomatu');
  });

  it('converts per cents as Excel keeps them, once told for the sheet', async () => {
    const book = fillIn(await open());
    for (const id of ['beta-agentura', 'gamma-birojs']) {
      book.type(id, 'electronic', { value: 0.45, missing: null });
      book.cell(id, 'electronic', 'value').numFmt = '0%';
    }
    const { answers, findings } = await read(book);
    expect(answers.get('gamma-birojs')?.get('electronic')?.value).toBe('45');
    expect(findings).toMatchObject([
      {
        rule: 'import-percent-format',
        severity: 'warning',
        found: '45 %',
        message: { lv: 'Pārvērsts (šūnu skaits: 2); piemēram, G12 kļuva par „45”.' },
      },
    ]);
  });

  it.each<[string, (book: OpenWorkbook) => void, unknown[]]>([
    [
      'a per cent that is no share',
      (book) => (book.cell('alfa-ministrija', 'papers_sent', 'value').numFmt = '0.0%'),
      ['import-percent', 'a.xlsx[Atbildes]!G7', '12000 %'],
    ],
    [
      'a text number',
      (book) => book.type('alfa-ministrija', 'papers_sent', { value: '1 234' }),
      ['import-thousands-space', 'a.xlsx[Atbildes]!G7', '1 234'],
    ],
    [
      'TRUE',
      (book) => book.type('alfa-ministrija', 'website', { value: true }),
      ['import-truth', 'a.xlsx[Atbildes]!G4', 'PATIESS (TRUE)'],
    ],
    [
      'a formula',
      (book) => book.type('alfa-ministrija', 'papers_sent', { value: { formula: '60*2', result: 120 } }),
      ['import-formula', 'a.xlsx[Atbildes]!G7', '120'],
    ],
    [
      'a formula that failed',
      (book) =>
        book.type('alfa-ministrija', 'papers_sent', { value: { formula: '1/0', result: { error: '#DIV/0!' } } }),
      ['import-error', 'a.xlsx[Atbildes]!G7', '#DIV/0!'],
    ],
    [
      'a word that is not on the list',
      (book) => book.type('alfa-ministrija', 'website', { value: 'varbūt' }),
      ['import-type', 'a.xlsx[Atbildes]!G4', 'varbūt'],
    ],
    [
      'an unknown reason',
      (book) => book.type('beta-agentura', 'electronic', { missing: 'nezinu' }),
      ['import-reason', 'a.xlsx[Atbildes]!H12', 'nezinu'],
    ],
    [
      'both',
      (book) => book.type('alfa-ministrija', 'website', { missing: 'nav vērtēts' }),
      ['import-answer-and-reason', 'a.xlsx[Atbildes]!H4', 'jā; nav vērtēts'],
    ],
    [
      'neither',
      (book) => book.type('alfa-ministrija', 'website', { value: null }),
      ['import-answer-absent', 'a.xlsx[Atbildes]!G4', ''],
    ],
    [
      'an unknown indicator',
      (book) => (book.cell('delta-novads', 'library', 'indicator').value = 'librari'),
      ['import-indicator-unknown', 'a.xlsx[Atbildes]!B21', 'librari'],
    ],
    [
      'a row without a code',
      (book) => (book.cell('alfa-ministrija', 'website', 'institution_id').value = null),
      ['import-key', 'a.xlsx[Atbildes]!A4', ''],
    ],
    [
      'what is not asked',
      (book) => (book.cell('alfa-ministrija', 'website', 'indicator').value = 'electronic'),
      ['import-not-asked', 'a.xlsx[Atbildes]!B4', 'electronic'],
    ],
    [
      'an unknown body',
      (book) => (book.cell('delta-novads', 'library', 'institution_id').value = 'delta-novad'),
      ['import-institution-unknown', 'a.xlsx[Atbildes]!A21', 'delta-novad'],
    ],
    [
      'an answer that stands twice',
      (book) => (book.cell('alfa-ministrija', 'reply_hours', 'indicator').value = 'website'),
      ['import-duplicate', 'a.xlsx[Atbildes]!B5', 'alfa-ministrija, website'],
    ],
    [
      'merged cells',
      (book) => book.workbook.getWorksheet('Atbildes')?.mergeCells('G4:G5'),
      ['import-merged', 'a.xlsx[Atbildes]!G4', 'jā'],
    ],
    [
      'a head that is gone',
      (book) =>
        ((book.workbook.getWorksheet('Atbildes') as { getCell: (a: string) => { value: unknown } }).getCell(
          'G3',
        ).value = 'Vērtība'),
      ['import-header', 'a.xlsx[Atbildes]!3', 'Iestādes kods, Rādītāja kods, Iemesls, ja atbildes nav, Piezīme'],
    ],
    [
      'a template of another year',
      (book) =>
        ((book.workbook.getWorksheet('Atbildes') as { getCell: (a: string) => { value: unknown } }).getCell(
          'B1',
        ).value = 'Cits indekss 2021: atbildes'),
      ['import-edition', 'a.xlsx[Atbildes]!', '2021'],
    ],
    [
      'a part struck through',
      (book) =>
        book.type('alfa-ministrija', 'papers_sent', {
          value: { richText: [{ font: { strike: true }, text: '2' }, { text: '5' }] },
        }),
      ['import-struck', 'a.xlsx[Atbildes]!G7', '25'],
    ],
    [
      'a number in a look that is struck through',
      (book) => (book.cell('alfa-ministrija', 'papers_sent', 'value').font = { strike: true }),
      ['import-struck', 'a.xlsx[Atbildes]!G7', '120'],
    ],
    [
      'a time of the day',
      (book) => {
        book.type('alfa-ministrija', 'papers_sent', { value: 0.5625 });
        book.cell('alfa-ministrija', 'papers_sent', 'value').numFmt = 'h:mm';
      },
      ['import-date', 'a.xlsx[Atbildes]!G7', '13:30'],
    ],
    [
      'a code by a formula that was never worked out',
      (book) => (book.cell('delta-novads', 'library', 'indicator').value = { formula: 'A1' }),
      ['import-formula-unsaved', 'a.xlsx[Atbildes]!B21', ''],
    ],
    [
      'a reason by a formula that failed',
      (book) => book.type('beta-agentura', 'electronic', { missing: { formula: '1/0', result: { error: '#DIV/0!' } } }),
      ['import-error', 'a.xlsx[Atbildes]!H12', '#DIV/0!'],
    ],
    [
      'a row whose body is merged with that above',
      (book) => (book.workbook.getWorksheet('Atbildes') as Worksheet).mergeCells('A3:A4'),
      ['import-merged', 'a.xlsx[Atbildes]!A4', ''],
    ],
    [
      'a note with a code that is no character',
      (book) => book.type('alfa-ministrija', 'website', { note: 'a\uFDD0b' }),
      ['import-text', 'a.xlsx[Atbildes]!I4', 'a⟨U+FDD0⟩b'],
    ],
    [
      'a note that is shown backwards',
      (book) => book.type('alfa-ministrija', 'website', { note: 'a\u202Eb' }),
      ['import-text', 'a.xlsx[Atbildes]!I4', 'a⟨U+202E⟩b'],
    ],
    [
      'answers in hidden rows',
      (book) => {
        for (const row of [5, 6]) (book.workbook.getWorksheet('Atbildes') as Worksheet).getRow(row).hidden = true;
      },
      ['import-hidden', 'a.xlsx[Atbildes]!5', '5, 6'],
    ],
    [
      'answers in a hidden column',
      (book) => ((book.workbook.getWorksheet('Atbildes') as Worksheet).getColumn(7).hidden = true),
      ['import-hidden', 'a.xlsx[Atbildes]!3', 'G'],
    ],
    [
      'a sheet that is neither',
      (book) => void book.workbook.addWorksheet('Cita').addRow(['x']),
      ['import-sheet-unread', 'a.xlsx[Cita]!', undefined],
    ],
  ])('names %s by its cell', async (_, spoil, expected) => {
    expect(await spoilt(spoil)).toContainEqual(expected);
  });

  it('names rows that are gone', async () => {
    const book = fillIn(await open());
    book.workbook.getWorksheet('Atbildes')?.spliceRows(5, 2);
    const { findings } = await read(book);
    expect(findings).toMatchObject([
      { rule: 'import-row-missing', subject: 'alfa-ministrija', expected: { lv: 'reply_hours, system' } },
    ]);
  });

  it('names all cells without answer and reason in one finding', async () => {
    const book = fillIn(await open());
    for (const code of ['website', 'reply_hours', 'papers_sent']) book.type('alfa-ministrija', code, { value: null });
    const { findings } = await read(book);
    expect(findings).toMatchObject([
      {
        rule: 'import-answer-absent',
        row: 4,
        column: 'G',
        message: { lv: 'Nav ne atbildes, ne iemesla (3): G4:G5, G7' },
      },
    ]);
  });

  it('names a body that two files answer for, once', async () => {
    const books = [fillIn(await open(), ['alfa-ministrija']), fillIn(await open(), ['alfa-ministrija'])];
    const { findings } = await read(...books);
    expect(findings.filter((found) => found.severity === 'blocker')).toMatchObject([
      {
        rule: 'import-duplicate',
        file: 'b.xlsx[Atbildes]',
        message: { lv: 'Visas iestādes atbildes (5) jau ir: a.xlsx[Atbildes], 4. rinda.' },
      },
    ]);
  });

  it('names a file without answers', () => {
    const { findings } = readAnswerFiles([{ name: 'a.xlsx', sheets: [{ name: 'Lapa1', rows: [] }] }], QUESTIONNAIRE);
    expect(findings).toMatchObject([{ rule: 'import-empty', file: 'a.xlsx', found: 'Lapa1' }]);
  });
});
