import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from './failure.ts';
import { serveFolder, type Serving } from './serve.ts';

let folder: string;
let serving: Serving;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'en', 'about'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'nav');
  await writeFile(join(folder, 'en', 'about', 'index.html'), 'about');
  await writeFile(join(folder, 'scores.csv'), 'a,b\n');
  await writeFile(join(folder, '.htaccess'), 'x');
  await writeFile(join(folder, '_headers'), 'x');
  serving = await serveFolder(folder, 0);
});
afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

describe('serveFolder', () => {
  it.each([
    ['/', 200, 'home', 'text/html; charset=utf-8'],
    ['/en/about/', 200, 'about', 'text/html; charset=utf-8'],
    ['/scores.csv', 200, 'a,b\n', 'text/csv; charset=utf-8'],
    ['/.htaccess', 404, 'nav', 'text/html; charset=utf-8'],
    ['/_headers', 404, 'nav', 'text/html; charset=utf-8'],
    ['/missing/', 404, 'nav', 'text/html; charset=utf-8'],
    ['/en/missing/deep/', 404, 'nav', 'text/html; charset=utf-8'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'nav', 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, body, type) => {
    const response = await fetch(`${serving.origin}${path}`);
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
      status,
      body,
      type,
    ]);
  });

  it('shows a file that came later', async () => {
    await writeFile(join(folder, 'later.txt'), 'later');
    expect(await (await fetch(`${serving.origin}/later.txt`)).text()).toBe('later');
  });

  it('answers HEAD with the headers and without the body', async () => {
    const response = await fetch(`${serving.origin}/scores.csv`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-length')).toBe('4');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves below a path and nothing beside it', async () => {
    const below = await serveFolder(folder, 0, '/e-indekss/');
    try {
      expect(below.origin).toMatch(/:\d+\/e-indekss$/);
      expect(await (await fetch(`${below.origin}/en/about/`)).text()).toBe('about');
      for (const path of ['/en/about/', '/', '/e-indekssen/about/'])
        expect((await fetch(new URL(path, below.origin))).status).toBe(404);
    } finally {
      await below.close();
    }
  });

  it('says in one line that the port is taken', async () => {
    const port = Number(new URL(serving.origin).port);
    await expect(serveFolder(folder, port)).rejects.toThrow(UsageError);
  });
});
