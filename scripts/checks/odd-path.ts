import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../lib/child.ts';
import { filesBelow, realDisk } from '../lib/disk.ts';
import { linkFolder } from '../lib/link-folder.ts';
import type { Check } from './check.ts';
import { inTemporaryFolder } from './temporary.ts';

/** What a folder may be called; a disk of Windows takes less. */
const NAME = `it's ${process.platform === 'win32' ? '' : '"q" a?b '}$HOME #1 100% %41 (ā) & 😀 \${x} {{y}} \`z\``;
const TINY = join('scripts', 'checks', 'fixtures', 'tiny');
/** Not part of a checkout that has just been installed. */
const MADE = new Set(['.git', '.cache', '.astro', 'dist', 'coverage']);

export const oddPath: Check = {
  id: 'odd-path',
  about: 'a checkout in a folder whose name has quotation marks, # ? % $ and letters of all kinds builds the same site',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const checkout = join(folder, NAME);
      await mkdir(checkout);
      const entries = await readdir('.', { withFileTypes: true });
      for (const entry of entries.filter(({ name }) => !MADE.has(name))) {
        const place = join(checkout, entry.name);
        if (entry.isDirectory()) await linkFolder(entry.name, place);
        else await copyFile(entry.name, place);
      }
      const [here, there] = [join(folder, 'here'), join(folder, 'there')];
      const problems = [await built('.', here), await built(checkout, there)].flat();
      if (problems.length > 0) return { checked: 0, problems };
      const [wanted, found] = [await filesBelow(realDisk, here), await filesBelow(realDisk, there)];
      for (const path of wanted.filter((each) => !found.includes(each))) problems.push(`${path} is missing`);
      for (const path of found) {
        if (!wanted.includes(path)) problems.push(`${path} is one too many`);
        else if (!(await readFile(join(here, path))).equals(await readFile(join(there, path))))
          problems.push(`${path} has other bytes`);
      }
      return { checked: found.length, problems };
    }),
};

/** Builds the tiny index with the scripts of a checkout. */
async function built(checkout: string, out: string): Promise<string[]> {
  const args = [
    ...['scripts/build.ts', '--out', out],
    ...['--data', join(TINY, 'data'), '--methodology', join(TINY, 'methodology')],
  ];
  const { code, output } = await runProgram(process.execPath, args, { CI: 'true' }, checkout);
  return code === 0 ? [] : [`${checkout}: build exits ${code}: ${output.slice(-600)}`];
}
