import { chown, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, type Ran } from '../../lib/child.ts';
import { codeOf } from '../../lib/failure.ts';
import { csvLines } from '../csv-cells.ts';
import { inTemporaryFolder } from '../temporary.ts';
import type { Line } from './differences.ts';

/** Where Debian and those after it keep the programs of the server, by version. */
const DEBIAN = '/usr/lib/postgresql';
const USER = 'e_indekss';

/**
 * Runs the commands of the page with psql in a folder where a release lies, on a server that is started for that and gone afterwards.
 * @returns null where there is no PostgreSQL
 * @throws Error with what the programs said where they fail
 */
export async function inPostgresql(
  folder: string,
  commands: string,
): Promise<{ readonly version: string; readonly lines: readonly Line[] } | null> {
  const programs = await serverPrograms();
  if (programs === null) return null;
  return inTemporaryFolder(async (work) => {
    const asServer = await serverUser(work);
    const cluster = join(work, 'cluster');
    const server = (program: string, ...args: readonly string[]): Promise<Ran> =>
      ran([...asServer, join(programs, program), ...args], work);
    await server('initdb', '-D', cluster, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--no-sync');
    const options = `-k ${work} -c listen_addresses='' -c fsync=off`;
    await server('pg_ctl', '-D', cluster, '-l', join(work, 'log'), '-o', options, '-w', 'start');
    try {
      const psql = (...args: readonly string[]): Promise<Ran> =>
        ran(['psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', work, '-U', USER, '-d', 'postgres', ...args], folder);
      const file = join(work, 'commands.sql');
      await writeFile(file, commands);
      const version = (await psql('-A', '-t', '-c', 'SHOW server_version')).output.trim();
      return { version, lines: csvLines((await psql('--csv', '-f', file)).output) };
    } finally {
      await server('pg_ctl', '-D', cluster, '-m', 'immediate', 'stop');
    }
  });
}

/** Folder of the programs of the newest server there is. */
async function serverPrograms(): Promise<string | null> {
  const versions = await readdir(DEBIAN).catch(() => []);
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1);
  return newest === undefined ? null : join(DEBIAN, newest, 'bin');
}

/** PostgreSQL does not run as root: then as the user that Debian has for it, whose the folder becomes. */
async function serverUser(folder: string): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return [];
  const [uid, gid] = [await ran(['id', '-u', 'postgres']), await ran(['id', '-g', 'postgres'])];
  await chown(folder, Number(uid.output), Number(gid.output));
  // By its place: where a program is started with few folders to look in, that of the administrators is not among them.
  return ['/usr/sbin/runuser', '-u', 'postgres', '--'];
}

async function ran([program = '', ...args]: readonly string[], cwd?: string): Promise<Ran> {
  try {
    const result = await runProgram(program, args, {}, cwd);
    if (result.code === 0) return result;
    throw new Error(`${program} ${args.join(' ')}: exit ${result.code}: ${result.output.slice(-600)}`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Error(`there is no ${program}`, { cause: error });
    throw error;
  }
}
