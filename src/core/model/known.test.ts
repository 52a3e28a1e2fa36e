import { describe, expect, it } from 'vitest';
import { known } from './known.ts';

describe('what has to be there', () => {
  it('is handed on as it is, 0 and blank too', () => {
    expect(known(0, 'score')).toBe(0);
    expect(known('', 'name')).toBe('');
  });

  it('is a fault where it is missing, never 0', () => {
    expect(() => known(null, 'score of a leader')).toThrow('There is no score of a leader');
    expect(() => known(undefined, 'rank')).toThrow('There is no rank');
  });
});
