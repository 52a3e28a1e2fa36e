import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, flag, integer, text } from '../../../../src/core/emit/columns.ts';
import { emitTable, type Cell, type TableDefinition } from '../../../../src/core/emit/table.ts';
import { dataSheet } from '../../../../src/core/emit/workbook/data-sheet.ts';
import type { Sheet } from '../../../../src/core/emit/workbook/sheet.ts';
import { differencesOf, type ReadTable } from '../../../checks/readers/read-table.ts';
import { readWorkbookSheet } from '../../../checks/readers/workbook.ts';
import { readWorkbook } from '../../workbook/read-workbook.ts';
import { workbookBytes, type Properties } from './workbook-bytes.ts';

interface Row {
  readonly name: string;
  readonly n: number | null;
  readonly score: number | null;
  readonly agrees: boolean | null;
}

const blank = { optional: true } as const;

const DEFINITION: TableDefinition<Row> = {
  name: 'rows',
  title: { lv: 'Rindas', en: 'Rows' },
  about: { lv: 'Rinda.', en: 'A row.' },
  purpose: { lv: 'Pārbaudei.', en: 'For a test.' },
  dataset: 'results',
  key: ['name'],
  columns: [
    text('name', 'Vārds.', 'Name.', (row: Row) => row.name, blank),
    integer('n', 'Skaits.', 'Count.', (row: Row) => row.n, blank),
    decimal('score', 'Punkti.', 'Score.', (row: Row) => row.score, blank),
    flag('agrees', 'Sakrīt.', 'Agrees.', (row: Row) => row.agrees, blank),
  ],
};

const COLUMNS = DEFINITION.columns.map(({ name, type, optional }) => ({ name, type, optional: optional ?? false }));

const PROPERTIES: Properties = {
  title: 'Rindas & „pēdiņas”',
  creator: 'Neviens',
  description: '',
  language: 'lv',
  day: '2022-05-06',
};

const write = (...sheets: readonly Sheet[]): Promise<Uint8Array> => workbookBytes(sheets, PROPERTIES);

const parts = async (...sheets: readonly Sheet[]): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await write(...sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]));

async function readBack(rows: readonly Row[]): Promise<{ wanted: ReadTable; read: ReadTable }> {
  const table = emitTable(DEFINITION, rows);
  const [sheet] = await readWorkbook(await write(dataSheet(table)));
  if (sheet === undefined) throw new Error('no sheet');
  return {
    wanted: {
      columns: COLUMNS,
      rows: table.records.map((record) => COLUMNS.map(({ name }): Cell => record[name] ?? null)),
    },
    read: readWorkbookSheet(sheet, COLUMNS),
  };
}

const row = (name: string): Row => ({ name, n: 1, score: null, agrees: null });

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '@sum',
    '00123',
    '-5',
    ' a ',
    '  ',
    'ā\n"č&<>',
    '\r\n',
    '\t',
    '_x000D_',
    '_x005F_',
    '\u000B',
    '\uD800',
    '\uFFFE',
    '😀',
  ),
);

describe('workbookBytes', () => {
  it('gives back every cell of any table, with its type', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            name: nasty,
            n: fc.option(fc.maxSafeInteger()),
            score: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
            agrees: fc.option(fc.boolean()),
          }),
          { maxLength: 20 },
        ),
        async (rows) => {
          const { wanted, read } = await readBack(rows.map((one) => ({ ...one, agrees: one.agrees ?? true })));
          expect(differencesOf('rows', wanted, read)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('runs nothing: a text that begins like a formula is a text, and stays one when it is edited', async () => {
    const { wanted, read } = await readBack(['=1+1', '+1', '-1', '@a'].map(row));
    expect(differencesOf('rows', wanted, read)).toEqual([]);
    const all = await parts(dataSheet(emitTable(DEFINITION, [row('=HYPERLINK("http://x.example")')])));
    const sheet = all.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    const style = Number(/<c r="A2" s="(\d+)" t="s">/.exec(sheet)?.[1]);
    const formats =
      all
        .get('xl/styles.xml')
        ?.split('<cellXfs')[1]
        ?.match(/<xf [^>]*>/g) ?? [];
    expect(formats[style]).toContain('quotePrefix="1"');
  });

  it('cuts a text that Excel has no room for, and says so in the cell', async () => {
    const { read } = await readBack([row('ā'.repeat(40_000))]);
    const cell = String(read.rows[0]?.[0]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/saīsināts/);
  });

  it('keeps heads in sight, lets them filter, and prints them on each page', async () => {
    const all = await parts(dataSheet(emitTable(DEFINITION, [row('a'), row('b')])));
    const sheet = all.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
    expect(all.get('xl/workbook.xml')).toContain("'rows'!$1:$1</definedName>");
  });

  it('has no names of ranges where no sheet has a table', async () => {
    const words: Sheet = {
      name: 'Vārdi',
      columns: [{ width: 9 }],
      rowCount: 1,
      rows: [{ cells: ['a'], look: 'words' }],
    };
    expect((await parts(words)).get('xl/workbook.xml')).not.toContain('definedName');
  });

  it('has the same bytes each time, wherever it is made', async () => {
    const table = emitTable(DEFINITION, [row('a')]);
    const zone = process.env['TZ'];
    const made = [];
    try {
      for (const place of ['Europe/Riga', 'America/New_York']) {
        process.env['TZ'] = place;
        made.push(Buffer.from(await write(dataSheet(table))).toString('base64'));
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(made[0]).toBe(made[1]);
  });
});
