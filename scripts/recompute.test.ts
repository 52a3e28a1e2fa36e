import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recomputeDifferences, type Line } from './checks/recompute/differences.ts';
import { everyKind } from './checks/recompute/every-kind.ts';
import { inDuckDb } from './checks/recompute/in-duckdb.ts';
import { commandsFor, FIXTURES, inRelease, scoresIn } from './checks/recompute/releases.ts';

/** `recompute.sql` over the fixtures; over our data by a check of the site, over indexes of others by indices.test.ts, in PostgreSQL by a check. */

/** A release is written first. */
const LONG = 120_000;

async function agrees(folder: string): Promise<void> {
  const published = await scoresIn(folder);
  expect(published.length).toBeGreaterThan(0);
  const lines = await inDuckDb(folder, await commandsFor(folder, 'DuckDB'));
  expect(recomputeDifferences(published, lines)).toEqual([]);
}

describe('recompute.sql, in DuckDB', () => {
  it.each(['tiny', 'abroad'])(
    'gives every row of the index %s',
    (name) => inRelease(join(FIXTURES, name), agrees),
    LONG,
  );

  it(
    'counts every kind of answer as the index does, and lets scores tie that differ behind the ninth decimal',
    async () => {
      const index = await mkdtemp(join(tmpdir(), 'kinds-'));
      try {
        await everyKind(index);
        await inRelease(index, async (folder) => {
          const totals = (await scoresIn(folder)).filter(({ code }) => code === 'index');
          expect(totals.map(({ rank }) => rank)).toEqual(['1', '1', '3', '']);
          await agrees(folder);
        });
      } finally {
        await rm(index, { recursive: true });
      }
    },
    LONG,
  );
});

it('a difference is found: in a score, a level, a rank, a row, in what the file says itself', () => {
  const line = {
    edition: '2031',
    sector: 'state',
    institution_id: 'a',
    code: 'index',
    score: '50.5',
    level: '3',
    rank: '2',
  };
  const same = { ...line, agrees: 'true' };
  const found = (own: Partial<Line>) => recomputeDifferences([line], [{ ...same, ...own }]);
  expect(found({})).toEqual([]);
  expect(found({ score: '50.5000009' })).toEqual([]);
  expect(found({ score: '50.500002', agrees: 'f' })).toEqual(['2031 state a index score: 50.500002, published 50.5']);
  expect(found({ score: '', agrees: 'f' })).toHaveLength(1);
  expect(found({ level: '4', rank: '3', agrees: 'f' })).toHaveLength(2);
  expect(found({ agrees: 'false' })).toEqual(['2031 state a index agrees: false']);
  expect(recomputeDifferences([line], [])).toHaveLength(2);
});
