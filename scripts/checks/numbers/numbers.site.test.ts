import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkFolder } from '../../lib/link-folder.ts';
import { DEFAULT_OUT } from '../../lib/site.ts';
import { onePerTemplate, openBuilt, type Built, type Page } from '../built.ts';
import { checkPage, sourcesOf, type Sources } from './check-pages.ts';
import { emptyTally } from './compare-table.ts';
import { digitsOf, mutate, type Digit } from './mutate.ts';
import { readPage } from './read-page.ts';
import { sameParts } from './same-parts.ts';
import { twinAddress, unlike } from './twins.ts';

/** The check of numbers has to notice a wrong one: real pages with one digit changed, real files with one cell changed. */

let built: Built;
let sources: Sources;
let copy: string;
/** One page per template that has numbers of its own. */
let pages: readonly Page[];

beforeAll(async () => {
  built = await openBuilt(DEFAULT_OUT);
  sources = sourcesOf(built.folder);
  pages = onePerTemplate(built.pages).filter(({ template }) => template !== '404');
  // Where the built site is, so that links can be made of its files.
  await mkdir('.cache', { recursive: true });
  copy = await mkdtemp(join('.cache', 'numbers-'));
});
afterAll(async () => {
  await built.close();
  await rm(copy, { recursive: true });
});

const problemsOf = (from: Sources, page: Page, html: string): readonly string[] => {
  const tally = emptyTally();
  checkPage(from, page, html, tally, false);
  return tally.problems;
};

/** Wrong digits on each page. */
const TRIES = 6;

/** Of so many pages with one wrong digit, how many the page alone gives away and how many the other language. */
function noticed(kind: Digit['kind']): { tried: number; alone: number; together: number; missed: string[] } {
  const result = { tried: 0, alone: 0, together: 0, missed: [] as string[] };
  const byUrl = new Map(built.pages.map((page) => [page.url, page]));
  for (const page of pages) {
    const html = page.html();
    const digits = digitsOf(html).filter((digit) => digit.kind === kind);
    const twin = byUrl.get(twinAddress(html) ?? '') ?? page;
    const twinRead = readPage(twin.html());
    for (let at = 0; at < TRIES; at += 1) {
      const mutation = mutate(html, digits, page.url, kind, at);
      if (mutation === null) break;
      result.tried += 1;
      const alone = problemsOf(sources, page, mutation.html).length > 0;
      const together =
        alone || unlike(page, readPage(mutation.html), twin, twinRead, sources.quoted).problems.length > 0;
      result.alone += Number(alone);
      result.together += Number(together);
      if (!together) result.missed.push(`${page.url}: ${mutation.before} → ${mutation.after}`);
    }
  }
  return result;
}

describe('a wrong digit', () => {
  it('in a cell is noticed', () => {
    const { tried, alone, missed } = noticed('cell');
    expect(tried).toBeGreaterThan(120);
    expect(missed.slice(0, 5)).toEqual([]);
    expect(alone / tried).toBeGreaterThan(0.99);
  });

  it('in a sentence is noticed, by the other language where what the page is about has that value too', () => {
    const { tried, alone, missed } = noticed('text');
    expect(tried).toBeGreaterThan(160);
    expect(missed.slice(0, 5)).toEqual([]);
    expect(alone / tried).toBeGreaterThan(0.9);
  });
});

/** The release in a folder of its own; a file of it is replaced, never written into. */
async function copied(): Promise<string> {
  const folder = await mkdtemp(join(copy, 'release-'));
  await linkFolder(join(built.folder, 'data', 'latest'), join(folder, 'data', 'latest'));
  return folder;
}

/** The file is a link to the built one, which stays as it is. */
async function replace(path: string, text: string): Promise<void> {
  await rm(path);
  await writeFile(path, text);
}

/** The last number of a column, one more in its first digit. */
async function spoil(table: string, column: string): Promise<string> {
  const folder = await copied();
  const path = join(folder, 'data', 'latest', `${table}.csv`);
  const lines = (await readFile(path, 'utf8')).split('\n');
  const at = (lines[0] ?? '').split(',').indexOf(column);
  const row = lines.findLastIndex((line) => /^\d+(?:\.\d+)?$/.test(line.split(',')[at] ?? '') && !line.includes('"'));
  const cells = (lines[row] ?? '').split(',');
  cells[at] = (cells[at] ?? '').replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
  lines[row] = cells.join(',');
  await replace(path, lines.join('\n'));
  return folder;
}

describe('a wrong cell of a file', () => {
  it.each([
    ['scores', 'score'],
    ['scores', 'rank'],
    ['averages', 'mean'],
    ['group_scores', 'median'],
    ['changes', 'change'],
    ['indicator_results', 'full_share'],
    ['answers', 'points'],
    ['next_steps', 'gain'],
    ['answers', 'index_points'],
    ['score_ranges', 'highest'],
    ['evidence_mix', 'received'],
    ['structure', 'weight'],
    ['levels', 'lower_bound'],
  ])('%s.csv, %s: pages disagree with it', async (table, column) => {
    const folder = await spoil(table, column);
    const spoilt = sourcesOf(folder);
    const found = built.pages.some((page) => problemsOf(spoilt, page, page.html()).length > 0);
    expect(found).toBe(true);
  });
});

describe('a wrong number beside the tables', () => {
  it.each(['results-2022', 'institutions/valsts-kanceleja', 'groups/ekonomikas-ministrija'])(
    'in %s.csv is noticed',
    async (name) => {
      const folder = await copied();
      const path = join(folder, 'data', 'latest', `${name}.csv`);
      const text = await readFile(path, 'utf8');
      const spoilt = text.replace(/(?<=,)\d(?=\d?\.\d)/, (digit) => String((Number(digit) + 1) % 10));
      expect(spoilt).not.toBe(text);
      await replace(path, spoilt);
      const { problems } = await sameParts.run({ ...built, folder }, 'all');
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${name}.csv: row `);
    },
  );

  it('in the JSON of a body is noticed', async () => {
    const folder = await copied();
    const path = join(folder, 'data', 'latest', 'institutions', 'valsts-kanceleja.json');
    const text = await readFile(path, 'utf8');
    const spoilt = text.replace(/"rank": (\d+)/, (_, rank: string) => `"rank": ${Number(rank) + 1}`);
    expect(spoilt).not.toBe(text);
    await replace(path, spoilt);
    const { problems } = await sameParts.run({ ...built, folder }, 'all');
    expect(problems.some((problem) => problem.startsWith('institutions/valsts-kanceleja.json, scores: '))).toBe(true);
  });

  it.each(['csv', 'svg'])('in the %s of a figure is noticed', async (ending) => {
    const page = built.pages.find(({ url }) => url === '/iestades/valsts-kanceleja/');
    if (page === undefined) throw new Error('the page of the State Chancellery is not there');
    const folder = await copied();
    const beside = join(folder, dirname(page.file));
    await linkFolder(join(built.folder, dirname(page.file)), beside);
    const path = join(beside, `tendence.${ending}`);
    const text = await readFile(path, 'utf8');
    const spoilt = text.replace(ending === 'csv' ? /(?<=,)\d(?=\d?\.\d)/ : /(?<=>)\d(?=\d,\d<)/, (digit) =>
      String((Number(digit) + 1) % 10),
    );
    expect(spoilt).not.toBe(text);
    await replace(path, spoilt);
    const tally = emptyTally();
    checkPage(sourcesOf(folder), page, page.html(), tally);
    expect(tally.problems.some((problem) => problem.includes('tendence'))).toBe(true);
  });
});
