import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { runProgram, runScript } from '../../lib/child.ts';
import { StepError } from '../../lib/failure.ts';
import type { Check } from '../check.ts';
import { differences, sums } from '../sums.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { embargoedData, embargoedRows } from './embargoed-data.ts';
import { runKilled, traceIn, type Killed, type When } from './killed.ts';

const SEED = 9;
/** Kills of `npm run data` at a random moment, and of `npm run build`; those at every step come on top. */
const AT_RANDOM = { data: 90, build: 6 };
/** A run that is let through after so many kills has to find everything in order. */
const LET_THROUGH = 8;
/** More steps than a run has. */
const STEPS = 200;
const NAMESPACES = { data: 17, build: 3 };

const KILL_AT_STEP = pathToFileURL(join(import.meta.dirname, 'kill-at-step.ts')).href;
const SCRIPT = { data: 'build-data', build: 'build' } as const;
type Verb = keyof typeof SCRIPT;

/** One output folder that is attacked: what it is without the edition under embargo, and with it. */
interface Attacked {
  readonly verb: Verb;
  readonly out: string;
  readonly plain: readonly string[];
  readonly whole: ReadonlyMap<'plain' | 'embargoed', ReadonlyMap<string, string>>;
}

/** Writes the output both ways, the plain one last. */
async function prepare(verb: Verb, folder: string): Promise<Attacked> {
  const out = join(folder, verb, 'www', 'dist', ...(verb === 'data' ? ['data'] : []));
  const plain = [...(await embargoedData(folder)), '--out', out];
  const whole = new Map<'plain' | 'embargoed', ReadonlyMap<string, string>>();
  for (const [name, args] of [
    ['embargoed', [...plain, '--embargoed']],
    ['plain', plain],
  ] as const) {
    const ran = await runScript(SCRIPT[verb], args);
    if (ran.code !== 0) throw new StepError(`${verb} exits ${ran.code}: ${ran.output.slice(-300)}`);
    whole.set(name, await sums(out));
  }
  return { verb, out, plain, whole };
}

/**
 * The output is one of the two, whole. Killed between the two renames it is away, and the next run puts it back before it reads
 * anything, even where there is nothing to read.
 */
async function broken(
  { verb, out, plain, whole }: Attacked,
  what: string,
  { output }: Pick<Killed, 'output'>,
): Promise<string[]> {
  if (!existsSync(out))
    await runScript(SCRIPT[verb], [...plain.slice(2), '--data', join(dirname(plain[1] ?? ''), 'nowhere')]);
  const now = existsSync(out) ? await sums(out) : new Map<string, string>();
  const [nearest] = [...whole.values()].map((each) => differences(each, now)).sort((a, b) => a.length - b.length);
  return [...(nearest ?? []).slice(0, 3), ...traceIn(output)].map((problem) => `${what}: ${problem}`);
}

/** After a run that was let through the output is the plain one, and nothing is left anywhere. */
async function unclean(
  { verb, out, plain, whole }: Attacked,
  what: string,
  run = (args: readonly string[]) => runScript(SCRIPT[verb], args),
): Promise<string[]> {
  const { code, output } = await run(plain);
  const problems = code === 0 ? [] : [`exits ${code}: ${output.slice(-300)}`];
  problems.push(...differences(whole.get('plain') ?? new Map(), await sums(out)).slice(0, 3), ...traceIn(output));
  problems.push(...(await rowsIn(out)).slice(0, 3).map((row) => `published in spite of the embargo: ${row}`));
  const www = out.slice(0, out.lastIndexOf('www') + 'www'.length);
  for (let at = out; at !== dirname(www); at = dirname(at)) {
    const left = readdirSync(dirname(at)).filter((name) => name !== basename(at));
    problems.push(...left.map((name) => `${join(dirname(at), name)} is left`));
  }
  if (verb === 'build') problems.push(...scratch().map((name) => `${name} is left in .cache/build`));
  return problems.map((problem) => `after ${what}: ${problem}`);
}

const scratch = (): string[] =>
  existsSync('.cache/build') ? readdirSync('.cache/build').filter((name) => name.startsWith('run-')) : [];

async function rowsIn(out: string): Promise<string[]> {
  const texts = new Map<string, string>();
  for (const path of (await sums(out)).keys()) texts.set(path, await readFile(join(out, path), 'utf8'));
  return embargoedRows(texts);
}

export const kills: Check = {
  id: 'kills',
  about:
    'data and build, killed at random moments and before every step on the disk, leave the last good output or the new one whole, and the next run leaves no remains',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const random = xoroshiro128plus(SEED);
      const problems: string[] = [];
      const counts = { killed: 0, done: 0 };
      const kill = async (attacked: Attacked, what: string, when: When): Promise<boolean> => {
        const args = [`scripts/${SCRIPT[attacked.verb]}.ts`, ...attacked.plain, '--embargoed'];
        const ran = await runKilled(process.execPath, args, when);
        counts[ran.killed ? 'killed' : 'done'] += 1;
        problems.push(...(await broken(attacked, what, ran)));
        return ran.killed;
      };
      for (const verb of ['data', 'build'] as const) {
        const attacked = await prepare(verb, folder);
        const started = performance.now();
        problems.push(...(await unclean(attacked, 'nothing')));
        const takes = 0.8 * (performance.now() - started);
        for (let n = 1; n <= AT_RANDOM[verb]; n += 1) {
          const after = uniformFloat64(random) * takes;
          await kill(attacked, `${verb} killed after ${Math.round(after)} ms`, { after });
          if (n % LET_THROUGH === 0) problems.push(...(await unclean(attacked, `kill ${n} of ${verb}`)));
        }
        if (verb === 'build') continue;
        let step = 1;
        for (; step <= STEPS; step += 1) {
          const env = { NODE_OPTIONS: `--import ${KILL_AT_STEP}`, KILL_AT: String(step) };
          if (!(await kill(attacked, `${verb} killed at step ${step}`, { env }))) break;
          if (step % LET_THROUGH === 0)
            problems.push(...(await unclean(attacked, `a kill at step ${step} of ${verb}`)));
        }
        if (step < 10 || step > STEPS) problems.push(`${step} steps were killed`);
        problems.push(...(await unclean(attacked, 'the last kill')));
      }
      const detail = `${counts.killed} kills, ${counts.done} runs that were done before theirs`;
      return { checked: counts.killed, problems, detail };
    }),
};

/** Where a process of its own may have process numbers of its own. */
const UNSHARE = ['-p', '-f', '--mount-proc', '--kill-child'];

export const killsInContainers: Check = {
  id: 'kills-in-containers',
  about:
    'embargoed runs killed where process numbers repeat, as in containers, leave nothing that a later run without embargoed editions publishes',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const allowed = await runProgram('unshare', [...UNSHARE, 'true']).catch(() => ({ code: 1 }));
      if (allowed.code !== 0) return { checked: 0, problems: [], skipped: 'unshare may not make process spaces here' };
      const random = xoroshiro128plus(SEED);
      const problems: string[] = [];
      let killed = 0;
      for (const verb of ['data', 'build'] as const) {
        const attacked = await prepare(verb, folder);
        const script = [...UNSHARE, process.execPath, `scripts/${SCRIPT[verb]}.ts`];
        const run = (args: readonly string[]) => runProgram('unshare', [...script, ...args], { CI: 'true' });
        for (let n = 1; n <= NAMESPACES[verb]; n += 1) {
          // Once results that nobody may see yet are on the disk, or a little later.
          const late = uniformFloat64(random) * 400;
          let seen = Number.POSITIVE_INFINITY;
          const once = (): boolean => {
            if (seen === Number.POSITIVE_INFINITY && unpublished(attacked).length > 0) seen = performance.now();
            return performance.now() >= seen + late;
          };
          const ran = await runKilled('unshare', [...script, ...attacked.plain, '--embargoed'], { once });
          if (ran.killed) killed += 1;
          problems.push(...(await broken(attacked, `kill ${n} of ${verb}`, ran)));
          problems.push(...(await unclean(attacked, `kill ${n} of ${verb}`, run)));
        }
      }
      return { checked: killed, problems, detail: `${killed} kills, embargoed rows looked for after each` };
    }),
};

/** Folders in which a run has begun to write results. */
function unpublished({ verb, out }: Attacked): string[] {
  const bases = verb === 'data' ? [join(dirname(dirname(out)), '.dist.e-indekss')] : ['.cache/build'];
  return bases.flatMap((base) => deep(base, 4)).filter((path) => basename(path) === 'latest');
}

function deep(folder: string, levels: number): string[] {
  if (levels === 0) return [];
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return inner.flatMap(({ name }) => [join(folder, name), ...deep(join(folder, name), levels - 1)]);
  } catch {
    // Gone meanwhile, or not there yet.
    return [];
  }
}
