import { Worker } from 'node:worker_threads';
import type { Lang } from '../args.ts';
import { messageOf } from '../failure.ts';
import type { InputFolders } from '../input-files.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Told } from './tally.ts';

export interface Job {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly folders: InputFolders;
  readonly lang: Lang;
}

/** What a worker gets. */
export interface WorkerJob extends Job {
  /** The mutation that is tried, shared, so that it is known when the worker no longer answers. */
  readonly current: Int32Array<SharedArrayBuffer>;
}

/** Seconds after which a mutation counts as one that never ends; the slowest takes about one. */
const PATIENCE = 60;
const NONE = -1;

/**
 * Tries mutations on several threads. One that brings its thread down, by a rejection that nobody handles for example, or that
 * does not end, is told as a fault, and the rest go on in a new thread.
 */
export async function tryAll(job: Job, threads: number, tell: (told: Told) => void): Promise<void> {
  const shares = Array.from({ length: threads }, (_, thread) =>
    job.numbers.filter((_n, at) => at % threads === thread),
  );
  await Promise.all(shares.map((numbers) => tryShare({ ...job, numbers }, tell)));
}

async function tryShare(job: Job, tell: (told: Told) => void): Promise<void> {
  let numbers = job.numbers;
  while (numbers.length > 0) {
    const stopped = await tryUntilStopped({ ...job, numbers }, tell);
    if (stopped === null) return;
    tell(stopped);
    numbers = numbers.slice(numbers.indexOf(stopped.number) + 1);
  }
}

/** @returns the mutation at which the thread stopped, null where it came to its end. @throws where it stopped before the first */
function tryUntilStopped(job: Job, tell: (told: Told) => void): Promise<Told | null> {
  const current = new Int32Array(new SharedArrayBuffer(4)).fill(NONE);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ...job, current } satisfies WorkerJob,
  });
  return new Promise((resolve, reject) => {
    let [last, since] = [NONE, performance.now()];
    const stop = (kind: OutcomeKind, because: string): void => {
      clearInterval(watch);
      const number = Atomics.load(current, 0);
      void worker.terminate();
      if (number === NONE) reject(new Error(because));
      else resolve({ number, kind, mutator: '?', path: '?', says: '?', because: [because] });
    };
    const watch = setInterval(() => {
      const number = Atomics.load(current, 0);
      if (number !== last) [last, since] = [number, performance.now()];
      else if (performance.now() - since > PATIENCE * 1000) stop('hang', `not done after ${PATIENCE} s`);
    }, 1000);
    worker.on('message', tell);
    worker.once('error', (error) => stop('crash', messageOf(error)));
    worker.once('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(null);
      else reject(new Error(`a thread stopped with ${code}`));
    });
  });
}
