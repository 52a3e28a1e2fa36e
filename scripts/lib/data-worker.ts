import { parentPort, workerData } from 'node:worker_threads';
import type { DataDone, DataJob, DataRefused } from './data-job.ts';
import { realDisk } from './disk.ts';
import { UsageError } from './failure.ts';
import { load } from './load.ts';
import { releaseOf, writeRelease } from './publish.ts';

/** The other side of data-job.ts. */
async function work({ lang, embargoed, out, ...folders }: DataJob): Promise<DataDone | DataRefused> {
  try {
    const loaded = await load(realDisk, folders, lang);
    if (loaded.blocked) return { findings: loaded.findings, release: null };
    const release = releaseOf(loaded, embargoed);
    await writeRelease(out, release);
    return { findings: loaded.findings, release: release.release };
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.message };
    throw error;
  }
}

parentPort?.postMessage(await work(workerData as DataJob));
