import { expect, it } from 'vitest';
import { neighbours } from './neighbours.ts';

const rows = [
  { institution_id: 'a', rank: 1 },
  { institution_id: 'b', rank: 2 },
  { institution_id: 'c', rank: 2 },
  { institution_id: 'd', rank: 4 },
  { institution_id: 'e', rank: null },
];
const around = (id: string): string[] => {
  const { above, below } = neighbours(rows, id);
  return [above, below].map((side) => side.map((row) => row.institution_id).join());
};

it.each([
  ['a', '', 'b,c'],
  ['b', 'a', 'd'],
  ['c', 'a', 'd'],
  ['d', 'b,c', ''],
  ['e', '', ''],
  ['nobody', '', ''],
])('around %s stand „%s” and „%s”', (id, above, below) => expect(around(id)).toEqual([above, below]));
