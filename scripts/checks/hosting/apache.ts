import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePath } from '../../../src/core/model/site-path.ts';
import { realDisk } from '../../lib/disk.ts';
import { hostedIn } from '../../lib/hosting.ts';
import type { Check } from '../check.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { hostingProblems } from './answers.ts';
import { freePort, startHost, type Host } from './host.ts';
import { buildTinyAt } from './tiny-site.ts';

const SITE = 'https://below.example/par/e-indekss/';
/** Where Debian and those after it keep the modules of Apache. */
const MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'alias'];

export const apache: Check = {
  id: 'apache',
  about: 'Apache with the .htaccess of the site sends types, headers, 404 and compression as stated, below a path',
  slow: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      if ((await realDisk.kind(MODULES)) !== 'folder')
        return { checked: 0, problems: [], skipped: `there is no ${MODULES}` };
      const root = join(folder, 'root');
      const site = join(root, sitePath(SITE));
      await buildTinyAt(SITE, folder, site);
      // Apache does not serve as root; the user that it takes instead has to get in.
      await chmod(folder, 0o755);
      const host = await start(root, join(folder, 'work'));
      if (host === null) return { checked: 0, problems: [], skipped: 'there is no apache2' };
      try {
        const { facts } = await hostedIn(join(site, 'data'));
        return await hostingProblems({ folder: site, facts, origin: host.origin });
      } finally {
        await host.close();
      }
    }),
};

async function start(root: string, work: string): Promise<Host | null> {
  await mkdir(work);
  const port = await freePort();
  const conf = [
    `ServerRoot "${work}"`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `PidFile "${join(work, 'apache.pid')}"`,
    `ErrorLog "${join(work, 'error.log')}"`,
    'LogLevel error',
    ...NEEDED.map((name) => `LoadModule ${name}_module ${join(MODULES, `mod_${name}.so`)}`),
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    'TypesConfig /dev/null',
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    'AllowOverride All',
    'Require all granted',
    '</Directory>',
  ];
  await writeFile(join(work, 'apache.conf'), conf.join('\n'));
  return startHost('apache2', ['-DFOREGROUND', '-f', join(work, 'apache.conf')], port);
}
