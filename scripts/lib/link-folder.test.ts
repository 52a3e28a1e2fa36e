import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkFolder } from './link-folder.ts';

it('linkFolder gives the same files again, without the room', async () => {
  const base = await mkdtemp(join(tmpdir(), 'link-'));
  try {
    await mkdir(join(base, 'a', 'deep'), { recursive: true });
    await writeFile(join(base, 'a', 'deep', 'x.txt'), 'x');
    await linkFolder(join(base, 'a'), join(base, 'b', 'c'));
    expect(await readFile(join(base, 'b', 'c', 'deep', 'x.txt'), 'utf8')).toBe('x');
    // Removing the one leaves the other.
    await rm(join(base, 'a'), { recursive: true });
    expect((await stat(join(base, 'b', 'c', 'deep', 'x.txt'))).size).toBe(1);
  } finally {
    await rm(base, { recursive: true });
  }
});
