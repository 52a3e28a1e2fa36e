import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Codebook } from '../../src/core/emit/codebook.ts';
import { questionAnswers } from '../../src/site/query/question-answers.ts';
import type { Question } from '../../src/site/query/questions.ts';
import { runScript } from '../lib/child.ts';
import type { Row } from './built.ts';

/**
 * The ready questions over other indexes than ours, each answer recomputed here from the JSON files: two sectors and two
 * editions; one sector, one edition and codes of its own; and nothing but published figures.
 */

const FIXTURES = join('scripts', 'checks', 'fixtures');

let root = '';
const indexes = new Map<string, Index>();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'questions-'));
  for (const name of ['tiny', 'abroad']) await cp(join(FIXTURES, name), join(root, name), { recursive: true });
  // The other index before it was ever measured.
  const unmeasured = join(root, 'unmeasured');
  await cp(join(root, 'abroad'), unmeasured, { recursive: true });
  for (const path of ['data/editions/2040', 'data/corrections.csv', 'methodology/2040'])
    await rm(join(unmeasured, path), { recursive: true });
  const figures = join(unmeasured, 'data', 'published-figures.csv');
  await writeFile(figures, (await readFile(figures, 'utf8')).replace(/^2040.*\n/m, ''));
  for (const name of ['tiny', 'abroad', 'unmeasured']) indexes.set(name, await indexOf(name));
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Index {
  readonly answer: (question: Question) => readonly Row[];
  readonly table: (name: string) => Promise<readonly Row[]>;
}

async function indexOf(name: string): Promise<Index> {
  const folder = join(root, name);
  const out = join(folder, 'out');
  const args = ['--data', join(folder, 'data'), '--methodology', join(folder, 'methodology'), '--out', out];
  const { code, output } = await runScript('build-data', args);
  expect(code, output).toBe(0);
  const json = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(out, 'latest', `${file}.json`), 'utf8'));
  const answers = await questionAnswers(join(out, 'latest'), ((await json('codebook')) as Codebook).tables);
  return {
    answer: (question) => {
      const { columns = [], rows = [] } = answers.en.get(question) ?? {};
      return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at] ?? null])));
    },
    table: async (file) => (await json(file)) as Row[],
  };
}

const number = (value: unknown): number => Number(value);
const round = (value: number): number => Math.round(value * 10) / 10;
/** Rows of the newest edition of each sector. */
const newest = (rows: readonly Row[]): Row[] =>
  rows.filter((row) =>
    rows.every((other) => other['sector'] !== row['sector'] || number(other['edition']) <= number(row['edition'])),
  );

describe.each(['tiny', 'abroad', 'unmeasured'])('the ready questions over the index %s', (name) => {
  let index: Index;
  beforeAll(() => {
    index = indexes.get(name) as Index;
  });

  it('movers are those with the largest changes of the newest edition', async () => {
    const latest = newest(await index.table('results'));
    const changes = (await index.table('changes')).filter(
      (row) =>
        row['code'] === 'index' &&
        row['change'] !== null &&
        latest.some(({ sector, edition }) => sector === row['sector'] && edition === row['edition']),
    );
    for (const sector of ['state', 'municipal']) {
      const expected = changes
        .filter((row) => row['sector'] === sector)
        .map((row) => Math.abs(round(number(row['change']))))
        .sort((a, b) => b - a);
      const found = index.answer('movers').filter((row) => row['sector'] === sector);
      expect(found.map((row) => Math.abs(number(row['change'])))).toEqual(expected.slice(0, found.length));
      expect(found.length).toBeGreaterThanOrEqual(Math.min(5, expected.length));
    }
  });

  it('weakest are the scored indicators with the lowest means', async () => {
    const scored = new Set(
      (await index.table('structure'))
        .filter((row) => row['kind'] === 'indicator' && number(row['weight']) > 0)
        .map((row) => `${String(row['edition'])} ${String(row['sector'])} ${String(row['code'])}`),
    );
    const rows = newest(await index.table('indicator_results')).filter(
      (row) =>
        row['category'] === 'all' &&
        row['mean'] !== null &&
        scored.has(`${String(row['edition'])} ${String(row['sector'])} ${String(row['indicator'])}`),
    );
    for (const sector of ['state', 'municipal']) {
      const expected = rows
        .filter((row) => row['sector'] === sector)
        .map((row) => round(100 * number(row['mean'])))
        .sort((a, b) => a - b);
      const found = index.answer('weakest').filter((row) => row['sector'] === sector);
      expect(found.map((row) => row['mean_percent'])).toEqual(expected.slice(0, found.length));
      expect(found.length).toBeGreaterThanOrEqual(Math.min(5, expected.length));
    }
  });

  it('groups are all groups of the newest edition, the best mean first, those without one last', async () => {
    const rows = newest(await index.table('group_scores')).filter((row) => row['code'] === 'index');
    const found = index.answer('groups');
    for (const sector of ['state', 'municipal']) {
      const means = (list: readonly Row[]): unknown[] =>
        list
          .filter((row) => row['sector'] === sector)
          .map((row) => (row['mean'] === null ? null : round(number(row['mean']))));
      const expected = means(rows);
      const known = expected.filter((mean) => mean !== null).sort((a, b) => number(b) - number(a));
      expect(means(found)).toEqual([...known, ...expected.filter((mean) => mean === null)]);
    }
    expect(found.every((row) => row['group_name'] !== null)).toBe(true);
  });

  it('gaps are between the best and the weakest dimension of a body', async () => {
    const rows = newest(await index.table('scores')).filter((row) => row['code'] !== 'index' && row['score'] !== null);
    for (const sector of ['state', 'municipal']) {
      const bodies = Map.groupBy(
        rows.filter((row) => row['sector'] === sector),
        (row) => row['institution_id'],
      );
      const expected = [...bodies.values()]
        .map((list) => list.map((row) => number(row['score'])))
        .filter((scores) => scores.length > 1)
        .map((scores) => round(Math.max(...scores) - Math.min(...scores)))
        .sort((a, b) => b - a);
      const found = index.answer('gap').filter((row) => row['sector'] === sector);
      expect(found.map((row) => row['gap'])).toEqual(expected.slice(0, found.length));
      expect(found.length).toBeGreaterThanOrEqual(Math.min(5, expected.length));
    }
  });

  it('agreement counts every published figure once', async () => {
    const figures = await index.table('published_figures');
    const found = index.answer('agreement');
    const sum = (column: string): number => found.reduce((all, row) => all + number(row[column]), 0);
    expect(sum('published')).toBe(figures.length);
    expect(sum('testable')).toBe(figures.filter((row) => row['testable'] === true).length);
    expect(sum('agree')).toBe(figures.filter((row) => row['agrees'] === true).length);
    expect(sum('differ')).toBe(figures.filter((row) => row['agrees'] === false).length);
  });
});

describe('the indexes', () => {
  const QUESTIONS = ['movers', 'weakest', 'groups', 'gap', 'agreement'] as const;

  it.each([
    ['tiny', [6, 8, 2, 7, 0]],
    ['abroad', [0, 5, 2, 4, 2]],
    ['unmeasured', [0, 0, 0, 0, 1]],
  ])('%s has so many answers', (name, counts) => {
    expect(QUESTIONS.map((question) => indexes.get(name)?.answer(question).length)).toEqual(counts);
  });
});
