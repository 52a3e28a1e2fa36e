import { expect, it } from 'vitest';
import { FAR, movesOf } from './moves.ts';
import type { Placed } from './reweigh.ts';
import { variantsOf } from './variants.ts';

const ranks = (...list: readonly (number | null)[]): Placed[] =>
  list.map((rank) => ({ score: null, level: null, rank }));

it('tells who is first, how many moved far, and who moved most', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const moves = movesOf(ids, ranks(1, 2, 3, 10, null), ranks(2, 1, 3 + FAR, 10 - FAR - 1, 4));
  expect(moves).toEqual({
    firstBefore: [0],
    first: [1],
    firstChanged: true,
    compared: 4,
    far: 1,
    // (1 + 1 + FAR + FAR + 1) / 4
    shift: (3 + 2 * FAR) / 4,
    rise: { at: 3, from: 10, to: 10 - FAR - 1 },
    fall: { at: 2, from: 3, to: 3 + FAR },
  });
});

it('finds nothing moved where nothing is', () => {
  const same = ranks(1, 1, 3);
  expect(movesOf(['a', 'b', 'c'], same, same)).toMatchObject({
    firstChanged: false,
    far: 0,
    shift: 0,
    rise: null,
    fall: null,
  });
  expect(movesOf(['a'], ranks(1), ranks(null))).toMatchObject({ firstChanged: true, compared: 0, shift: null });
});

it('counts who only comes to share the first place, or no longer shares it, as first still', () => {
  expect(movesOf(['a', 'b'], ranks(1, 2), ranks(1, 1)).firstChanged).toBe(false);
  expect(movesOf(['a', 'b'], ranks(1, 1), ranks(2, 1)).firstChanged).toBe(false);
  expect(movesOf(['a', 'b'], ranks(1, 2), ranks(2, 1)).firstChanged).toBe(true);
});

it('takes, of moves of one size, that of the better placed, whatever the order of bodies', () => {
  const before = { a: 4, b: 6, c: 4 };
  const after = { a: 2, b: 4, c: 2 };
  const found = (ids: readonly ('a' | 'b' | 'c')[]): string | undefined => {
    const { rise } = movesOf(ids, ranks(...ids.map((id) => before[id])), ranks(...ids.map((id) => after[id])));
    return rise === null ? undefined : ids[rise.at];
  };
  expect(found(['a', 'b', 'c'])).toBe('a');
  expect(found(['c', 'b', 'a'])).toBe('a');
});

it('tries the official weights, equal ones, and each dimension left out and doubled', () => {
  expect(
    variantsOf([
      { code: 'a', weight: 40 },
      { code: 'b', weight: 60 },
    ]),
  ).toEqual([
    { kind: 'official', code: null, weights: [40, 60] },
    { kind: 'equal', code: null, weights: [1, 1] },
    { kind: 'left_out', code: 'a', weights: [0, 60] },
    { kind: 'left_out', code: 'b', weights: [40, 0] },
    { kind: 'doubled', code: 'a', weights: [80, 60] },
    { kind: 'doubled', code: 'b', weights: [40, 120] },
  ]);
  expect(variantsOf([{ code: 'a', weight: 40 }])).toHaveLength(1);
});
