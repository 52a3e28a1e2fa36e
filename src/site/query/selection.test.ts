import { describe, expect, it } from 'vitest';
import type { ColumnInfo, Row, TableInfo } from './column-info.ts';
import { BLANK, choicesOf, filled, filtered, orderOf, selected } from './selection.ts';

const column = (name: string, type: ColumnInfo['type'], values: string[] | null = null): ColumnInfo => ({
  name,
  type,
  about: { lv: '', en: '' },
  values,
});
const TABLE: TableInfo = {
  name: 'scores',
  title: { lv: 'Rezultāti', en: 'Scores' },
  columns: [
    column('name', 'text'),
    column('sector', 'text', ['state', 'municipal']),
    column('score', 'number'),
    column('tested', 'boolean'),
  ],
};
const ROWS: readonly Row[] = [
  { name: 'Ādaži', sector: 'municipal', score: 50, tested: true },
  { name: 'Zemkopības ministrija', sector: 'state', score: 66.75, tested: false },
  { name: 'Ata', sector: 'state', score: null, tested: null },
  { name: 'Čiekurs', sector: 'state', score: -2, tested: true },
];
const names = (query: string): unknown[] =>
  selected(new URLSearchParams(query), TABLE, ROWS, 'lv').map((row) => row['name']);

describe('selected', () => {
  it.each([
    ['', ['Ādaži', 'Zemkopības ministrija', 'Ata', 'Čiekurs']],
    ['is.sector=state', ['Zemkopības ministrija', 'Ata', 'Čiekurs']],
    ['is.tested=true', ['Ādaži', 'Čiekurs']],
    [`is.tested=${BLANK}`, ['Ata']],
    ['has.name=MINISTR zemkopibas', ['Zemkopības ministrija']],
    ['from.score=50', ['Ādaži', 'Zemkopības ministrija']],
    ['from.score=-2&to.score=66,7', ['Ādaži', 'Čiekurs']],
    ['from.score=nothing', ['Ādaži', 'Zemkopības ministrija', 'Ata', 'Čiekurs']],
    ['is.gone=state', ['Ādaži', 'Zemkopības ministrija', 'Ata', 'Čiekurs']],
    ['sort=score', ['Čiekurs', 'Ādaži', 'Zemkopības ministrija', 'Ata']],
    ['sort=score.desc', ['Zemkopības ministrija', 'Ādaži', 'Čiekurs', 'Ata']],
    ['sort=name', ['Ata', 'Ādaži', 'Čiekurs', 'Zemkopības ministrija']],
    ['sort=gone', ['Ādaži', 'Zemkopības ministrija', 'Ata', 'Čiekurs']],
  ])('%s', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it('leaves the rows as they are', () => {
    const rows = [...ROWS];
    selected(new URLSearchParams('sort=name'), TABLE, rows, 'lv');
    expect(rows).toEqual(ROWS);
  });
});

describe('what the fields show', () => {
  const choices = (at: number): readonly string[] | null => choicesOf(TABLE.columns[at] as ColumnInfo, ROWS, 'lv');

  it('lists allowed values in their order, as far as they occur, and blank last', () => {
    expect(choices(1)).toEqual(['state', 'municipal']);
    expect(choices(3)).toEqual(['false', 'true', BLANK]);
  });

  it('lists the few values of a text in the order of the language, and none of many', () => {
    expect(choices(0)).toEqual(['Ata', 'Ādaži', 'Čiekurs', 'Zemkopības ministrija']);
    const many = Array.from({ length: 50 }, (_, at): Row => ({ name: `a${at}` }));
    expect(choicesOf(TABLE.columns[0] as ColumnInfo, many, 'lv')).toBeNull();
  });

  it('gives no list for numbers', () => {
    expect(choices(2)).toBeNull();
  });

  it('counts the columns filtered by, and knows the order', () => {
    const params = new URLSearchParams('is.sector=state&from.score=1&to.score=2&has.name=&sort=score.desc');
    expect(filtered(params, TABLE)).toBe(2);
    expect(orderOf(params, TABLE)).toEqual({ column: TABLE.columns[2], descending: true });
  });
});

describe('filled', () => {
  it('leaves out the columns in which no row has a value, and nothing of what is 0 or false', () => {
    const rows = [
      { name: 'Ata', sector: null, score: null, tested: false },
      { name: 'Čiekurs', sector: null, score: 0, tested: null },
    ];
    expect(filled(TABLE, rows).columns.map(({ name }) => name)).toEqual(['name', 'score', 'tested']);
    expect(filled(TABLE, []).columns).toEqual(TABLE.columns);
  });
});
