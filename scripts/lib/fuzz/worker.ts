import { parentPort, workerData } from 'node:worker_threads';
import { realDisk } from '../disk.ts';
import { readInput } from '../input-files.ts';
import { withOptionalFiles } from './made-up.ts';
import { baselineOf } from './outcome.ts';
import type { WorkerJob } from './pool.ts';
import { tryOne } from './run.ts';

/** The other side of pool.ts: mutations one after the other, the number of each told before it is tried. */
const { seed, numbers, folders, current, lang } = workerData as WorkerJob;
const baseline = baselineOf(withOptionalFiles(await readInput(realDisk, folders, lang)));
for (const number of numbers) {
  Atomics.store(current, 0, number);
  const told = await tryOne(baseline, seed, number);
  parentPort?.postMessage(told);
  // Lets a rejection that nobody handles come to light at the mutation that made it.
  await new Promise((resolve) => setImmediate(resolve));
}
