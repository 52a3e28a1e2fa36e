import { open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Lang } from '../args.ts';
import { codeOf, messageOf, UsageError } from '../failure.ts';
import type { InputFolders } from '../input-files.ts';
import { isWithin } from '../path-within.ts';
import { replaceFile } from '../put-all.ts';

const SAYS = {
  folder: { lv: 'tā ir mape, nevis fails', en: 'this is a folder, not a file' },
  missing: { lv: 'mapes, kurā rakstīt, nav', en: 'there is no such folder to write into' },
  denied: { lv: 'nav tiesību rakstīt', en: 'no permission to write' },
  input: { lv: 'ir datu mapē, kuru pārbauda', en: 'is in a folder of the data that are checked' },
  other: { lv: 'tur jau ir cits fails, kas nav pārskats', en: 'there is another file already, which is no report' },
} as const;

/** How a report starts; a file that starts otherwise is somebody else's. */
export const REPORT_START = '<!doctype html>';

/**
 * Whether a report may be written there, asked before any work is done: not over data, nor over a file that is no report.
 * @throws UsageError in one line
 */
export async function checkReportFile(file: string, inputs: InputFolders, lang: Lang): Promise<void> {
  await guarded(file, lang, async () => {
    const place = resolve(file);
    if ([inputs.data, inputs.methodology].some((folder) => isWithin(place, folder)))
      throw new UsageError(`--report ${file}: ${SAYS.input[lang]}`);
    try {
      if ((await stat(place)).isDirectory()) throw new UsageError(`--report ${file}: ${SAYS.folder[lang]}`);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      await stat(dirname(place));
      return;
    }
    if (!(await isReport(place))) throw new UsageError(`--report ${file}: ${SAYS.other[lang]}`);
  });
}

/** @throws UsageError or StepError where it cannot be written; a report that stood there is then still whole */
export const writeReport = (file: string, html: string, lang: Lang): Promise<void> =>
  replaceFile(file, html, { what: `--report ${file}`, lang });

/** Whether a file starts as a report does, or is empty, or is no ordinary file at all, such as /dev/null. */
async function isReport(place: string): Promise<boolean> {
  const handle = await open(place, 'r');
  try {
    if (!(await handle.stat()).isFile()) return true;
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(REPORT_START.length), 0, REPORT_START.length, 0);
    return bytesRead === 0 || buffer.toString('latin1', 0, bytesRead).toLowerCase() === REPORT_START;
  } finally {
    await handle.close();
  }
}

async function guarded(file: string, lang: Lang, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = codeOf(error);
    const says =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? SAYS.missing[lang]
        : code === 'EISDIR'
          ? SAYS.folder[lang]
          : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
            ? SAYS.denied[lang]
            : messageOf(error);
    throw new UsageError(`--report ${file}: ${says}`, { cause: error });
  }
}
