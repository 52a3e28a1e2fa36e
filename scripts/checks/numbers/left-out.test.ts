import { describe, expect, it } from 'vitest';
import { withLeftOut } from './left-out.ts';
import type { TableView } from './want.ts';

const viewOf = (head: readonly string[], ...rows: readonly (readonly string[])[]): TableView => ({
  form: 'page',
  figure: 'tendence',
  within: [],
  label: '',
  head,
  rows: rows.map((cells) => ({
    cells: cells.map((text) => ({ text, span: 1, value: null, links: [] })),
    body: 0,
    all: null,
    same: null,
  })),
});

describe('a column that the page leaves out', () => {
  it('stands in its place again, with dashes', () => {
    const problems: string[] = [];
    const whole = withLeftOut(viewOf(['Gads', 'Vidējais'], ['2022', '40,0']), ['Gads', 'Punkti', 'Vidējais'], problems);
    expect(whole).toEqual(viewOf(['Gads', 'Punkti', 'Vidējais'], ['2022', '–', '40,0']));
    expect(problems).toEqual([]);
  });

  it('is one without a value in any row', () => {
    const problems: string[] = [];
    withLeftOut(viewOf(['Gads', 'Punkti'], ['2021', '–'], ['2022', '–']), ['Gads', 'Punkti'], problems);
    withLeftOut(viewOf(['Gads', 'Punkti'], ['2021', '–'], ['2022', '3,0']), ['Gads', 'Punkti'], problems);
    expect(problems).toEqual(['column „Punkti” is empty']);
  });
});
