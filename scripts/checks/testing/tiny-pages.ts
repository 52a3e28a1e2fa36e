import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../lib/browser.ts';
import { openBuilt, type Built } from '../built.ts';

export const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;

/** A page of a small site, with nothing wrong in it. */
export const page = (lang: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Lapa</title><meta name="viewport" content="width=device-width"><link rel="icon" href="/icon.svg">${POLICY}${head}</head><body><main><h1>Lapa</h1>${body}</main></body></html>`;

/** Makes small sites of files by path, left out where null, with one browser for all; they are closed and gone when the tests of the file are done. */
export function tinySites(): (files: Readonly<Record<string, string | null>>) => Promise<Built> {
  let base = '';
  const opened: Built[] = [];
  let browser: Promise<Browser> | undefined;
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'checks-'));
  });
  afterAll(async () => {
    for (const built of opened) await built.close();
    await (await browser)?.close();
    await rm(base, { recursive: true });
  });
  return async (files) => {
    const folder = await mkdtemp(join(base, 'site-'));
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const built = await openBuilt(folder);
    opened.push(built);
    return { ...built, browser: () => (browser ??= launchBrowser()) };
  };
}
