import { parentPort, workerData } from 'node:worker_threads';
import type { DataAnswer, DataJob, DataReady } from './data-job.ts';
import { realDisk } from './disk.ts';
import { StepError, UsageError } from './failure.ts';
import { load } from './load.ts';
import { historyOf, readPrevious } from './previous.ts';
import { releaseOf, writeRelease } from './publish.ts';
import { systemFault } from './system-fault.ts';

/** The other side of data-job.ts. */
async function work(
  { lang, embargoed, out, what, previous, ...folders }: DataJob,
  tell: (answer: DataAnswer) => void,
): Promise<void> {
  try {
    const earlier = previous === undefined ? [] : await readPrevious(realDisk, previous, lang);
    const loaded = await load(realDisk, folders, lang);
    if (loaded.blocked) return tell({ findings: loaded.findings, release: null });
    const release = releaseOf(loaded, embargoed);
    const history = historyOf(release, earlier, previous ?? '', lang);
    const ready: DataReady = { findings: loaded.findings, release: release.release };
    const { files, written } = await writeRelease(out, release, history, () => tell(ready));
    tell({ files: files.size, written });
  } catch (error) {
    const fault = systemFault(error, lang, what);
    if (fault instanceof UsageError) return tell({ refused: fault.message });
    if (fault instanceof StepError) return tell({ failed: fault.message });
    throw error;
  }
}

await work(workerData as DataJob, (answer) => parentPort?.postMessage(answer));
