import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecomputeCommands } from '../../../src/core/emit/recompute.ts';
import type { Built } from '../built.ts';
import type { Check } from '../check.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { typedOnPages } from '../typed-on-pages.ts';
import { recomputeDifferences } from './differences.ts';
import { everyKind } from './every-kind.ts';
import { inDuckDb } from './in-duckdb.ts';
import { inPostgresql } from './in-postgresql.ts';
import { commandsFor, FIXTURES, inRelease, scoresIn } from './releases.ts';

type System = RecomputeCommands['system'];

/** What the data pages say to type for a system, each text once. */
const commandsOnPages = (built: Built, system: System): readonly string[] =>
  typedOnPages(built, 'data', 'data-recompute', system);

/** The commands for a system and the published scores, or what is wrong with the pages. */
async function asked(built: Built, system: System) {
  const folder = join(built.folder, 'data', 'latest');
  const [commands, ...others] = commandsOnPages(built, system);
  if (commands === undefined || others.length > 0)
    return `${others.length + (commands === undefined ? 0 : 1)} texts of commands for ${system} on the data pages, not 1`;
  return { folder, commands, published: await scoresIn(folder) };
}

export const recomputeSql: Check = {
  id: 'recompute-sql',
  about: 'recompute.sql gives every published score, level and rank again in DuckDB, by the commands of the data page',
  async run(built) {
    const own = await asked(built, 'DuckDB');
    if (typeof own === 'string') return { checked: 1, problems: [own] };
    const lines = await inDuckDb(own.folder, own.commands);
    return { checked: own.published.length, problems: recomputeDifferences(own.published, lines) };
  },
};

const INDICES = join('..', 'shared', 'cases', 'indices');

export const recomputePostgresql: Check = {
  id: 'recompute-postgresql',
  about: 'the same in PostgreSQL, on a server of its own, for our data and for other indexes',
  slow: true,
  builds: true,
  async run(built) {
    const own = await asked(built, 'PostgreSQL');
    if (typeof own === 'string') return { checked: 1, problems: [own] };
    const first = await inPostgresql(own.folder, own.commands);
    if (first === null) return { checked: 0, problems: [], skipped: 'there is no PostgreSQL' };
    const problems = recomputeDifferences(own.published, first.lines);
    let checked = own.published.length;
    const others = (folder: string): Promise<readonly string[]> =>
      readdir(folder, { withFileTypes: true }).then(
        (entries) => entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)),
        () => [],
      );
    const compare = (index: string): Promise<void> =>
      inRelease(index, async (folder) => {
        const published = await scoresIn(folder);
        const ran = await inPostgresql(folder, await commandsFor(folder, 'PostgreSQL'));
        checked += published.length;
        const found = recomputeDifferences(published, ran?.lines ?? []);
        problems.push(...found.map((problem) => `${index}: ${problem}`));
      });
    for (const index of [...(await others(FIXTURES)), ...(await others(INDICES))]) await compare(index);
    await inTemporaryFolder(async (index) => {
      await everyKind(index);
      await compare(index);
    });
    return { checked, problems, detail: `${checked} rows in PostgreSQL ${first.version}` };
  },
};
