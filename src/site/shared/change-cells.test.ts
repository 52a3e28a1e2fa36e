import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import { changeCells, changeColumns, editionsCompared } from './change-cells.ts';
import type { ChangeRow } from './rows.ts';

const words = plainWords('lv');
const row = (change: number | null, reason: ChangeRow['break'] = null): ChangeRow =>
  ({ previous_edition: 2019, change, break: reason }) as ChangeRow;

describe('changeCells', () => {
  it('has a cell for each column', () => {
    expect(changeCells(row(1.25), words)).toEqual([1.25, '2019', null]);
    expect(changeCells(undefined, words)).toHaveLength(changeColumns(words).length);
  });

  it('says why a change is not told', () => {
    expect(changeCells(row(null, 'method'), words)).toEqual([null, '2019', words.t('break.method')]);
  });
});

describe('editionsCompared', () => {
  it('has the edition and those its changes are counted from, so that a source hides no demonstration', () => {
    expect(editionsCompared(2022, [row(1), undefined])).toEqual([2022, 2019]);
  });
});
