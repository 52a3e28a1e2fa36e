import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from './failure.ts';
import { replaceFile, writingInto, type Put } from './put-all.ts';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'put-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

const putAll = (puts: readonly Put[]): Promise<void> => writingInto(base, 'en', (put) => put(puts));
const text = (path: string): Promise<string> => readFile(join(base, path), 'utf8');

describe('putAll', () => {
  it('writes files and folders, over what was there', async () => {
    await writeFile(join(base, 'a.csv'), 'old');
    await putAll([
      { path: join(base, 'a.csv'), content: 'new' },
      { path: join(base, 'deep', 'folder'), content: new Map([['b.csv', 'b']]) },
    ]);
    expect([await text('a.csv'), await text('deep/folder/b.csv')]).toEqual(['new', 'b']);
    expect(await readdir(base)).toEqual(['a.csv', 'deep']);
  });

  it('leaves everything as it was where one cannot be written', async () => {
    await writeFile(join(base, 'a.csv'), 'old');
    await writeFile(join(base, 'file'), '');
    const puts = [
      { path: join(base, 'a.csv'), content: 'new' },
      { path: join(base, 'folder'), content: new Map([['b.csv', 'b']]) },
      { path: join(base, 'file', 'c.csv'), content: 'c' },
    ];
    await expect(putAll(puts)).rejects.toThrow();
    expect(await text('a.csv')).toBe('old');
    expect(await readdir(base)).toEqual(['a.csv', 'file']);
  });

  it('puts back what was replaced where a later step fails', async () => {
    await writeFile(join(base, 'a.csv'), 'old');
    // The last lies in what is a file by the time it is its turn.
    const puts = [
      { path: join(base, 'a.csv'), content: 'new' },
      { path: join(base, 'x'), content: new Map([['b.csv', 'b']]) },
      { path: join(base, 'x', 'b.csv', 'y'), content: 'y' },
    ];
    await expect(putAll(puts)).rejects.toThrow(/^[^\n]*$/);
    expect(await text('a.csv')).toBe('old');
    expect(await readdir(base)).toEqual(['a.csv']);
  });

  it('writes through links, which stay, and lets the old one say who may read it', async () => {
    await writeFile(join(base, 'real.csv'), 'old', { mode: 0o600 });
    await symlink('real.csv', join(base, 'a.csv'));
    await putAll([{ path: join(base, 'a.csv'), content: 'new' }]);
    expect([await readlink(join(base, 'a.csv')), await text('real.csv')]).toEqual(['real.csv', 'new']);
    expect((await stat(join(base, 'real.csv'))).mode & 0o777).toBe(0o600);
  });

  it('lets no second run write into the same folder', () =>
    writingInto(base, 'en', () => expect(putAll([])).rejects.toThrow('another run is writing here')));
});

describe('replaceFile', () => {
  const asked = { what: '--out x', lang: 'en' } as const;

  it('writes one file, with the folders it needs, and leaves nothing else', async () => {
    for (const content of ['one', 'two']) {
      await replaceFile(join(base, 'deep', 'r.html'), content, asked);
      expect(await text('deep/r.html')).toBe(content);
    }
    expect(await readdir(base, { recursive: true })).toEqual(['deep', 'deep/r.html']);
  });

  it.skipIf(process.platform === 'win32')('writes straight into what is no file', () =>
    expect(replaceFile('/dev/null', 'x', asked)).resolves.toBeUndefined(),
  );

  it('says in one line where it cannot', async () => {
    await writeFile(join(base, 'file'), '');
    await expect(replaceFile(join(base, 'file', 'x'), '', asked)).rejects.toThrow(
      /^--out x: [^\n]*a file in the way[^\n]*$/,
    );
    await expect(replaceFile(base, '', asked)).rejects.toThrow(/^--out x: [^\n]*a folder, not a file[^\n]*$/);
  });
});

it.skipIf(process.platform === 'win32')('a pipe that nobody reads is refused at once', async () => {
  const pipe = join(base, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(replaceFile(pipe, 'x', { what: '--report pipe', lang: 'en' })).rejects.toThrow(UsageError);
});
