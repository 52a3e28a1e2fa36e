import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../lib/child.ts';
import { linkFolder } from '../lib/link-folder.ts';
import type { Check } from './check.ts';
import { differences, sums } from './sums.ts';

/** On the disk of the packages, so that they can be linked. */
const ELSEWHERE = join('.cache', 'checks', 'another place', 'of another name');

/** Everything a build needs besides the packages. */
const SOURCES = [
  'src',
  'scripts',
  'public',
  'data',
  'methodology',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** As different a computer as can be had: its place on earth, its language, its day, and how much it does at once. */
const ABROAD = {
  CI: '',
  TZ: 'Pacific/Auckland',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  UV_THREADPOOL_SIZE: '1',
  NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'a-month-later.ts')).href}`,
};

export const sameSite: Check = {
  id: 'same-site',
  about:
    'another checkout in another folder, time zone and language builds, a month later, the same site byte for byte, search index included',
  slow: true,
  builds: true,
  async run(built) {
    await rm(ELSEWHERE, { recursive: true, force: true });
    try {
      await mkdir(ELSEWHERE, { recursive: true });
      for (const source of SOURCES) await cp(source, join(ELSEWHERE, source), { recursive: true });
      await linkFolder('node_modules', join(ELSEWHERE, 'node_modules'));
      const ran = await runProgram(process.execPath, ['scripts/build.ts'], ABROAD, resolve(ELSEWHERE));
      if (ran.code !== 0) return { checked: 1, problems: [`build exits ${ran.code}: ${ran.output.slice(-600)}`] };
      const here = await sums(built.folder);
      return { checked: here.size, problems: differences(here, await sums(join(ELSEWHERE, 'dist'))) };
    } finally {
      await rm(dirname(ELSEWHERE), { recursive: true, force: true });
    }
  },
};
