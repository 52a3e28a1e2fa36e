import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../emit/table.ts';
import { diffTable, isSame, type CellChange } from './table-diff.ts';
import type { PublishedTable, Record_ } from './table-set.ts';

const COLUMNS = ['id', 'a', 'b'];
const tableOf = (records: readonly Record_[], key: readonly string[] = ['id']): PublishedTable => ({
  name: 'rows',
  title: { lv: 'Rindas', en: 'Rows' },
  key,
  columns: COLUMNS,
  records,
});
const cell: fc.Arbitrary<Cell> = fc.oneof(fc.constant(null), fc.integer(), fc.boolean(), fc.string({ maxLength: 3 }));
const row = fc.record({ id: fc.integer({ min: 1, max: 9 }), a: cell, b: cell });
const rows = fc.uniqueArray(row, { selector: ({ id }) => id });

/** Cells without order, to compare what two differences name. */
const names = (changes: readonly CellChange[], turned = false): string[] =>
  changes
    .map(({ key, column, old, new: now }) => JSON.stringify([key, column, ...(turned ? [now, old] : [old, now])]))
    .sort();
const asSet = (list: readonly Record_[]): string[] => list.map((entry) => JSON.stringify(entry)).sort();

describe('diffTable', () => {
  it('finds nothing between a table and itself', () => {
    fc.assert(
      fc.property(rows, (records) => isSame(diffTable('rows', tableOf(records), tableOf([...records].reverse())))),
    );
  });

  it('names every cell that was changed, and no other', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(cell), (records, fresh) => {
        const edits = records.map((record) => ({ ...record, b: fresh.next().value ?? null }));
        const expected = records.flatMap(({ id, b }, at) => {
          const is = edits[at]?.b ?? null;
          return b === is ? [] : [{ key: { id }, column: 'b', old: b, new: is }];
        });
        const { changed, added, removed } = diffTable('rows', tableOf(records), tableOf(edits));
        expect(names(changed)).toEqual(names(expected));
        expect([...added, ...removed]).toEqual([]);
      }),
    );
  });

  it('says the opposite the other way round', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const there = diffTable('rows', tableOf(a), tableOf(b));
        const back = diffTable('rows', tableOf(b), tableOf(a));
        expect(names(back.changed, true)).toEqual(names(there.changed));
        expect(asSet(back.added)).toEqual(asSet(there.removed));
        expect(asSet(back.removed)).toEqual(asSet(there.added));
      }),
    );
  });

  it('tells a blank from a nought and from an empty text', () => {
    const { changed } = diffTable('rows', tableOf([{ id: 1, a: null, b: null }]), tableOf([{ id: 1, a: 0, b: '' }]));
    expect(changed.map(({ column, old, new: now }) => [column, old, now])).toEqual([
      ['a', null, 0],
      ['b', null, ''],
    ]);
  });

  it('names a row without a key by all that stands in it', () => {
    const { added, removed, changed } = diffTable(
      'rows',
      tableOf([{ id: 1, a: 'x', b: 'y' }], []),
      tableOf([{ id: 1, a: 'x', b: 'z' }], []),
    );
    expect([added.length, removed.length, changed.length]).toEqual([1, 1, 0]);
  });

  it('pairs rows that share a key in the order in which they stand', () => {
    const twice = [
      { id: 1, a: 1, b: null },
      { id: 1, a: 2, b: null },
    ];
    const { changed, removed } = diffTable('rows', tableOf(twice), tableOf([{ id: 1, a: 5, b: null }]));
    expect(changed).toEqual([{ key: { id: 1 }, column: 'a', old: 1, new: 5 }]);
    expect(removed).toEqual([twice[1]]);
  });

  it('names a column that came once, and a table that came by its rows', () => {
    const old = { ...tableOf([{ id: 1, a: 1 }]), columns: ['id', 'a'] };
    const diff = diffTable('rows', old, tableOf([{ id: 1, a: 1, b: 2 }]));
    expect(diff).toMatchObject({ columns_added: ['b'], columns_removed: [], changed: [], added: [] });
    expect(diffTable('rows', undefined, tableOf([{ id: 1, a: 1, b: 2 }]))).toMatchObject({
      rows: { old: 0, new: 1 },
      columns_added: [],
      added: [{ id: 1, a: 1, b: 2 }],
    });
  });
});
