import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from './checks/built-site.ts';
import { openBuilt } from './checks/built.ts';
import { verdictOf, type Outcome, type Verdict } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { readArgs } from './lib/args.ts';
import { UsageError } from './lib/failure.ts';
import { DEFAULT_OUT } from './lib/site.ts';
import { during } from './lib/terminal.ts';
import { runVerb } from './lib/verb.ts';

/** Problems of one check beyond this many are counted, not listed. */
const LISTED = 20;
const COLOURS = { passed: 'green', failed: 'red', skipped: 'yellow' } as const;
const RESULT = join('.cache', 'ci', 'check.json');

/**
 * `npm run check`: every check on every page of the built site. `--only a,b` picks some; `--every` looks at every page also where a look
 * takes a second and otherwise one page of each kind and language is looked at.
 */
await runVerb(async (argv, { terminal, print, paint }) => {
  const options = readArgs(argv, {
    only: { type: 'string', default: '' },
    every: { type: 'boolean', default: false },
  });
  const only = options.only.split(',').filter((id) => id !== '');
  const unknown = only.filter((id) => !CHECKS.some((check) => check.id === id));
  if (unknown.length > 0) throw new UsageError(`--only ${unknown.join(',')}: ${CHECKS.map(({ id }) => id).join(', ')}`);
  await during(terminal, 'build', ensureBuilt);
  const built = await openBuilt(DEFAULT_OUT);
  const counts: Record<Verdict, number> = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const check of CHECKS.filter(({ id }) => only.length === 0 || only.includes(id))) {
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
      for (const problem of outcome.problems.slice(0, LISTED)) print(`  ${problem}`);
      if (outcome.problems.length > LISTED) print(`  … and ${outcome.problems.length - LISTED} more`);
    }
  } finally {
    await built.close();
  }
  await mkdir(join('.cache', 'ci'), { recursive: true });
  await writeFile(RESULT, `${JSON.stringify(counts)}\n`);
  print(`check: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : 0;
});
