import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chosen, verdictOf, type Check, type Outcome, type Verdict } from './checks/check.ts';
import { meantText, readVerb } from './lib/args.ts';
import { UsageError } from './lib/failure.ts';
import { during } from './lib/terminal.ts';
import { runVerb } from './lib/verb.ts';
import { CHECK } from './lib/verbs/check.ts';

/** Problems of one check beyond this many are counted, not listed. */
const LISTED = 20;
const COLOURS = { passed: 'green', failed: 'red', skipped: 'yellow' } as const;
const RESULT = join('.cache', 'ci', 'check.json');

/**
 * `npm run check`: every check on every page of the built site. `--only a,b` picks some; `--every` looks at every page also where a look
 * takes a second and otherwise one page of each kind and language is looked at. Those that build run beside those that look at what
 * is built.
 */
await runVerb(CHECK, async (argv, { terminal, print, paint }) => {
  const { values: options } = readVerb(argv, CHECK);
  // Only now, because they bring browsers and half the site along, which nobody needs for --help.
  const [{ CHECKS }, { ensureBuilt }, { openBuilt }, { DEFAULT_OUT }] = await Promise.all([
    import('./checks/index.ts'),
    import('./checks/built-site.ts'),
    import('./checks/built.ts'),
    import('./lib/site.ts'),
  ]);
  const only = (options.only ?? '').split(',').filter((id) => id !== '');
  const ids = CHECKS.map(({ id }) => id);
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}: ${meantText(unknown, ids, 'en')}`);
  await during(terminal, 'build', ensureBuilt);
  const built = await openBuilt(DEFAULT_OUT);
  const counts: Record<Verdict, number> = { passed: 0, failed: 0, skipped: 0 };
  try {
    const wanted = chosen(CHECKS, only);
    const run = async (check: Check): Promise<void> => {
      const started = performance.now();
      const outcome = await during(terminal, check.id, () => check.run(built, options.every ? 'every' : 'all')).catch(
        (error: unknown): Outcome => ({
          checked: 0,
          problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
        }),
      );
      const verdict = verdictOf(outcome);
      counts[verdict] += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const looked = outcome.detail ?? `${outcome.checked} checked`;
      const said = outcome.skipped ?? `${looked}, ${outcome.problems.length} problems`;
      print(`${paint(COLOURS[verdict], verdict)} ${check.id}: ${check.about} (${said}, ${seconds} s)`);
      for (const line of outcome.lines ?? []) print(line);
      for (const problem of outcome.problems.slice(0, LISTED)) print(`  ${problem}`);
      if (outcome.problems.length > LISTED) print(`  … and ${outcome.problems.length - LISTED} more`);
    };
    const inTurn = async (checks: readonly Check[]): Promise<void> => {
      for (const check of checks) await run(check);
    };
    const lanes = [wanted.filter(({ builds }) => builds !== true), wanted.filter(({ builds }) => builds === true)];
    await Promise.all(lanes.map(inTurn));
  } finally {
    await built.close();
  }
  await mkdir(join('.cache', 'ci'), { recursive: true });
  await writeFile(RESULT, `${JSON.stringify(counts)}\n`);
  print(`check: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : 0;
});
