import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvLines } from './checks/csv-cells.ts';
import { recomputeDifferences, type Line } from './checks/recompute/differences.ts';
import { inDuckDb } from './checks/recompute/in-duckdb.ts';
import { commandsFor, inRelease, scoresIn } from './checks/recompute/releases.ts';

/**
 * Two indexes that other people made and published, from folder to folder: every score, coverage and rank is what was computed of them
 * elsewhere in exact arithmetic, and what the SQL published beside them gives.
 */

const INDICES = join('..', 'shared', 'cases', 'indices');
const TOLERANCE = 1e-6;
const EXACT = ['score', 'coverage', 'rank'] as const;

const keyOf = ({ edition, institution_id, code }: Line): string => [edition, institution_id, code].join(' ');

/** Whether two cells hold the same number, or both none. */
const agree = (a = '', b = ''): boolean =>
  a === '' || b === '' ? a === b : Math.abs(Number(a) - Number(b)) <= TOLERANCE;

/** What an index of ours would say otherwise; the expected lines are all there is. */
function differences(expected: readonly Line[], scores: readonly Line[]): string[] {
  const found = new Map(scores.map((line) => [keyOf(line), line]));
  const wanted = new Set(expected.map(keyOf));
  const problems = scores.filter((line) => !wanted.has(keyOf(line))).map((line) => `${keyOf(line)} is not expected`);
  for (const line of expected) {
    const ours = found.get(keyOf(line));
    if (ours === undefined) problems.push(`${keyOf(line)} is missing`);
    for (const column of EXACT)
      if (ours !== undefined && !agree(ours[column], line[column]))
        problems.push(`${keyOf(line)} ${column}: ${ours[column] ?? ''}, not ${line[column] ?? ''}`);
    const { published_score: published = '' } = line;
    if (ours !== undefined && published !== '' && !agree(printed(ours['score'] ?? '', published), published))
      problems.push(`${keyOf(line)}: published as ${published}, ours is ${ours['score'] ?? ''}`);
  }
  return problems;
}

/** A score as its publisher printed it: to as many decimals, halves up. */
function printed(score: string, published: string): string {
  const unit = 10 ** (published.split('.')[1] ?? '').length;
  // A score of six decimals may lie that much under the half that it stands for.
  return score === '' ? '' : String(Math.floor(Number(score) * unit + 0.5 + TOLERANCE) / unit);
}

describe.skipIf(!existsSync(INDICES))('indexes of others, by npm run data', () => {
  it.each([
    ['asem-treated', 459, 0],
    ['godi-plain', 3292, 3292],
  ])(
    '%s: %i scores without a difference, %i of them as published',
    async (name, scores, published) => {
      const index = join(INDICES, name);
      const expected = csvLines(await readFile(join(index, 'expected.csv'), 'utf8'));
      expect(expected).toHaveLength(scores);
      expect(expected.filter((line) => (line['published_score'] ?? '') !== '')).toHaveLength(published);
      await inRelease(index, async (folder) => {
        const ours = await scoresIn(folder);
        expect(differences(expected, ours)).toEqual([]);
        expect(recomputeDifferences(ours, await inDuckDb(folder, await commandsFor(folder, 'DuckDB')))).toEqual([]);
      });
    },
    120_000,
  );
});

it('a difference is found: in a number, a rank, a row, a published score', () => {
  const line = { edition: '2031', institution_id: 'a', code: 'index', score: '50.5', coverage: '1', rank: '2' };
  const published = { ...line, published_score: '51' };
  expect(differences([published], [line])).toEqual([]);
  expect(differences([published], [{ ...line, score: '50.500001' }])).toEqual([]);
  expect(differences([line], [{ ...line, score: '50.500002' }])).toEqual(['2031 a index score: 50.500002, not 50.5']);
  expect(differences([line], [{ ...line, rank: '3' }])).toEqual(['2031 a index rank: 3, not 2']);
  expect(differences([line], [{ ...line, coverage: '' }])).toEqual(['2031 a index coverage: , not 1']);
  expect(differences([{ ...published, published_score: '50' }], [line])).toHaveLength(1);
  expect(differences([line], [])).toEqual(['2031 a index is missing']);
  expect(differences([], [line])).toEqual(['2031 a index is not expected']);
});
