import { describe, expect, it } from 'vitest';
import { plainWords } from '../testing/plain-words.ts';
import type { ChangeRow } from './rows.ts';
import { doubtCell, doubtNote } from './doubt-sign.ts';
import { isUnsure } from './sure-change.ts';

const ofDimension = (change: number | null): ChangeRow =>
  ({ institution_id: 'n1', edition: 2031, code: 'services', change }) as ChangeRow;

describe('changes of dimensions', () => {
  it('have no sign of doubt: only the total is recomputed', () => {
    expect(isUnsure(ofDimension(0.1))).toBe(false);
    expect(doubtNote([ofDimension(0.1), undefined], plainWords('lv'))).toBeNull();
  });
});

describe('doubtCell', () => {
  it('is blank where nothing went anywhere', () => {
    const words = plainWords('lv');
    for (const row of [undefined, ofDimension(null), ofDimension(0)]) expect(doubtCell(row, words)).toBeNull();
    expect(doubtCell(ofDimension(1), words)).toBe('drošs');
  });
});
