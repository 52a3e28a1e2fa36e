import { availableParallelism } from 'node:os';
import { readVerb } from './lib/args.ts';
import { UsageError } from './lib/failure.ts';
import { tryAll } from './lib/fuzz/pool.ts';
import { faultsOf, lineOf, reportOf, type Told } from './lib/fuzz/tally.ts';
import { runVerb } from './lib/verb.ts';
import { FUZZ } from './lib/verbs/fuzz.ts';

/**
 * `npm run fuzz`: spoils one thing of the input at a time, at random, and counts what becomes of it: found, harmless, in the
 * diff of what is published. 1 where a change is not seen at all, or brings something down.
 */
await runVerb(FUZZ, async (argv, outside) => {
  const { values: options } = readVerb(argv, FUZZ);
  const whole = (name: 'count' | 'seed' | 'from'): number => {
    if (/^\d{1,9}$/.test(options[name])) return Number(options[name]);
    throw new UsageError(`--${name} ${options[name]}: 0, 1, 2 …`);
  };
  const [count, seed, from] = [whole('count'), whole('seed'), whole('from')];
  const numbers = Array.from({ length: count }, (_, at) => from + at);
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(count / 50)));
  const all: Told[] = [];
  await tryAll({ seed, numbers, folders: options, lang: options.lang }, threads, (told) => {
    all.push(told);
    outside.terminal.step(`${all.length} / ${count}`);
    if (options.verbose) outside.print(lineOf(told));
  });
  outside.terminal.clear();
  outside.print(reportOf(all, seed));
  return faultsOf(all).length > 0 ? 1 : 0;
});
