import { Worker } from 'node:worker_threads';
import type { Finding } from '../../src/core/model/finding.ts';
import type { Lang } from './args.ts';
import { StepError, UsageError } from './failure.ts';
import type { InputFolders } from './input-files.ts';

/** What the open data are made from, and where they go. */
export interface DataJob extends InputFolders {
  readonly lang: Lang;
  readonly embargoed: boolean;
  /** An earlier `dist/data` whose releases are carried over. */
  readonly previous: string | undefined;
  /** Folder that gets `<release>/` and `latest/`. */
  readonly out: string;
}

export interface DataDone {
  readonly findings: readonly Finding[];
  /** Null where a finding blocks publication: then nothing was written. */
  readonly release: string | null;
}

/** A wrong use that only reading brought to light, as it crosses from the worker. */
export interface DataRefused {
  readonly refused: string;
}

/** A step that could not be finished, likewise. */
export interface DataFailed {
  readonly failed: string;
}

/**
 * Validates, scores and writes the open data on a second core, while this one gets the pages' code ready.
 * @throws UsageError where the folders cannot be read; StepError where the release cannot follow those before it
 */
export function runDataJob(job: DataJob): Promise<DataDone> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./data-worker.ts', import.meta.url), { workerData: job });
    worker.once('message', (answer: DataDone | DataRefused | DataFailed) => {
      if ('refused' in answer) reject(new UsageError(answer.refused));
      else if ('failed' in answer) reject(new StepError(answer.failed));
      else resolve(answer);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the data worker stopped with ${code}`)));
  });
}
