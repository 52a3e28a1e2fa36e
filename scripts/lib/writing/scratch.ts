import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../args.ts';
import { UsageError } from '../failure.ts';
import { claim, type Claim } from './claim.ts';

/** Folders of runs begin so; whatever else lies beside them is nobody's to clear. */
const RUN = 'run-';

/**
 * A folder to work in that no other run has had or will have. Those of runs that died are cleared away.
 * @param base where such folders lie
 */
export async function openScratch(base: string, lang: Lang): Promise<Claim> {
  const folder = resolve(base);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((each) => each.startsWith(RUN))) {
    const left = await claim(join(folder, name), { what: name, lang }).catch((error: unknown) => {
      // Somebody works there.
      if (error instanceof UsageError) return null;
      throw error;
    });
    left?.release();
  }
  const mine = await claim(join(folder, `${RUN}${randomUUID()}`), { what: base, lang });
  return {
    ...mine,
    release: () => {
      mine.release();
      // After a fault a library may still be writing what it had begun, and make its folders again.
      process.once('exit', () => rmSync(mine.folder, { recursive: true, force: true }));
    },
  };
}
