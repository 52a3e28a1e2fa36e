import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, realDisk } from './lib/disk.ts';

const noGit = spawnSync('git', ['--version']).status !== 0;

const bytesOf = (text: string, encoding: 'utf16le' | 'latin1' = 'latin1'): Buffer => Buffer.from(text, encoding);

/** Files as people have them, where Git must not touch a byte, beside those of the repository. */
const RECEIVED: Readonly<Record<string, Buffer>> = {
  'data/editions/2032/answers.csv': bytesOf('a;b\r\n1;2\r\n'),
  'data/editions/2033/answers.csv': bytesOf('a,b\r\n1,2\n3,4\r'),
  'data/editions/2034/answers.csv': bytesOf('\ufeffa\tb\r\n1\t2\r\n', 'utf16le'),
  'data/editions/2035/note.txt': bytesOf('R\xeegas\r\n'),
  'methodology/2032/levels.csv': bytesOf('level\r\n1\r\n'),
  'scripts/checks/fixtures/other/data/corrections.csv': bytesOf('a\r\n'),
  'elsewhere/received.csv': bytesOf('a\r\nb\n'),
  'elsewhere/sheet.xlsx': bytesOf('PK\r\n\n\r'),
  'src/font.woff2': bytesOf('wOF2\r\n\r\n'),
};

/** Of the repository, what is read, compared or summed, and some of the rest. */
const OWN = ['.gitattributes', 'README.md', 'data', 'methodology', 'public', 'scripts/checks', 'src/styles'];

describe.skipIf(noGit)('a checkout', () => {
  const root = mkdtempSync(join(tmpdir(), 'e-indekss-'));
  const origin = join(root, 'origin');
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: join(root, 'none'), GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const contents = async (folder: string): Promise<Map<string, string>> =>
    new Map((await filesBelow(realDisk, folder)).map((path) => [path, readFileSync(join(folder, path), 'base64')]));

  beforeAll(() => {
    for (const name of OWN) cpSync(name, join(origin, name), { recursive: true });
    for (const [path, bytes] of Object.entries(RECEIVED)) {
      mkdirSync(dirname(join(origin, path)), { recursive: true });
      writeFileSync(join(origin, path), bytes);
    }
    git('init', '-q', origin);
    git('-C', origin, 'add', '--all');
    git('-C', origin, '-c', 'user.name=n', '-c', 'user.email=n@example.org', 'commit', '-q', '-m', 'all');
  }, 60_000);

  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    ['by Git for Windows as it is installed', ['-c', 'core.autocrlf=true']],
    ['that asks for CR LF', ['-c', 'core.eol=crlf']],
    ['that only cleans what comes in', ['-c', 'core.autocrlf=input']],
  ])('%s has the same bytes', async (name, options) => {
    const clone = join(root, name);
    git(...options, 'clone', '-q', origin, clone);
    const [here, there] = [await contents(origin), await contents(clone)];
    expect(here.size).toBeGreaterThan(100);
    expect([...here.keys()].filter((path) => here.get(path) !== there.get(path))).toEqual([]);
    expect(there.size).toBe(here.size);
    // Nor does anything count as changed, as it would be committed otherwise.
    expect(git(...options, '-C', clone, 'status', '--porcelain')).toBe('');
  });
});

const inRepository = !noGit && spawnSync('git', ['rev-parse', '--is-inside-work-tree']).status === 0;

it.skipIf(!inRepository)('no file of the repository has CR LF', () => {
  const listed = execFileSync('git', ['ls-files', '--eol'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .trim()
    .split('\n');
  expect(listed.length).toBeGreaterThan(1000);
  expect(listed.filter((line) => /^i\/(?:crlf|mixed)\b/.test(line))).toEqual([]);
});
