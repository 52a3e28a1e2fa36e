import { basename, join } from 'node:path';
import type { Lang } from '../args.ts';
import { TOO_LARGE, type Disk } from '../disk.ts';
import { codeOf, messageOf, UsageError } from '../failure.ts';
import { LIMITS } from '../../../src/core/parse/limits.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { tooMany } from './reader/faults.ts';
import { readWorkbook, WorkbookError } from './read-workbook.ts';
import type { WorkbookFile } from './rows.ts';

const SAYS = {
  nothing: { lv: 'faila nav', en: 'there is no such file' },
  special: {
    lv: 'tas nav ne fails, ne mape, bet programmkanāls, ierīce vai ligzda',
    en: 'this is neither a file nor a folder but a pipe, a device or a socket',
  },
  empty: { lv: 'mapē nav neviena .xlsx faila', en: 'the folder has no .xlsx file' },
  unread: { lv: 'neizdevās nolasīt', en: 'could not be read' },
  found: { lv: 'atrasts', en: 'found' },
  expected: { lv: 'jābūt', en: 'expected' },
  other: {
    lv: 'šāda veida failus nelasa; atveriet to programmā, kurā tas veidots, un saglabājiet kā .xlsx',
    en: 'files of this kind are not read; open it in the program it was made with and save it as .xlsx',
  },
} as const;

/** Workbooks of other kinds, which may hold somebody’s answers all the same. */
const OTHER = /\.(?:xls|xlsb|ods|fods|numbers)$/i;
/** Those that are read. */
const READ = /\.xls[xm]$/i;

/**
 * Opens workbooks; of a folder all that are in it, because not every command line spells out `*.xlsx`. In findings they have their
 * names; where two have one name, with their folders.
 * @throws UsageError for a file that is not there, cannot be read whole or is no workbook
 */
export async function openWorkbooks(disk: Disk, paths: readonly string[], lang: Lang): Promise<WorkbookFile[]> {
  const all = new Set<string>();
  for (const path of paths) for (const file of await workbooksAt(disk, path, lang)) all.add(file);
  const names = [...all].map((path) => basename(path));
  const files: WorkbookFile[] = [];
  for (const path of all) {
    let bytes: Uint8Array;
    try {
      bytes = await disk.read(path, LIMITS.fileBytes);
    } catch (error) {
      if (codeOf(error) === TOO_LARGE) throw refused(path, tooMany('workbookBytes', LIMITS.fileBytes + 1), lang);
      throw new UsageError(`${path}: ${SAYS.unread[lang]} (${codeOf(error) || messageOf(error)})`, { cause: error });
    }
    const unique = names.filter((name) => name === basename(path)).length === 1;
    try {
      files.push({ name: unique ? basename(path) : path, sheets: await readWorkbook(bytes) });
    } catch (error) {
      throw error instanceof WorkbookError ? refused(path, error, lang) : error;
    }
  }
  return files;
}

/** Why a workbook is not read, in one line: where in it, what was found and expected, how to mend it. */
function refused(path: string, { fault }: WorkbookError, lang: Lang): UsageError {
  const { rule, sheet, row, cell, found, expected, message, remedy } = fault;
  const place = `${path}${sheet === undefined ? '' : `[${sheet}]`}${cell === undefined ? (row ?? '') && `:${row}` : `:${cell}`}`;
  const mend = remedy ?? RULES.find(({ id }) => id === rule)?.remedy;
  return new UsageError(
    `${place}: ${message[lang]} ${SAYS.found[lang]}: ${found}; ${SAYS.expected[lang]}: ${expected[lang]}. ${mend?.[lang] ?? ''}`.trimEnd(),
  );
}

/** The workbooks that a path stands for, in the order of their names; what Excel keeps beside an open file is none. */
async function workbooksAt(disk: Disk, path: string, lang: Lang): Promise<string[]> {
  const kind = await disk.kind(path);
  if (kind === 'file') return [path];
  if (kind === 'other') throw new UsageError(`${path}: ${SAYS.special[lang]}`);
  if (kind === 'nothing') throw new UsageError(`${path}: ${SAYS.nothing[lang]}`);
  const own = (await disk.names(path)).filter((name) => !/^(?:~\$|\.)/.test(name));
  const other = own.find((name) => OTHER.test(name));
  if (other !== undefined) throw new UsageError(`${join(path, other)}: ${SAYS.other[lang]}`);
  const names = own.filter((name) => READ.test(name));
  if (names.length === 0) throw new UsageError(`${path}: ${SAYS.empty[lang]}`);
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(path, name));
}
