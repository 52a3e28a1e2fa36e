import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { codeOf, messageOf, UsageError } from './failure.ts';

/** What an output folder holds once we have written it; a folder with other contents is somebody else's. */
const MARKS = { data: join('latest', 'manifest.json'), site: join('data', 'latest', 'manifest.json') } as const;

/**
 * Whether an output folder may be replaced: it is not there yet, is empty, or was written by us before. Everything else would
 * be lost, so it is refused before any work is done.
 * @param kind what will be written: the open data, or the whole site
 * @param inputs folders that are read and must not be written into or over
 * @throws UsageError in one line
 */
export async function checkTarget(out: string, kind: keyof typeof MARKS, inputs: readonly string[]): Promise<void> {
  const place = resolve(out);
  for (const kept of [process.cwd(), ...inputs.map((input) => resolve(input))]) {
    if (within(kept, place)) throw new UsageError(`--out ${out}: ${kept} is in it`);
  }
  for (const input of inputs) if (within(place, resolve(input))) throw new UsageError(`--out ${out}: is in ${input}`);
  try {
    await mkdir(dirname(place), { recursive: true });
    if (!(await stat(place)).isDirectory()) throw new UsageError(`--out ${out}: not a folder`);
    if ((await readdir(place)).length === 0) return;
    await stat(join(place, MARKS[kind]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const missing = codeOf(error) === 'ENOENT';
    if (missing && (await there(place)))
      throw new UsageError(`--out ${out}: holds files that are not ours; name an empty folder`);
    if (!missing) throw new UsageError(`--out ${out}: ${messageOf(error)}`);
  }
}

/** Whether `path` is `folder` or lies below it. */
function within(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

const there = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
