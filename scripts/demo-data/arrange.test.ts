import { describe, expect, it } from 'vitest';
import { arrange, GAP } from './arrange.ts';

const standing = ['a', 'b', 'c', 'd', 'e'];
const scores = [60, 50, 40, 30, 20];

describe('arrange', () => {
  it('follows the standing where nothing is published', () => {
    expect([...arrange(standing, scores, new Map(), new Map())]).toEqual([
      ['a', 60],
      ['b', 50],
      ['c', 40],
      ['d', 30],
      ['e', 20],
    ]);
  });

  it('puts a body on its published place', () => {
    const arranged = arrange(standing, scores, new Map([[1, 'd']]), new Map());
    expect([...arranged.keys()]).toEqual(['d', 'a', 'b', 'c', 'e']);
  });

  it('keeps an exact score and moves the others out of its way', () => {
    const arranged = arrange(standing, scores, new Map([[2, 'e']]), new Map([['e', 61]]));
    expect(arranged.get('e')).toBe(61);
    expect(arranged.get('a')).toBeGreaterThanOrEqual(61 + GAP);
    expect(arranged.get('b')).toBeLessThanOrEqual(61 - GAP);
  });

  it('finds the place of a score without one', () => {
    const arranged = arrange(standing, scores, new Map(), new Map([['e', 41]]));
    expect([...arranged.keys()].indexOf('e')).toBe(2);
  });

  it('passes over bodies that may not stand at a place', () => {
    const arranged = arrange(standing, scores, new Map(), new Map(), (id, place) => !(id === 'a' && place <= 2));
    expect([...arranged.keys()]).toEqual(['b', 'c', 'a', 'd', 'e']);
  });
});
