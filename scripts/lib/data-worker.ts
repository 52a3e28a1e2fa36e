import { parentPort, workerData } from 'node:worker_threads';
import type { DataDone, DataFailed, DataJob, DataRefused } from './data-job.ts';
import { realDisk } from './disk.ts';
import { StepError, UsageError } from './failure.ts';
import { load } from './load.ts';
import { historyOf, readPrevious } from './previous.ts';
import { releaseOf, writeRelease } from './publish.ts';

/** The other side of data-job.ts. */
async function work({
  lang,
  embargoed,
  out,
  previous,
  ...folders
}: DataJob): Promise<DataDone | DataRefused | DataFailed> {
  try {
    const earlier = previous === undefined ? [] : await readPrevious(realDisk, previous, lang);
    const loaded = await load(realDisk, folders, lang);
    if (loaded.blocked) return { findings: loaded.findings, release: null };
    const release = releaseOf(loaded, embargoed);
    await writeRelease(out, release, historyOf(release, earlier, previous ?? '', lang));
    return { findings: loaded.findings, release: release.release };
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.message };
    if (error instanceof StepError) return { failed: error.message };
    throw error;
  }
}

parentPort?.postMessage(await work(workerData as DataJob));
