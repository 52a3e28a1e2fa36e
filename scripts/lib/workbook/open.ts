import { basename } from 'node:path';
import type { Lang } from '../args.ts';
import type { Disk } from '../disk.ts';
import { codeOf, messageOf, UsageError } from '../failure.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookFile } from './rows.ts';

/** How the help names the files. */
export const FILE_NAME = 'FILE.xlsx…';

const SAYS = {
  nothing: { lv: 'faila nav', en: 'there is no such file' },
  folder: { lv: 'tā ir mape, nevis fails', en: 'this is a folder, not a file' },
  unread: { lv: 'neizdevās nolasīt', en: 'could not be read' },
  old: {
    lv: 'vecā formāta (.xls) vai ar paroli aizsargāts fails; saglabājiet to kā .xlsx bez paroles',
    en: 'a file of the old format (.xls) or with a password; save it as .xlsx without a password',
  },
  other: { lv: 'nav Excel fails (.xlsx)', en: 'no file of Excel’s (.xlsx)' },
} as const;

/** The first bytes of a file of the old format; one that is locked with a password has them too. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens workbooks. Files are named as they were given; where two have one name, with their folders.
 * @throws UsageError for a file that is not there, cannot be read or is no workbook
 */
export async function openWorkbooks(disk: Disk, paths: readonly string[], lang: Lang): Promise<WorkbookFile[]> {
  const names = paths.map((path) => basename(path));
  const files: WorkbookFile[] = [];
  for (const path of new Set(paths)) {
    const kind = await disk.kind(path);
    if (kind !== 'file') throw new UsageError(`${path}: ${SAYS[kind][lang]}`);
    let bytes: Uint8Array;
    try {
      bytes = await disk.read(path);
    } catch (error) {
      throw new UsageError(`${path}: ${SAYS.unread[lang]} (${codeOf(error) || messageOf(error)})`, { cause: error });
    }
    if (OLD.every((byte, at) => bytes[at] === byte)) throw new UsageError(`${path}: ${SAYS.old[lang]}`);
    const unique = names.filter((name) => name === basename(path)).length === 1;
    try {
      files.push({ name: unique ? basename(path) : path, sheets: await readWorkbook(bytes) });
    } catch (error) {
      throw new UsageError(`${path}: ${SAYS.other[lang]}`, { cause: error });
    }
  }
  return files;
}
