import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { InputFile, InputFiles, Unread } from '../../src/core/parse/input.ts';
import { LIMITS } from '../../src/core/parse/limits.ts';
import type { Lang } from './args.ts';
import { entriesBelow, NOT_REGULAR, TOO_LARGE, TOO_MANY, type Disk, type Entry } from './disk.ts';
import { codeOf, UsageError } from './failure.ts';

/** Where data/ and methodology/ really are. */
export interface InputFolders {
  readonly data: string;
  readonly methodology: string;
}

const SAYS = {
  nothing: { lv: 'mapes nav', en: 'there is no such folder' },
  file: { lv: 'tas ir fails, nevis mape', en: 'this is a file, not a folder' },
  other: {
    lv: 'tā nav mape, bet programmkanāls, ierīce vai ligzda',
    en: 'this is no folder but a pipe, a device or a socket',
  },
  many: {
    lv: `mapē ir vairāk nekā ${LIMITS.files} failu un mapju; tik daudz ievade nevar saturēt`,
    en: `it holds more than ${LIMITS.files} files and folders, and no input is as large`,
  },
  heavy: {
    lv: `kopā ar iepriekš nolasīto ir vairāk nekā ${LIMITS.inputBytes} baitu; tik daudz ievade nevar saturēt`,
    en: `with what was read before there are more than ${LIMITS.inputBytes} bytes, and no input is as large`,
  },
  denied: { lv: 'nav tiesību lasīt', en: 'no permission to read' },
  failed: { lv: 'neizdevās nolasīt', en: 'could not be read' },
} as const;

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Sums of a file as it would be with other line ends. */
function sumsOfLineEnds(bytes: Uint8Array): { lf: string; crlf: string } {
  // One character for each byte, whatever the encoding.
  const lf = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  const sum = (text: string): string => sha256(Buffer.from(text, 'latin1'));
  return { lf: sum(lf), crlf: sum(lf.replaceAll('\n', '\r\n')) };
}

/**
 * Reads both folders into memory, under the names the contract gives them whatever the folders are called.
 * What is no regular file, or too large, is among them without its bytes, so that validation tells.
 * @throws UsageError where a folder is missing, is a file, holds too much or may not be read
 */
export async function readInput(disk: Disk, folders: InputFolders, lang: Lang): Promise<InputFiles> {
  const files = new Map<string, InputFile>();
  let room: number = LIMITS.inputBytes;
  for (const name of ['data', 'methodology'] as const) {
    const folder = folders[name];
    await guarded(`--${name} ${folder}`, lang, async () => {
      const kind = await disk.kind(folder);
      if (kind !== 'folder') throw new UsageError(`--${name} ${folder}: ${SAYS[kind][lang]}`);
    });
    const reach = { entries: LIMITS.files, depth: LIMITS.folderDepth };
    for (const entry of await guarded(folder, lang, () => entriesBelow(disk, folder, reach))) {
      const place = join(folder, entry.path);
      const unread = unreadKind(entry);
      if (unread !== null) files.set(`${name}/${entry.path}`, notRead(unread));
      if (entry.kind !== 'file') continue;
      const file = await guarded(place, lang, () => readFile(disk, place));
      room -= file.bytes.length;
      if (room < 0) throw new UsageError(`${place}: ${SAYS.heavy[lang]}`);
      files.set(`${name}/${entry.path}`, file);
    }
  }
  return files;
}

const notRead = (unread: Unread): InputFile => ({ bytes: new Uint8Array(), sha256: '', unread });

/** Why something that was found is not read; null for a regular file, and for a folder, unless it has the name of a file. */
function unreadKind({ path, kind }: Entry): Unread | null {
  if (kind === 'folder') return /\.(?:csv|json|xlsx)$/i.test(path) ? kind : null;
  return kind === 'file' ? null : kind;
}

async function readFile(disk: Disk, place: string): Promise<InputFile> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.read(place, LIMITS.fileBytes);
  } catch (error) {
    if (codeOf(error) === NOT_REGULAR) return notRead('other');
    if (codeOf(error) === TOO_LARGE) return notRead('large');
    throw error;
  }
  const workbook = place.endsWith('.xlsx') ? await workbookOf(bytes) : {};
  const sumsByLineEnd = (): ReturnType<typeof sumsOfLineEnds> => sumsOfLineEnds(bytes);
  return { bytes, sha256: sha256(bytes), sumsByLineEnd, ...workbook };
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
    if (code === TOO_MANY) throw new UsageError(`${what}: ${SAYS.many[lang]}`, { cause: error });
    const denied = code === 'EACCES' || code === 'EPERM';
    throw new UsageError(
      `${what}: ${SAYS[denied ? 'denied' : 'failed'][lang]}${denied ? '' : ` (${code || String(error)})`}`,
      {
        cause: error,
      },
    );
  }
}
