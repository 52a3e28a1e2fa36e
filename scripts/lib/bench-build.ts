import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, runScript, type Ran } from './child.ts';
import { filesBelow, realDisk } from './disk.ts';
import { StepError } from './failure.ts';
import { compare, seconds, type Comparison } from './ratio.ts';
import { during } from './terminal.ts';
import type { Outside } from './verb.ts';

const LIMIT = 3;

/** Leaves out what is counted apart. */
const APART = { E_INDEKSS_PICTURES: 'no', E_INDEKSS_FORMATS: 'no' };

/** Bytes of a bare page around its text. */
const FRAME = 124;

/** A page of the bare project: text of the length it must have, and nothing computed. */
const PAGE = `---
import sizes from '../sizes.json';
export const getStaticPaths = () => sizes.map((size, at) => ({ params: { slug: String(at) }, props: { size } }));
const { size } = Astro.props;
const text = 'Plain letters, one byte each, as many as asked for. '.repeat(Math.ceil(size / 50)).slice(0, size);
---
<html lang="lv"><head><meta charset="utf-8"><title>Lapa</title></head><body><p set:html={text}></p></body></html>
`;

/**
 * The build of the repository's own data against a bare Astro build that writes as many pages of as many bytes. Pictures to
 * download, workbooks, Parquet and the archive are counted apart (decision 0015); with all of them it is told, too.
 */
export async function benchBuild(folder: string, rounds: number, { terminal, print }: Outside): Promise<Comparison> {
  const own = join(folder, 'site');
  const bare = join(folder, 'bare');
  const build = async (env: Readonly<Record<string, string>>): Promise<void> =>
    must('npm run build', await runScript('build', ['--out', own], env));
  const bareBuild = async (): Promise<void> => {
    await rm(join(bare, 'dist'), { recursive: true, force: true });
    const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
    must(
      'astro build',
      await runProgram(process.execPath, [astro, 'build', '--root', bare, '--silent'], { CI: 'true' }),
    );
  };

  const whole = await during(terminal, 'the whole build', () => seconds(() => build({})));
  const sizes = await pageSizes(own);
  await rm(bare, { recursive: true, force: true });
  await mkdir(join(bare, 'src', 'pages'), { recursive: true });
  await writeFile(join(bare, 'package.json'), '{ "name": "bare", "private": true, "type": "module" }\n');
  await writeFile(join(bare, 'astro.config.mjs'), 'export default { devToolbar: { enabled: false } };\n');
  await writeFile(join(bare, 'src', 'pages', '[slug].astro'), PAGE);
  await writeFile(join(bare, 'src', 'sizes.json'), JSON.stringify(sizes.map((size) => Math.max(0, size - FRAME))));

  const times = [];
  for (let round = 1; round <= rounds; round += 1) {
    const yardstick = await during(terminal, `bare Astro build ${round}/${rounds}`, () => seconds(bareBuild));
    const ours = await during(terminal, `build ${round}/${rounds}`, () => seconds(() => build(APART)));
    times.push({ own: ours, yardstick });
  }
  const bareSizes = await pageSizes(join(bare, 'dist'));
  const compared = compare(times, {
    what: 'npm run build: validate, score, open data, pages, search; without pictures, workbooks, Parquet, archive',
    against: 'a bare Astro build of as many pages of as many bytes',
    limit: LIMIT,
  });
  print(
    `build: ${say(sizes)}; with pictures, workbooks, Parquet and archive ${whole.toFixed(2)} s, ` +
      `${(whole / compared.yardstick).toFixed(2)} × bare; bare: ${say(bareSizes)}`,
  );
  await rm(own, { recursive: true, force: true });
  return compared;
}

const say = (sizes: readonly number[]): string =>
  `${sizes.length} pages, ${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`;

function must(what: string, { code, output }: Ran): void {
  if (code !== 0) throw new StepError(`${what} exits ${code}:\n${output}`);
}

async function pageSizes(site: string): Promise<number[]> {
  const pages = (await filesBelow(realDisk, site)).filter((path) => path.endsWith('.html'));
  return Promise.all(pages.map(async (path) => (await stat(join(site, path))).size));
}
