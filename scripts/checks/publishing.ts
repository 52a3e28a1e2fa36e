import { existsSync } from 'node:fs';
import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from '../lib/child.ts';
import { openBuilt } from './built.ts';
import type { Check } from './check.ts';
import { disagreementsMarked } from './disagreements-marked.ts';
import { elementsOf, isNoindex, isRedirect } from './html.ts';
import { head } from './head.ts';
import { sitemap, sitemapOf } from './indexing.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { layNextMethod } from './next-method.ts';
import { sameNumbers } from './numbers/same-numbers.ts';
import { sameParts } from './numbers/same-parts.ts';
import { pageCount } from './page-count.ts';
import { differences, sums } from './sums.ts';
import { inTemporaryFolder } from './temporary.ts';

const TINY = 'scripts/checks/fixtures/tiny';

export const faultKeepsSite: Check = {
  id: 'fault-keeps-site',
  about: 'a fault in the data gives exit 1 with file and row, and leaves the site of the last good build as it is',
  slow: true,
  builds: true,
  run: (built) =>
    inTemporaryFolder(async (folder) => {
      const data = join(folder, 'data');
      await cp('data', data, { recursive: true });
      const years = (await readdir(join(data, 'editions'))).filter((year) =>
        existsSync(join(data, 'editions', year, 'answers.csv')),
      );
      const year = years.sort().at(-1) ?? '';
      const file = `editions/${year}/answers.csv`;
      const rows = (await readFile(join(data, file), 'utf8')).trimEnd().split('\n').length;
      await appendFile(join(data, file), 'only,three,cells\n');
      const problems: string[] = [];
      const before = await sums(built.folder);
      const build = await runScript('build', ['--data', data, '--out', built.folder, '--lang', 'en']);
      if (build.code !== 1) problems.push(`build exits ${build.code}, not 1: ${build.output.slice(-300)}`);
      const where = `data/${file}:${rows + 1}`;
      if (!build.output.includes(where)) problems.push(`build does not name ${where}`);
      problems.push(...differences(before, await sums(built.folder)));
      const out = join(folder, 'out');
      const emitted = await runScript('build-data', ['--data', data, '--out', out]);
      if (emitted.code !== 1) problems.push(`data exits ${emitted.code}, not 1`);
      if (existsSync(out)) problems.push('data wrote something in spite of the fault');
      const missing = await runScript('build', ['--data', join(folder, 'nowhere')]);
      if (missing.code !== 2) problems.push(`a missing folder exits ${missing.code}, not 2`);
      return { checked: before.size, problems };
    }),
};

export const sameBytes: Check = {
  id: 'same-bytes',
  about: 'the same data give the same open data, byte for byte, and those are the ones of the site',
  slow: true,
  builds: true,
  run: (built) =>
    inTemporaryFolder(async (folder) => {
      const problems: string[] = [];
      for (const name of ['a', 'b']) {
        const ran = await runScript('build-data', ['--out', join(folder, name)]);
        if (ran.code !== 0) problems.push(`data exits ${ran.code}: ${ran.output.slice(-300)}`);
      }
      const a = await sums(join(folder, 'a'));
      problems.push(...differences(a, await sums(join(folder, 'b'))));
      problems.push(...differences(a, await sums(join(built.folder, 'data'))));
      return { checked: a.size, problems };
    }),
};

/** One thing of the newest edition is measured twice, and the answer of one body is not what was measured. */
async function measuredTwice(methodology: string): Promise<void> {
  for (const year of ['2031', '2032']) {
    const file = join(methodology, year, 'state.csv');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^(clear,.*),self_assessment,/m, '$1,automatic,'));
  }
  const pair = 'edition,sector,code,measured_code,tolerance\n2032,state,plan,clear,0.4\n';
  await writeFile(join(methodology, 'measured-twice.csv'), pair);
}

export const officialSite: Check = {
  id: 'official-site',
  about:
    'a tiny official index builds twice to the same bytes, is indexed in full, and nothing in it is called a demonstration; next year’s method beside it, before there are answers, breaks nothing',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const problems: string[] = [];
      const [tiny, next] = [join(folder, 'tiny'), join(folder, 'with-next')];
      await cp(TINY, tiny, { recursive: true });
      await measuredTwice(join(tiny, 'methodology'));
      await cp(tiny, next, { recursive: true });
      await layNextMethod(next);
      for (const [name, input] of [
        ['a', tiny],
        ['b', tiny],
        ['next', next],
      ] as const) {
        const args = ['--data', join(input, 'data'), '--methodology', join(input, 'methodology'), '--out'];
        const ran = await runScript('build', [...args, join(folder, name)]);
        if (ran.code !== 0) return { checked: 1, problems: [`build exits ${ran.code}: ${ran.output.slice(-600)}`] };
      }
      problems.push(...differences(await sums(join(folder, 'a')), await sums(join(folder, 'b'))));
      const built = await openBuilt(join(folder, 'a'));
      const later = await openBuilt(join(folder, 'next'));
      try {
        for (const check of [sitemap, head, pageCount, links, ledger, disagreementsMarked, sameParts, sameNumbers])
          problems.push(...(await check.run(built, 'all')).problems);
        if ((await built.table('measured_twice')).every(({ disagree }) => disagree !== true))
          problems.push('no answer disagrees with what was measured');
        const listed = new Set((await sitemapOf(built)).map(({ url }) => url));
        for (const page of built.pages) {
          const elements = elementsOf(page.html());
          if (page.template === '404' || isRedirect(elements)) continue;
          if (isNoindex(elements)) problems.push(`${page.url}: noindex on an official page`);
          if (!listed.has(page.url)) problems.push(`${page.url}: not in the sitemap`);
        }
        for (const check of [sitemap, pageCount, links]) problems.push(...(await check.run(later, 'all')).problems);
        return { checked: built.pages.length + later.pages.length, problems };
      } finally {
        await built.close();
        await later.close();
      }
    }),
};
