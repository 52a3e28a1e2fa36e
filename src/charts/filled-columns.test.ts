import { describe, expect, it } from 'vitest';
import { shownColumns } from './filled-columns.ts';

const columns = ['Gads', 'Punkti', 'Pārtraukums'].map((label) => ({ label }));

describe('the columns of a figure on a page', () => {
  it('are those that hold something in some row', () => {
    const rows = [
      ['2021', null, null],
      ['2022', 0, null],
    ];
    expect(shownColumns({ columns, rows })).toEqual([0, 1]);
    expect(shownColumns({ columns, rows: [['2021', 1, 'metode']] })).toEqual([0, 1, 2]);
    expect(shownColumns({ columns, rows: [['2021', null, 'metode']] })).toEqual([0, 2]);
  });

  it('are all where there are no rows to tell by', () => {
    expect(shownColumns({ columns, rows: [] })).toEqual([0, 1, 2]);
  });
});
