import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvCells } from './checks/csv-cells.ts';
import { runScript } from './lib/child.ts';

/**
 * Two indexes that other people made and published, from folder to folder: every score, coverage and rank is what was computed of them
 * elsewhere in exact arithmetic.
 */

const INDICES = join('..', 'shared', 'cases', 'indices');
const TOLERANCE = 1e-6;
const EXACT = ['score', 'coverage', 'rank'] as const;

type Line = Readonly<Record<string, string>>;

async function lines(path: string): Promise<Line[]> {
  const [header = [], ...rows] = csvCells(await readFile(path, 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

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
      const out = await mkdtemp(join(tmpdir(), 'index-'));
      try {
        const index = join(INDICES, name);
        const folders = ['--data', join(index, 'data'), '--methodology', join(index, 'methodology')];
        const ran = await runScript('build-data', [...folders, '--out', join(out, 'data'), '--lang', 'en']);
        expect([ran.code, ran.code === 0 ? '' : ran.output.slice(-2000)]).toEqual([0, '']);
        const expected = await lines(join(index, 'expected.csv'));
        expect(expected).toHaveLength(scores);
        expect(expected.filter((line) => (line['published_score'] ?? '') !== '')).toHaveLength(published);
        expect(differences(expected, await lines(join(out, 'data', 'latest', 'scores.csv')))).toEqual([]);
      } finally {
        await rm(out, { recursive: true });
      }
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
