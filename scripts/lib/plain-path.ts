import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { StepError } from './failure.ts';

/**
 * Characters of a path that Astro and Vite put into code or addresses as they are: a quotation mark ends a text, `?` and `#` end a
 * path, `%` starts a character (then the stylesheet is left out in silence). All else may stand in it.
 */
const TAKEN = /['"?#%]/;

/** The same place by a path that has none of those characters. */
export type Plain = (path: string) => string;

/**
 * Does something with folders that Astro can read wherever the checkout lies: where the path of the checkout or of another of the folders
 * has characters that it cannot, through links in the folder for temporary files.
 * The current folder goes by its link meanwhile.
 * @param folders besides the checkout, which is the current folder
 * @throws StepError where the folder for temporary files has such a path itself
 */
export async function atPlainPaths<T>(folders: readonly string[], work: (plain: Plain) => Promise<T>): Promise<T> {
  const odd = ['.', ...folders].map((folder) => resolve(folder)).filter((folder) => TAKEN.test(folder));
  if (odd.length === 0) return work((path) => path);
  const links = await mkdtemp(join(tmpdir(), 'e-indekss-'));
  const current = process.cwd.bind(process);
  try {
    if (TAKEN.test(links))
      throw new StepError(
        `Mapes ceļā nedrīkst būt ' " ? # % / the path of a folder must not have ' " ? # %: ${links} (TMPDIR)`,
      );
    const linked: [string, string][] = [];
    for (const [at, folder] of odd.entries()) {
      const link = join(links, String(at));
      await symlink(folder, link, 'junction');
      linked.push([folder, link]);
    }
    const plain: Plain = (path) => {
      const whole = resolve(path);
      const found = linked.find(([folder]) => isBelow(relative(folder, whole)));
      return found === undefined ? path : join(found[1], relative(found[0], whole));
    };
    const here = plain(current());
    // Astro asks for the current folder as well, and the system only ever names it by its true path.
    process.cwd = () => here;
    return await work(plain);
  } finally {
    process.cwd = current;
    await rm(links, { recursive: true, force: true });
  }
}

const isBelow = (path: string): boolean => !isAbsolute(path) && path.split(sep)[0] !== '..';
