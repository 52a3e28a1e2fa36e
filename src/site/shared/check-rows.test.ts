import { describe, expect, it } from 'vitest';
import { codebook } from '../../core/emit/codebook.ts';
import { emitTable } from '../../core/emit/table.ts';
import { PARTICIPATION } from '../../core/emit/tables/participation.ts';
import { checkRows } from './check-rows.ts';

const CODEBOOK = codebook([emitTable(PARTICIPATION, [])]);
const ROW = { edition: 2031, sector: 'state', institution_id: 'a', participation: 'took_part', status: 'official' };

describe('checkRows', () => {
  const check = (value: unknown) => () => {
    checkRows('participation', value, CODEBOOK);
  };

  it('takes what the definition says', () => {
    expect(check([ROW])).not.toThrow();
  });

  it.each([
    [
      'a number that is a text',
      { edition: '2031' },
      'participation.json, row 2, edition: expected integer, found "2031"',
    ],
    ['a blank where there may be none', { institution_id: null }, 'row 2, institution_id: expected text, found null'],
    ['a word that is not on the list', { sector: 'church' }, 'sector: expected state | municipal, found "church"'],
  ])('tells %s with its place', (_, changes, said) => {
    expect(check([ROW, { ...ROW, ...changes }])).toThrow(said);
  });

  it('tells a column that is not there, and what is no table', () => {
    const { status, ...rest } = ROW;
    expect(status).toBe('official');
    expect(check([rest])).toThrow('status: expected');
    expect(check({})).toThrow('participation.json is not an array');
    expect(() => {
      checkRows('scores', [], CODEBOOK);
    }).toThrow('scores.json is not in the codebook');
  });
});
