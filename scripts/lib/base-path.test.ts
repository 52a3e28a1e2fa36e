import { expect, it } from 'vitest';
import { basePathOf } from './base-path.ts';
import type { Disk } from './disk.ts';

const diskOf = (text: string | null): Disk => ({
  kind: async () => 'file',
  names: async () => [],
  read: async () => {
    if (text === null) throw new Error('ENOENT');
    return new TextEncoder().encode(text);
  },
});

it.each([
  ['{"site":"https://example.lv/e-indekss/"}', '/e-indekss/'],
  ['\uFEFF{"site":"https://example.lv/e-indekss/"}', '/e-indekss/'],
  ['{"site":"https://example.lv/"}', '/'],
  ['{"site":7}', '/'],
  ['{}', '/'],
  ['null', '/'],
  ['{', '/'],
  [null, '/'],
])('settings %s give %s', async (text, path) => {
  expect(await basePathOf(diskOf(text), 'data')).toBe(path);
});
