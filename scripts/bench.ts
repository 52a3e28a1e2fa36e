import { join } from 'node:path';
import { readArgs } from './lib/args.ts';
import { benchBuild } from './lib/bench-build.ts';
import { benchFaults } from './lib/bench-faults.ts';
import { benchScoring } from './lib/bench-scoring.ts';
import { UsageError } from './lib/failure.ts';
import { describeRatio, type Comparison } from './lib/ratio.ts';
import { runVerb } from './lib/verb.ts';

/**
 * `npm run bench`: our work against its yardstick, both in the same run and in turns, so that a busy machine slows both.
 * Not a test: time is not decided by the code alone.
 */
await runVerb(async (argv, outside) => {
  const options = readArgs(argv, {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'build,scoring,faults' },
  });
  const rounds = Number(options.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new UsageError(`--rounds ${options.rounds}: 1, 2, 3 …`);
  const folder = join('.cache', 'bench');
  const comparisons: Comparison[] = [];
  for (const part of options.only.split(',')) {
    if (part === 'build') comparisons.push(await benchBuild(folder, rounds, outside));
    else if (part === 'scoring') comparisons.push(await benchScoring(rounds, outside));
    else if (part === 'faults') comparisons.push(await benchFaults(folder, rounds, outside));
    else throw new UsageError(`--only ${part}: build, scoring, faults`);
    outside.print(describeRatio(comparisons.at(-1) as Comparison));
  }
  return comparisons.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;
});
