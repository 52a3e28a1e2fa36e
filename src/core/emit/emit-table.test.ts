import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { toCsv } from './csv.ts';
import { originalCell } from './safe-cell.ts';
import { toJson } from './json.ts';
import { decimal, given, integer, text } from './columns.ts';
import { defineTable, emitTable, sixDecimals, type RecordOf } from './table.ts';

interface Row {
  readonly name: string;
  readonly n: number | null;
  readonly share: number | null;
}

const DEFINITION = defineTable<Row>()({
  name: 'rows',
  title: { lv: 'Rindas', en: 'Rows' },
  about: { lv: 'Viena rinda.', en: 'One row.' },
  purpose: { lv: 'Pārbaudei.', en: 'For a test.' },
  dataset: 'results',
  key: ['name'],
  columns: [
    text('name', 'Vārds.', 'Name.', (row: Row) => row.name),
    integer('n', 'Skaits.', 'Count.', (row: Row) => row.n, { optional: true }),
    decimal('share', 'Daļa.', 'Share.', (row: Row) => row.share, { optional: true }),
  ],
});

describe('a definition', () => {
  it('gives the type of a record: a column that it does not have, or a blank where there is none, does not compile', () => {
    expectTypeOf<RecordOf<typeof DEFINITION>>().toEqualTypeOf<{
      readonly name: string;
      readonly n: number | null;
      readonly share: number | null;
    }>();
  });
});

describe('toCsv', () => {
  it('writes blank for a missing value and never 0', () => {
    const table = emitTable(DEFINITION, [{ name: 'a', n: null, share: null }]);
    expect(toCsv(table)).toBe('name,n,share\na,,\n');
  });

  it('keeps six decimals at most', () => {
    expect(sixDecimals(200 / 3)).toBe(66.666667);
    expect(sixDecimals(50)).toBe(50);
  });

  it('keeps every digit of what was given, and writes none as a power of ten', () => {
    const columns = [given('share', 'Daļa.', 'Share.', (row: Row) => row.share, { optional: true })];
    const rows = [35.7557197463119, 1 / 3, 0.0000001].map((share) => ({ name: '', n: null, share }));
    expect(toCsv(emitTable({ ...DEFINITION, columns }, rows))).toBe(
      'share\n35.7557197463119\n0.3333333333333333\n0.0000001\n',
    );
  });

  it('writes a header where there are no rows', () => {
    expect(toCsv(emitTable(DEFINITION, []))).toBe('name,n,share\n');
    expect(toJson(emitTable(DEFINITION, []))).toBe('[]\n');
  });

  it('is read back by a CSV reader as it was, whatever the text holds, once marks are taken away', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.string({ unit: 'grapheme' }).filter((s) => s !== ''),
            n: fc.nat(),
            share: fc.constant(0.5),
          }),
          { minLength: 1 },
        ),
        (rows) => {
          const parsed = Papa.parse<string[]>(toCsv(emitTable(DEFINITION, rows)), { delimiter: ',', newline: '\n' });
          const cells = parsed.data
            .slice(1, rows.length + 1)
            .map(([name = '', ...others]) => [originalCell(name), ...others]);
          expect(cells).toEqual(rows.map((row) => [row.name, String(row.n), '0.5']));
        },
      ),
    );
  });

  it('says the same as the JSON', () => {
    const table = emitTable(DEFINITION, [{ name: 'Ķekava, „novads”', n: 3, share: 1 / 3 }]);
    expect(JSON.parse(toJson(table))).toEqual([{ name: 'Ķekava, „novads”', n: 3, share: 0.333333 }]);
    expect(toCsv(table)).toBe('name,n,share\n"Ķekava, „novads”",3,0.333333\n');
  });
});
