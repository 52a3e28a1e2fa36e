import { join } from 'node:path';
import { meantText, readVerb } from './lib/args.ts';
import { benchBuild } from './lib/bench-build.ts';
import { benchFaults } from './lib/bench-faults.ts';
import { benchRuns } from './lib/bench-runs.ts';
import { benchScoring } from './lib/bench-scoring.ts';
import { UsageError } from './lib/failure.ts';
import { describeRatio, type Comparison } from './lib/ratio.ts';
import { runVerb } from './lib/verb.ts';
import { BENCH } from './lib/verbs/bench.ts';

const PARTS = BENCH.options.only.default.split(',');

/**
 * `npm run bench`: our work against its yardstick, both in the same run and in turns, so that a busy machine slows both.
 * Not a test: time is not decided by the code alone.
 */
await runVerb(BENCH, async (argv, outside) => {
  const { values: options } = readVerb(argv, BENCH);
  const rounds = Number(options.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new UsageError(`--rounds ${options.rounds}: 1, 2, 3 …`);
  const folder = join('.cache', 'bench');
  const comparisons: Comparison[] = [];
  for (const part of options.only.split(',')) {
    const told = comparisons.length;
    if (part === 'build') comparisons.push(await benchBuild(folder, rounds, outside));
    else if (part === 'scoring') comparisons.push(await benchScoring(rounds, outside));
    else if (part === 'faults') comparisons.push(await benchFaults(folder, rounds, outside));
    else if (part === 'runs') comparisons.push(...(await benchRuns(rounds, outside)));
    else throw new UsageError(`--only ${part}: ${meantText(part, PARTS, 'en')}`);
    for (const comparison of comparisons.slice(told)) outside.print(describeRatio(comparison));
  }
  return comparisons.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;
});
