import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from '../lib/child.ts';
import { StepError } from '../lib/failure.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import { DEFAULT_OUT, STAMP } from '../lib/site.ts';

/** Builds the site where there is none, or where it was made from other sources than those that stand here now. */
export async function ensureBuilt(): Promise<void> {
  if (existsSync(join(DEFAULT_OUT, 'index.html')) && existsSync(STAMP)) {
    const stamp = JSON.parse(readFileSync(STAMP, 'utf8')) as { fingerprint: string };
    if (stamp.fingerprint === (await fingerprint())) return;
  }
  const { code, output } = await runScript('build', []);
  if (code !== 0) throw new StepError(`npm run build exits ${code}:\n${output}`);
}

/** Set-up of the `site` tests (vitest.config.ts). */
export default ensureBuilt;
