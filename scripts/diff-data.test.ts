import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript, type Ran } from './lib/child.ts';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');
const ANSWERS = join('editions', '2032', 'answers.csv');

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diff-'));
  await changed('one', 'sunu-dienests,online,60', 'sunu-dienests,online,70');
  await changed('faulty', 'sunu-dienests,online,60', 'sunu-dienests,online,60x');
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A copy of the tiny data with one text of the newest answers replaced. */
async function changed(name: string, from: string, to: string): Promise<void> {
  await cp(join(TINY, 'data'), join(root, name), { recursive: true });
  const text = await readFile(join(root, name, ANSWERS), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  await writeFile(join(root, name, ANSWERS), text.replace(from, to));
}

const diff = (...argv: readonly string[]): Promise<Ran> =>
  runScript('diff-data', [...argv, '--methodology', join(TINY, 'methodology'), '--lang', 'en']);

describe('npm run diff', () => {
  it('compares two data folders and exits 0', async () => {
    const { code, output } = await diff(join(TINY, 'data'), join(root, 'one'));
    expect(code).toBe(0);
    expect(output).toContain('Moss Service (sunu-dienests), 2032');
    expect(output).toContain('answers: ');
  });

  it('compares what contradicts a published figure, and says that it cannot be published yet', async () => {
    await cp(join(TINY, 'data'), join(root, 'told'), { recursive: true });
    const figures = join(root, 'told', 'published-figures.csv');
    const row = '2032,state,country,state,,index,mean,1.5,points,,,,\n';
    await writeFile(figures, `${await readFile(figures, 'utf8')}${row}`);
    const { code, output } = await diff(join(TINY, 'data'), join(root, 'told'));
    expect(code).toBe(0);
    expect(output).toContain('cannot be published yet, findings: 1');
  });

  it('compares a data folder with what was published of it', async () => {
    const out = join(root, 'published');
    const args = ['--data', join(TINY, 'data'), '--methodology', join(TINY, 'methodology'), '--out', out];
    expect((await runScript('build-data', args)).code).toBe(0);
    const { code, output } = await diff(join(out, 'latest'), join(TINY, 'data'));
    expect([code, output]).toEqual([0, expect.stringContaining('No differences')]);
    await writeFile(join(out, 'latest', 'scores.csv'), 'changed');
    const broken = await diff(out, join(TINY, 'data'));
    expect(broken.code).toBe(1);
    expect(broken.output.trim()).toMatch(/^[^\n]*scores\.csv: is not what manifest\.json says$/);
  });

  it('writes JSON to a file', async () => {
    const file = join(root, 'new', 'diff.json');
    const { code, output } = await diff(join(TINY, 'data'), join(root, 'one'), '--format', 'json', '--out', file);
    expect([code, output]).toEqual([0, '']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'e-indekss-diff', version: 1 });
  });

  it('lists the findings of a side that has faults, and exits 1', async () => {
    const { code, output } = await diff(join(TINY, 'data'), join(root, 'faulty'));
    expect(code).toBe(1);
    expect(output).toContain('data/editions/2032/answers.csv:');
  });

  it.each([
    [[]],
    [['nowhere', 'data']],
    [['data', 'package.json']],
    [['src', 'data']],
    [['data', 'data', '--format', 'xls']],
  ])('refuses %j in one line, and exits 2', async (argv) => {
    const { code, output } = await diff(...argv);
    expect(code).toBe(2);
    expect(output.trim()).not.toContain('\n');
  });
});
