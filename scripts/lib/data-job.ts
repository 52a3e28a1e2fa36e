import { Worker } from 'node:worker_threads';
import type { Finding } from '../../src/core/model/finding.ts';
import type { Lang } from './args.ts';
import { StepError, UsageError } from './failure.ts';
import type { InputFolders } from './input-files.ts';
import type { Written } from './writing/written.ts';

/** What the open data are made from, and where they go. */
export interface DataJob extends InputFolders {
  readonly lang: Lang;
  readonly embargoed: boolean;
  /** An earlier `dist/data` whose releases are carried over. */
  readonly previous: string | undefined;
  /** Folder that gets `<release>/` and `latest/`. */
  readonly out: string;
  /** The same as whoever called the verb knows it. */
  readonly what: string;
}

/** The tables are there; files of single bodies are still being written. */
export interface DataReady {
  readonly findings: readonly Finding[];
  /** Null where a finding blocks publication: then nothing was written. */
  readonly release: string | null;
}

/** Everything is written. */
export interface DataWritten {
  /** How many files the release has. */
  readonly files: number;
  readonly written: Written;
}

/** A wrong use that only reading brought to light, as it crosses from the worker. */
export interface DataRefused {
  readonly refused: string;
}

/** A step that could not be finished, likewise. */
export interface DataFailed {
  readonly failed: string;
}

/** What the worker tells, in this order; nothing more after a fault. */
export type DataAnswer = DataReady | DataWritten | DataRefused | DataFailed;

/** Both reject with what went wrong. */
export interface RunningDataJob {
  readonly ready: Promise<DataReady>;
  /** Everything is written; null where a finding blocks publication. */
  readonly done: Promise<DataWritten | null>;
  /** Stops it where it stands. */
  readonly stop: () => Promise<unknown>;
}

/**
 * Validates, scores and writes the open data on a second core, while this one gets the pages' code ready.
 * @throws UsageError where the folders cannot be read; StepError where the release cannot follow those before it
 */
export function runDataJob(job: DataJob): RunningDataJob {
  const worker = new Worker(new URL('./data-worker.ts', import.meta.url), { workerData: job });
  const stopped = (code: number): Error => new Error(`the data worker stopped with ${code}`);
  const ready = new Promise<DataReady>((resolve, reject) => {
    worker.on('message', (answer: DataAnswer) => {
      if ('findings' in answer) resolve(answer);
      else if (!('written' in answer)) reject(faultOf(answer));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(stopped(code)));
  });
  const done = new Promise<DataWritten | null>((resolve, reject) => {
    let written: DataWritten | null = null;
    worker.on('message', (answer: DataAnswer) => {
      if ('written' in answer) written = answer;
      else if (!('findings' in answer)) reject(faultOf(answer));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve(written) : reject(stopped(code))));
  });
  // Whoever waits hears of a fault; until then it is nobody's unhandled rejection.
  for (const promise of [ready, done]) promise.catch(() => undefined);
  return { ready, done, stop: () => worker.terminate() };
}

const faultOf = (answer: DataRefused | DataFailed): Error =>
  'refused' in answer ? new UsageError(answer.refused) : new StepError(answer.failed);
