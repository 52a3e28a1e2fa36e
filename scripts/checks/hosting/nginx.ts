import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { identifierRedirects } from '../../../src/core/hosting/redirects.ts';
import { sitePath } from '../../../src/core/model/site-path.ts';
import { realDisk } from '../../lib/disk.ts';
import { datasetsIn, hostedIn } from '../../lib/hosting.ts';
import { visit } from '../tabs.ts';
import { onePerTemplate, openBuilt, type Built } from '../built.ts';
import type { Check, Outcome } from '../check.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { search } from '../search.ts';
import { hostingProblems, redirectProblems } from './answers.ts';
import { freePort, startHost, type Host } from './host.ts';
import { buildTinyAt } from './tiny-site.ts';

const SUB_PATH = 'https://below.example/par/e-indekss/';

export const nginx: Check = {
  id: 'nginx',
  about:
    'nginx with the settings of the site sends types, headers, 404, redirects and compression as stated, also below a path',
  slow: true,
  builds: true,
  run: (built) =>
    inTemporaryFolder(async (folder) => {
      const own = await onNginx(built, join(folder, 'own'));
      if (own.skipped !== undefined) return own;
      const site = join(folder, 'site');
      await buildTinyAt(SUB_PATH, folder, site);
      const tiny = await openBuilt(site);
      try {
        const below = await onNginx(tiny, join(folder, 'below'));
        return {
          checked: own.checked + below.checked,
          ...(own.detail !== undefined && { detail: `${own.detail}; below a path ${below.detail ?? ''}` }),
          problems: [...own.problems, ...below.problems.map((problem) => `below a path: ${problem}`)],
        };
      } finally {
        await tiny.close();
      }
    }),
};

/** Everything that is asked of nginx with one site. @param work a folder for its files */
async function onNginx(built: Built, work: string): Promise<Outcome> {
  const { settings, facts } = await hostedIn(join(built.folder, 'data'));
  const host = await start(built.folder, facts.site, work);
  if (host === null) return { checked: 0, problems: [], skipped: 'there is no nginx' };
  try {
    const brotli = (await brotliModule()) !== null;
    const answers = await hostingProblems({ folder: built.folder, facts, origin: host.site.origin, brotli });
    const redirects = identifierRedirects(settings, await datasetsIn(join(built.folder, 'data')));
    const led = await redirectProblems(redirects, host.identifiers, { folder: built.folder, facts });
    const shown = await inBrowser(built, `${host.site.origin}${sitePath(facts.site).slice(0, -1)}`);
    const all = [answers, led, shown];
    const checked = all.reduce((sum, one) => sum + one.checked, 0);
    return {
      checked,
      problems: all.flatMap(({ problems }) => problems),
      detail: `${checked} checked${brotli ? '' : ', copies packed with Brotli not: no module here'}`,
    };
  } finally {
    await host.site.close();
  }
}

/** Where Debian and those after it keep the module that sends what is packed with Brotli; NGINX_BROTLI names another place. */
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

async function brotliModule(): Promise<string | null> {
  const path = process.env['NGINX_BROTLI'] ?? MODULE;
  return (await realDisk.kind(path)) === 'file' ? path : null;
}

/** One page of each template, and search: whatever the policy of page and headers forbids shows in the console. */
async function inBrowser(built: Built, origin: string): Promise<Outcome> {
  const problems: string[] = [];
  const pages = onePerTemplate(built.pages).filter((page) => page.template !== '404');
  const context = await (await built.browser()).newContext();
  try {
    for (const page of pages) {
      const tab = await context.newPage();
      problems.push(...(await visit(tab, origin, page.url)).map((problem) => `${page.url}: ${problem}`));
      await tab.close();
    }
  } finally {
    await context.close();
  }
  const found = await search.run({ ...built, origin: async () => origin }, 'sample');
  return { checked: pages.length + found.checked, problems: [...problems, ...found.problems] };
}

/** Starts nginx with the settings that the site brings along, and a second server for its identifiers. */
async function start(
  folder: string,
  site: string,
  work: string,
): Promise<{ readonly site: Host; readonly identifiers: string } | null> {
  const base = sitePath(site);
  const root = base === '/' ? resolve(folder) : join(work, 'root');
  await mkdir(join(work, 'temporary'), { recursive: true });
  if (base !== '/') {
    await mkdir(dirname(join(root, base)), { recursive: true });
    await symlink(resolve(folder), join(root, base.slice(0, -1)));
  }
  const brotli = await brotliModule();
  const [port, other] = [await freePort(), await freePort()];
  const hosting = join(resolve(folder), 'hosting');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, 'temporary', name)};`,
  );
  const conf = [
    // Whoever runs the check may read the site; the user that nginx would take instead of root may not.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    ...(brotli === null ? [] : [`load_module ${brotli};`]),
    `pid ${join(work, 'nginx.pid')};`,
    'error_log stderr;',
    'events { }',
    'http {',
    'access_log off;',
    ...temporary,
    `server { listen 127.0.0.1:${port}; server_name _; root ${root}; ${brotli === null ? '' : `include ${join(hosting, 'nginx-brotli.conf')};`} include ${join(hosting, 'nginx.conf')}; }`,
    `server { listen 127.0.0.1:${other}; server_name _; include ${join(hosting, 'identifiers', 'nginx.conf')}; }`,
    '}',
  ];
  await writeFile(join(work, 'nginx.conf'), conf.join('\n'));
  const host = await startHost('nginx', ['-p', work, '-e', 'stderr', '-c', join(work, 'nginx.conf')], port);
  return host === null ? null : { site: host, identifiers: `http://127.0.0.1:${other}` };
}
