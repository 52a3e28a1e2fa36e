import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, realDisk } from '../../lib/disk.ts';
import { onePerTemplate, type Built } from '../built.ts';
import type { Scope } from '../check.ts';
import { templateOf, type Template } from '../templates.ts';
import { saidIn, type Said } from './said.ts';

/** What a page or a picture says. */
export interface Reading {
  readonly url: string;
  readonly template: Template;
  readonly said: readonly Said[];
}

/** Every page of a site and every picture that it offers as a file; of a sample one page for each template, and no picture. */
export async function* readSite(
  { folder, pages }: Pick<Built, 'folder' | 'pages'>,
  scope: Scope,
): AsyncGenerator<Reading> {
  for (const page of scope === 'sample' ? onePerTemplate(pages) : pages)
    yield { url: page.url, template: page.template, said: saidIn(page.html()) };
  if (scope === 'sample') return;
  for (const file of await filesBelow(realDisk, folder))
    if (file.endsWith('.svg')) {
      const url = `/${file}`;
      yield { url, template: templateOf(url), said: saidIn(readFileSync(join(folder, file), 'utf8')) };
    }
}
