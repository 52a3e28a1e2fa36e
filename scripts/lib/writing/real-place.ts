import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Lang } from '../args.ts';
import { codeOf, UsageError } from '../failure.ts';

const DANGLING = { lv: 'saite nekur neved', en: 'the link leads nowhere' } as const;

/**
 * Where a path really leads, whether anything is there yet or not: what is written there replaces what a link leads to, and the link
 * stays.
 * @throws UsageError for a link that leads nowhere
 */
export async function realPlace(path: string, lang: Lang): Promise<string> {
  for (let at = resolve(path), rest = ''; ; rest = join(basename(at), rest), at = dirname(at)) {
    try {
      return join(await realpath(at), rest);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      const linked = await lstat(at).catch(() => null);
      if (linked?.isSymbolicLink() === true) throw new UsageError(`${at}: ${DANGLING[lang]}`);
    }
  }
}
