import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { besideReleases } from './beside-releases.ts';
import { realDisk } from './disk.ts';
import { load } from './load.ts';
import { historyOf } from './previous.ts';
import { releaseOf } from './publish.ts';
import { releaseFiles } from './release-files.ts';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');
const root = await mkdtemp(join(tmpdir(), 'embargo-'));
afterAll(() => rm(root, { recursive: true, force: true }));

it('what was found in an embargoed edition is not published either', async () => {
  await cp(join(TINY, 'data'), root, { recursive: true });
  const folder = join(root, 'editions', '2032');
  const info = JSON.parse(await readFile(join(folder, 'edition.json'), 'utf8')) as Record<string, unknown>;
  await writeFile(join(folder, 'edition.json'), JSON.stringify({ ...info, embargoed: true, files: [] }));
  const answers = await readFile(join(folder, 'answers.csv'), 'utf8');
  // Line ends of Windows: a warning about the edition.
  await writeFile(join(folder, 'answers.csv'), answers.replaceAll('\n', '\r\n'));
  const loaded = await load(realDisk, { data: root, methodology: join(TINY, 'methodology') }, 'en');
  expect(loaded.findings.map(({ rule }) => rule)).toContain('csv-line-ends');
  const published = (embargoed: boolean): string => releaseOf(loaded, embargoed).files.get('findings.csv') ?? '';
  expect(published(true)).toContain('2032');
  expect(published(false)).not.toContain('2032');
});

it('neither catalogue nor feed say anything of an embargoed edition', async () => {
  const loaded = await load(realDisk, { data: root, methodology: join(TINY, 'methodology') }, 'en');
  const beside = async (embargoed: boolean): Promise<string> => {
    const release = releaseOf(loaded, embargoed);
    const { list } = historyOf(release, [], '', 'en');
    return [...besideReleases(release, await releaseFiles(release), list, []).values()].join('\n');
  };
  expect(await beside(true)).toContain('2032');
  expect(await beside(false)).not.toContain('2032');
});
