import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/parse/limits.ts';
import { NOT_REGULAR, realDisk, TOO_LARGE } from './disk.ts';
import { readInput } from './input-files.ts';

/** What a folder may hold besides regular files. */
describe.skipIf(process.platform === 'win32')('the real disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'e-indekss-'));
  const at = (...parts: readonly string[]): string => join(root, ...parts);
  let socket: Server;

  beforeAll(async () => {
    for (const folder of ['data', 'methodology', 'elsewhere', 'many']) mkdirSync(at(folder));
    mkdirSync(at('data', 'folder.csv'));
    mkdirSync(at('methodology', ...Array<string>(30).fill('d')), { recursive: true });
    writeFileSync(at('elsewhere', 'real.csv'), 'a\n');
    writeFileSync(at('data', 'large.csv'), '');
    truncateSync(at('data', 'large.csv'), LIMITS.fileBytes + 1);
    for (let n = 0; n <= LIMITS.files; n += 1) writeFileSync(at('many', `${n}`), '');
    execFileSync('mkfifo', [at('data', 'pipe.csv')]);
    socket = createServer().listen(at('data', 'socket.json'));
    await new Promise((resolve) => socket.once('listening', resolve));
    for (const [name, to] of [
      ['back', '.'],
      ['broken.csv', 'nowhere'],
      ['itself', 'itself'],
      ['link.csv', at('elsewhere', 'real.csv')],
      ['linked', at('elsewhere')],
      ['zero.csv', '/dev/zero'],
    ] as const)
      symlinkSync(to, at('data', name));
    symlinkSync(at('data'), at('elsewhere', 'round'));
  }, 60_000);

  afterAll(() => {
    socket.close();
    rmSync(root, { recursive: true });
  });

  const read = (data: string) => readInput(realDisk, { data: at(data), methodology: at('methodology') }, 'en');

  it('reads regular files and links to them, and says of all else what it is', { timeout: 10_000 }, async () => {
    expect([...(await read('data'))].map(([path, { unread }]) => [path, unread])).toEqual([
      ['data/back', 'circle'],
      ['data/broken.csv', 'nothing'],
      ['data/folder.csv', 'folder'],
      ['data/itself', 'nothing'],
      ['data/large.csv', 'large'],
      ['data/link.csv', undefined],
      ['data/linked/real.csv', undefined],
      ['data/linked/round', 'circle'],
      ['data/pipe.csv', 'other'],
      ['data/socket.json', 'other'],
      ['data/zero.csv', 'other'],
      [
        `methodology/${Array<string>(LIMITS.folderDepth + 1)
          .fill('d')
          .join('/')}`,
        'deep',
      ],
    ]);
  });

  it('refuses a folder of more files than an input can have, in one line', { timeout: 10_000 }, () =>
    expect(read('many')).rejects.toThrow(
      /^.*many: it holds more than 10000 files and folders, and no input is as large$/,
    ),
  );

  it('refuses a device in the place of a folder', () =>
    expect(readInput(realDisk, { data: '/dev/zero', methodology: at('methodology') }, 'lv')).rejects.toThrow(
      '--data /dev/zero: tā nav mape, bet programmkanāls, ierīce vai ligzda',
    ));

  it.each([
    ['a pipe', 'pipe.csv', NOT_REGULAR],
    ['a device', 'zero.csv', NOT_REGULAR],
    ['a folder', 'folder.csv', NOT_REGULAR],
    ['a socket', 'socket.json', 'ENXIO'],
    ['a file that is too large', 'large.csv', TOO_LARGE],
  ])('does not read %s, even if it is only found out when it is opened', (_, name, code) =>
    expect(realDisk.read(at('data', name), LIMITS.fileBytes)).rejects.toMatchObject({ code }),
  );

  it.skipIf(!existsSync('/proc/self/status'))('reads a file that says it has no bytes, up to the limit', async () => {
    expect(Buffer.from(await realDisk.read('/proc/self/status', 2 ** 20)).toString()).toContain('Name:');
    await expect(realDisk.read('/proc/self/status', 8)).rejects.toMatchObject({ code: TOO_LARGE });
  });

  it('reads an empty file and one of many parts', async () => {
    const bytes = Buffer.alloc(3 * 2 ** 20 + 1, 'x');
    writeFileSync(at('elsewhere', 'bytes'), bytes);
    writeFileSync(at('elsewhere', 'empty'), '');
    expect(bytes.equals(await realDisk.read(at('elsewhere', 'bytes')))).toBe(true);
    expect(await realDisk.read(at('elsewhere', 'empty'))).toHaveLength(0);
  });
});
