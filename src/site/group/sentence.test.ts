import { describe, expect, it } from 'vitest';
import { movement } from './sentence.ts';
import type { GroupView } from './view.ts';
import { plainWords } from '../testing/plain-words.ts';

const moved = (same_n: number, n: number, sector: 'state' | 'municipal' = 'state'): GroupView =>
  ({
    sector,
    average: { n, same_n, previous_edition: 2021, same_mean: 42, same_previous_mean: 40, same_none: null },
  }) as unknown as GroupView;
const lv = plainWords('lv');
const en = plainWords('en');

describe('the same bodies of a group', () => {
  it('are counted out of all only where they are not all', () => {
    expect(movement(moved(5, 6), lv)).toContain('vidējais tām pašām iestādēm (5 no 6) ir');
    expect(movement(moved(6, 6), lv)).toContain('vidējais tām pašām 6 iestādēm ir');
    expect(movement(moved(21, 21, 'municipal'), lv)).toContain('vidējais tai pašai 21 pašvaldībai ir');
    expect(movement(moved(6, 6), en)).toContain('For the same 6 institutions the');
  });
});
