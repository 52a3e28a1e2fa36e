import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { InputFile, InputFiles } from '../../src/core/parse/input.ts';
import type { Lang } from './args.ts';
import { filesBelow, type Disk } from './disk.ts';
import { codeOf, UsageError } from './failure.ts';

/** Where data/ and methodology/ really are. */
export interface InputFolders {
  readonly data: string;
  readonly methodology: string;
}

const SAYS = {
  nothing: { lv: 'mapes nav', en: 'there is no such folder' },
  file: { lv: 'tas ir fails, nevis mape', en: 'this is a file, not a folder' },
  denied: { lv: 'nav tiesību lasīt', en: 'no permission to read' },
  failed: { lv: 'neizdevās nolasīt', en: 'could not be read' },
} as const;

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads both folders into memory, under the names the contract gives them whatever the folders are called.
 * @throws UsageError where a folder is missing, is a file or may not be read
 */
export async function readInput(disk: Disk, folders: InputFolders, lang: Lang): Promise<InputFiles> {
  const files = new Map<string, InputFile>();
  for (const name of ['data', 'methodology'] as const) {
    const folder = folders[name];
    await guarded(`--${name} ${folder}`, lang, async () => {
      const kind = await disk.kind(folder);
      if (kind !== 'folder') throw new UsageError(`--${name} ${folder}: ${SAYS[kind][lang]}`);
    });
    const paths = await guarded(folder, lang, () => filesBelow(disk, folder));
    for (const path of paths) {
      const bytes = await guarded(join(folder, path), lang, () => disk.read(join(folder, path)));
      const workbook = path.endsWith('.xlsx') ? await workbookOf(bytes) : {};
      files.set(`${name}/${path}`, { bytes, sha256: sha256(bytes), ...workbook });
    }
  }
  return files;
}

/** The sheets of a workbook, or why it cannot be read, which validation tells. */
export async function workbookOf(bytes: Uint8Array): Promise<Pick<InputFile, 'sheets' | 'fault'>> {
  // Only where there is a workbook: the library takes longer to load than all other files to read.
  const { readWorkbook, WorkbookError } = await import('./workbook/read-workbook.ts');
  try {
    return { sheets: await readWorkbook(bytes) };
  } catch (error) {
    if (error instanceof WorkbookError) return { fault: error.fault };
    throw error;
  }
}

async function guarded<T>(what: string, lang: Lang, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = codeOf(error);
    const denied = code === 'EACCES' || code === 'EPERM';
    throw new UsageError(
      `${what}: ${SAYS[denied ? 'denied' : 'failed'][lang]}${denied ? '' : ` (${code || String(error)})`}`,
      {
        cause: error,
      },
    );
  }
}
