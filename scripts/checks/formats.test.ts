import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tinyEmitted } from '../../src/core/emit/testing.ts';
import { replace } from '../../src/core/rules/testing/tiny-dataset.ts';
import { releaseFiles } from '../lib/release-files.ts';
import { openBuilt } from './built.ts';
import { duckdb, formats } from './formats.ts';
import type { Check } from './check.ts';

const whole = await releaseFiles(tinyEmitted());
/** The same index with one answer changed. */
const other = await releaseFiles(
  tinyEmitted(
    replace(
      'data/editions/2022/answers.csv',
      'gamma-birojs,papers_electronic,300',
      'gamma-birojs,papers_electronic,301',
    ),
  ),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-indekss-'));
  for (const [path, content] of whole) {
    await mkdir(dirname(join(folder, 'data', 'latest', path)), { recursive: true });
    await writeFile(join(folder, 'data', 'latest', path), content);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function problemsOf(check: Check): Promise<readonly string[]> {
  const built = await openBuilt(folder);
  try {
    return (await check.run(built, 'all')).problems;
  } finally {
    await built.close();
  }
}

const place = (path: string): string => join(folder, 'data', 'latest', path);
const swap = (path: string): Promise<void> => writeFile(place(path), other.get(path) ?? '');
async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(place(path), 'utf8');
  expect(text).toContain(from);
  await writeFile(place(path), text.replace(from, to));
}

describe('formats', () => {
  it('finds nothing in a release as it was made', async () => {
    expect(await problemsOf(formats)).toEqual([]);
  });

  it('finds one digit changed in a CSV, in the archive too', async () => {
    await edit('scores.csv', '2022,state,alfa-ministrija,inside,80,', '2022,state,alfa-ministrija,inside,81,');
    const problems = await problemsOf(formats);
    expect(problems).toEqual([
      expect.stringMatching(/^scores\.csv: row \d+, score: 81/),
      'e-indekss.zip: scores.csv differs',
    ]);
  });

  it.each(['scores.parquet', 'answers.parquet', 'results-2022.parquet', 'e-indekss-2022.xlsx'])(
    'finds that %s has other values',
    async (path) => {
      await swap(path);
      const problems = await problemsOf(formats);
      expect(problems.length).toBeGreaterThan(1);
      for (const problem of problems) expect(problem).toContain(path);
    },
  );

  it('finds a file that the archive has not, and one that is none', async () => {
    await writeFile(place('more.txt'), 'a');
    await rm(place('institutions/alfa-ministrija.json'));
    expect(await problemsOf(formats)).toEqual([
      'e-indekss.zip: more.txt is missing',
      'e-indekss.zip: institutions/alfa-ministrija.json is no file',
    ]);
  });
});

describe('duckdb', () => {
  it('finds nothing in a release as it was made, and one with other values', async ({ skip }) => {
    const built = await openBuilt(folder);
    if ((await duckdb.run(built, 'all')).skipped !== undefined) return skip();
    expect(await problemsOf(duckdb)).toEqual([]);
    await swap('scores.parquet');
    const problems = await problemsOf(duckdb);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^scores\.parquet: /);
  });
});
