import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from '../../lib/child.ts';
import { StepError } from '../../lib/failure.ts';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');

/**
 * Builds the tiny official index as if its address were `site`.
 * @param folder an empty folder to work in
 * @param out where the site goes
 * @throws StepError with what the build said
 */
export async function buildTinyAt(site: string, folder: string, out: string): Promise<void> {
  const data = join(folder, 'data');
  await cp(join(TINY, 'data'), data, { recursive: true });
  const settings = join(data, 'publication.json');
  const said = JSON.parse(await readFile(settings, 'utf8')) as object;
  await writeFile(settings, JSON.stringify({ ...said, site }));
  const ran = await runScript('build', ['--data', data, '--methodology', join(TINY, 'methodology'), '--out', out]);
  if (ran.code !== 0) throw new StepError(`build exits ${ran.code}: ${ran.output.slice(-600)}`);
}
