import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifierRedirects } from '../../../src/core/hosting/redirects.ts';
import { sitePath } from '../../../src/core/model/site-path.ts';
import { realDisk } from '../../lib/disk.ts';
import { datasetsIn, hostedIn } from '../../lib/hosting.ts';
import type { Check } from '../check.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { hostingProblems, redirectProblems } from './answers.ts';
import { freePort, startHost, type Host } from './host.ts';
import { buildTinyAt } from './tiny-site.ts';

const SITE = 'https://below.example/par/e-indekss/';
/** Where Debian and those after it keep the modules of Apache. */
const MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'alias', 'rewrite'];

export const apache: Check = {
  id: 'apache',
  about: 'Apache with the .htaccess of the site sends types, headers, 404 and compression as stated, below a path',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      if ((await realDisk.kind(MODULES)) !== 'folder')
        return { checked: 0, problems: [], skipped: `there is no ${MODULES}` };
      const root = join(folder, 'root');
      const site = join(root, sitePath(SITE));
      await buildTinyAt(SITE, folder, site);
      // Apache does not serve as root; the user that it takes instead has to get in.
      await chmod(folder, 0o755);
      const host = await start(root, join(site, 'hosting', 'identifiers'), join(folder, 'work'));
      if (host === null) return { checked: 0, problems: [], skipped: 'there is no apache2' };
      try {
        const { settings, facts } = await hostedIn(join(site, 'data'));
        const answers = await hostingProblems({ folder: site, facts, origin: host.site.origin, brotli: true });
        const redirects = identifierRedirects(settings, await datasetsIn(join(site, 'data')));
        const led = await redirectProblems(redirects, host.identifiers, { folder: site, facts });
        return { checked: answers.checked + led.checked, problems: [...answers.problems, ...led.problems] };
      } finally {
        await host.site.close();
      }
    }),
};

/** Starts Apache over the site, and over the folder for the host of identifiers at another port. */
async function start(
  root: string,
  identifiers: string,
  work: string,
): Promise<{ readonly site: Host; readonly identifiers: string } | null> {
  await mkdir(work);
  const [port, other] = [await freePort(), await freePort()];
  const conf = [
    `ServerRoot "${work}"`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `Listen 127.0.0.1:${other}`,
    `PidFile "${join(work, 'apache.pid')}"`,
    `ErrorLog "${join(work, 'error.log')}"`,
    'LogLevel error',
    ...NEEDED.map((name) => `LoadModule ${name}_module ${join(MODULES, `mod_${name}.so`)}`),
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    'TypesConfig /dev/null',
    `DocumentRoot "${root}"`,
    `<VirtualHost 127.0.0.1:${other}>`,
    `DocumentRoot "${identifiers}"`,
    '</VirtualHost>',
    `<Directory "${root}">`,
    'AllowOverride All',
    'Require all granted',
    '</Directory>',
  ];
  await writeFile(join(work, 'apache.conf'), conf.join('\n'));
  const host = await startHost('apache2', ['-DFOREGROUND', '-f', join(work, 'apache.conf')], port);
  return host === null ? null : { site: host, identifiers: `http://127.0.0.1:${other}` };
}
