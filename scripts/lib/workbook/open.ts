import { basename, join } from 'node:path';
import type { Lang } from '../args.ts';
import type { Disk } from '../disk.ts';
import { codeOf, messageOf, UsageError } from '../failure.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookFile } from './rows.ts';

/** How the help names the files. */
export const FILE_NAME = 'FILE.xlsx…';

const SAYS = {
  nothing: { lv: 'faila nav', en: 'there is no such file' },
  special: {
    lv: 'tas nav ne fails, ne mape, bet programmkanāls, ierīce vai ligzda',
    en: 'this is neither a file nor a folder but a pipe, a device or a socket',
  },
  empty: { lv: 'mapē nav neviena .xlsx faila', en: 'the folder has no .xlsx file' },
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
 * Opens workbooks; of a folder all that are in it, because not every command line spells out `*.xlsx`. In findings they have their
 * names; where two have one name, with their folders.
 * @throws UsageError for a file that is not there, cannot be read or is no workbook
 */
export async function openWorkbooks(disk: Disk, paths: readonly string[], lang: Lang): Promise<WorkbookFile[]> {
  const all = new Set<string>();
  for (const path of paths) for (const file of await workbooksAt(disk, path, lang)) all.add(file);
  const names = [...all].map((path) => basename(path));
  const files: WorkbookFile[] = [];
  for (const path of all) {
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

/** The workbooks that a path stands for, in the order of their names; what Excel keeps beside an open file is none. */
async function workbooksAt(disk: Disk, path: string, lang: Lang): Promise<string[]> {
  const kind = await disk.kind(path);
  if (kind === 'file') return [path];
  if (kind === 'other') throw new UsageError(`${path}: ${SAYS.special[lang]}`);
  if (kind === 'nothing') throw new UsageError(`${path}: ${SAYS.nothing[lang]}`);
  const names = (await disk.names(path)).filter((name) => /\.xlsx$/i.test(name) && !/^(?:~\$|\.)/.test(name));
  if (names.length === 0) throw new UsageError(`${path}: ${SAYS.empty[lang]}`);
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(path, name));
}
