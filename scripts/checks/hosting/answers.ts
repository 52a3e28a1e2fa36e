import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ENCODINGS, hasCopies } from '../../../src/core/hosting/compressed.ts';
import {
  FOREVER,
  headerRules,
  headersOf,
  type HeaderRule,
  type HostingFacts,
} from '../../../src/core/hosting/header-rules.ts';
import { COMPRESSED_TYPES, contentType, mediaType } from '../../../src/core/hosting/media-types.ts';
import type { Redirect } from '../../../src/core/hosting/redirects.ts';
import { sitePath } from '../../../src/core/model/site-path.ts';
import { filesBelow, realDisk } from '../../lib/disk.ts';
import type { Outcome } from '../check.ts';
import { ask, type Answer } from './ask.ts';

/** Below this many bytes a server need not compress. */
const SMALL = 1000;

/** A built site on a host. */
export interface Hosting {
  readonly folder: string;
  readonly facts: HostingFacts;
  /** Of the host, without the path of the site. */
  readonly origin: string;
  /** Whether it sends the copies that are packed with Brotli; some need a module for that. */
  readonly brotli: boolean;
}

/** Whether a host answers for a site as src/core/hosting says: files of every kind, what is not there, and nothing else. */
export async function hostingProblems(hosting: Hosting): Promise<Outcome> {
  const paths = sampleOf(await filesBelow(realDisk, hosting.folder), headerRules(hosting.facts));
  const files = await Promise.all(paths.map((path) => fileProblems(hosting, path)));
  const others = [await missingProblems(hosting), await folderProblems(hosting), await hiddenProblems(hosting)];
  return { checked: paths.length, problems: [...files, ...others].flat() };
}

/** One file of each kind, and for each set of headers, in each part of the site. */
function sampleOf(paths: readonly string[], rules: readonly HeaderRule[]): string[] {
  const samples = new Map<string, string>();
  const all = new Set(paths);
  // Nobody asks for a packed copy by its own name.
  const isCopy = (path: string): boolean =>
    ENCODINGS.some(({ ending }) => path.endsWith(ending) && all.has(path.slice(0, -ending.length)));
  for (const path of paths.filter((each) => !/(?:^|\/)_(?:headers|redirects)$/.test(each) && !isCopy(each))) {
    const part = path.startsWith('data/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');
    const key = `${/\.\w+$/.test(part) ? '' : part} ${path.slice(path.lastIndexOf('.'))} ${JSON.stringify(headersOf(rules, path))}`;
    if (!samples.has(key)) samples.set(key, path);
  }
  return [...samples.values()];
}

async function fileProblems({ folder, facts, origin, brotli }: Hosting, path: string): Promise<string[]> {
  const url = `${origin}${sitePath(facts.site)}${encodeURI(path.replace(/(?:^|(?<=\/))index\.html$/, ''))}`;
  const bytes = await readFile(join(folder, path));
  const [head, got, packed] = await Promise.all([
    ask('HEAD', url),
    ask('GET', url),
    ask('GET', url, { 'accept-encoding': 'gzip' }),
  ]);
  const copies = ENCODINGS.filter(({ encoding }) => hasCopies(path, bytes.length) && (brotli || encoding !== 'br'));
  const expected = { ...headersOf(headerRules(facts), path), 'Content-Type': contentType(path) };
  const problems: string[] = [];
  for (const [method, answer] of [['HEAD', head] as const, ['GET', got] as const]) {
    if (answer.status !== 200) problems.push(`${method} gives ${answer.status}`);
    problems.push(...headerProblems(method, answer, expected));
    for (const name of ['access-control-allow-origin', 'x-robots-tag'])
      if (answer.headers[name] !== undefined && !Object.keys(expected).some((key) => key.toLowerCase() === name))
        problems.push(`${method} ${name}: ${String(answer.headers[name])}, which does not belong there`);
  }
  if (head.body.length > 0) problems.push('HEAD has a body');
  if (head.headers['content-length'] !== got.headers['content-length']) problems.push('HEAD and GET differ in length');
  if (!got.body.equals(bytes)) problems.push('GET gives other bytes');
  if (COMPRESSED_TYPES.includes(mediaType(path)) && bytes.length > SMALL)
    problems.push(...packedProblems(packed, bytes));
  for (const { encoding, ending } of copies) {
    const answer = await ask('GET', url, { 'accept-encoding': `deflate, ${encoding}` });
    problems.push(...headerProblems(encoding, answer, expected));
    if (answer.headers['content-encoding'] !== encoding) problems.push(`${encoding} is not sent`);
    else if (!answer.body.equals(await readFile(join(folder, `${path}${ending}`))))
      problems.push(`${encoding} is not the copy that was packed`);
    if (!/accept-encoding/i.test(answer.headers['vary'] ?? '')) problems.push(`${encoding}, and Vary does not say so`);
  }
  return problems.map((problem) => `/${path}: ${problem}`);
}

const headerProblems = (what: string, { headers }: Answer, expected: Readonly<Record<string, string>>): string[] =>
  Object.entries(expected)
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name, value]) => `${what} ${name}: ${String(headers[name.toLowerCase()])}, not ${value}`);

function packedProblems({ headers, body }: Answer, bytes: Buffer): string[] {
  if (headers['content-encoding'] !== 'gzip') return ['is not compressed'];
  if (!/accept-encoding/i.test(headers['vary'] ?? '')) return ['compressed, and Vary does not say so'];
  return gunzipSync(body).equals(bytes) ? [] : ['compressed into other bytes'];
}

/** What is not there: the page that says so in both languages, with 404, and not to be kept as a release is. */
async function missingProblems({ folder, facts, origin }: Hosting): Promise<string[]> {
  const page = await readFile(join(folder, '404.html'));
  const problems: string[] = [];
  for (const language of ['lv', 'en'])
    if (!page.includes(`lang="${language}"`)) problems.push(`404.html says nothing in ${language}`);
  const release = facts.frozen.map((name) => `data/${name}/nothing.csv`);
  for (const path of ['nothing/', 'en/nothing/', 'data/latest/nothing.csv', '_astro/nothing.css', ...release]) {
    const { status, headers, body } = await ask('GET', `${origin}${sitePath(facts.site)}${path}`);
    if (status !== 404) problems.push(`/${path} gives ${status}`);
    if (!body.equals(page)) problems.push(`/${path} does not show the page for what is missing`);
    if (headers['cache-control'] === FOREVER) problems.push(`/${path} is kept for ever`);
    if (headers['x-content-type-options'] !== 'nosniff') problems.push(`/${path} has no headers of security`);
    if (headers['content-type'] !== contentType('404.html'))
      problems.push(`/${path} is ${headers['content-type'] ?? 'of no type'}`);
  }
  return problems;
}

async function folderProblems({ facts, origin }: Hosting): Promise<string[]> {
  const base = sitePath(facts.site);
  const problems: string[] = [];
  const listed = await ask('GET', `${origin}${base}data/`);
  if (listed.status < 400 || /index of/i.test(String(listed.body))) problems.push('/data/ is listed');
  for (const path of [`${base}par`, ...(base === '/' ? [] : [base.slice(0, -1)])]) {
    const { status, headers } = await ask('GET', `${origin}${path}`);
    const to = new URL(headers.location ?? '', `${origin}${path}`);
    if (status !== 301 || to.pathname !== `${path}/`)
      problems.push(`${path} gives ${status} ${headers.location ?? ''}`);
  }
  return problems;
}

async function hiddenProblems({ facts, origin }: Hosting): Promise<string[]> {
  const base = sitePath(facts.site);
  const beside = base === '/' ? [] : ['/', '/index.html', '/data/latest/scores.csv'];
  const problems: string[] = [];
  for (const path of [`${base}.htaccess`, `${base}_headers`, ...beside]) {
    const { status } = await ask('GET', `${origin}${path}`);
    if (status < 400) problems.push(`${path} is answered with ${status}`);
  }
  return problems;
}

/** Whether each identifier leads where it should, and to something that is there. */
export async function redirectProblems(
  redirects: readonly Redirect[],
  origin: string,
  { folder, facts }: Pick<Hosting, 'folder' | 'facts'>,
): Promise<Outcome> {
  const problems: string[] = [];
  for (const { from, to } of redirects) {
    for (const method of ['HEAD', 'GET'] as const) {
      const { status, headers } = await ask(method, `${origin}${from}`);
      if (status !== 303 || headers.location !== to)
        problems.push(`${method} ${from}: ${status} ${headers.location ?? ''}, not ${to}`);
    }
    if (!to.startsWith(facts.site)) continue;
    const path = decodeURIComponent(new URL(to).pathname.slice(sitePath(facts.site).length));
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if ((await realDisk.kind(file)) !== 'file') problems.push(`${from} leads to ${to}, which is not there`);
  }
  return { checked: redirects.length, problems };
}
