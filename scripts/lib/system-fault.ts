import { getSystemErrorName } from 'node:util';
import type { Lang } from './args.ts';
import { codeOf, messageOf, StepError, UsageError } from './failure.ts';

/** What the operating system refuses, in words. */
const SAYS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ENOSPC: { lv: 'diskā vairs nav vietas', en: 'there is no room left on the disk' },
  EDQUOT: { lv: 'diska kvota ir izsmelta', en: 'the disk quota is used up' },
  EROFS: { lv: 'disks ir tikai lasāms', en: 'the disk is read-only' },
  EACCES: { lv: 'nav tiesību', en: 'no permission' },
  EPERM: { lv: 'nav tiesību', en: 'no permission' },
  EBUSY: { lv: 'ir aizņemts vai tur ir pievienots cits disks', en: 'is in use, or another disk is mounted there' },
  EXDEV: { lv: 'ir citā failu sistēmā vai tās slānī', en: 'is on another file system, or in another layer of it' },
  EMFILE: { lv: 'atvērts pārāk daudz failu (ulimit -n)', en: 'too many files are open (ulimit -n)' },
  ENFILE: { lv: 'datorā atvērts pārāk daudz failu', en: 'too many files are open on this computer' },
  ENOENT: { lv: 'tāda faila vai mapes nav', en: 'there is no such file or folder' },
  ENOTDIR: { lv: 'ceļā ir fails, nevis mape', en: 'there is a file in the way, not a folder' },
  EISDIR: { lv: 'tā ir mape, nevis fails', en: 'this is a folder, not a file' },
  EEXIST: { lv: 'tur jau kaut kas ir', en: 'there is something already' },
  ENOTEMPTY: { lv: 'mape nav tukša', en: 'the folder is not empty' },
  ENAMETOOLONG: { lv: 'nosaukums ir pārāk garš', en: 'the name is too long' },
  ELOOP: { lv: 'saites ved pa apli', en: 'the links lead in a circle' },
  ENXIO: { lv: 'neviens no turienes nelasa', en: 'nobody reads from there' },
  EIO: { lv: 'disks nedarbojas', en: 'the disk does not work' },
};

/** At fault are place and permission, not what happened on the way: the verb was pointed at what it cannot write. */
const POINTED = new Set([
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EXDEV',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'ENXIO',
]);

/**
 * What the operating system refused, as one line with the path: a UsageError where the place is at fault, else a StepError.
 * Every other error is given back as it is. An error that wraps a refusal of the system counts as that refusal.
 * @param where it was, for refusals that name no path, as that of writing into an open file
 */
export function systemFault(error: unknown, lang: Lang, where = ''): unknown {
  if (error instanceof UsageError || error instanceof StepError) return error;
  const refusal = refusalIn(error);
  if (refusal === null) return error;
  const { code, place } = refusal;
  const at = place.length > 0 ? place.join(' → ') : where;
  const words = SAYS[code]?.[lang];
  const text = `${at === '' ? '' : `${at}: `}${words === undefined ? code : `${words} (${code})`}`;
  return POINTED.has(code) ? new UsageError(text, { cause: error }) : new StepError(text, { cause: error });
}

/** What a call of the system said, in the error itself or in one among its causes; programs in Rust give only a number in their text. */
function refusalIn(error: unknown): { readonly code: string; readonly place: readonly unknown[] } | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const place = [Reflect.get(at, 'path'), Reflect.get(at, 'dest')].filter((path) => typeof path === 'string');
    if (typeof Reflect.get(at, 'syscall') === 'string' && /^E[A-Z0-9]+$/.test(codeOf(at)))
      return { code: codeOf(at), place };
    const number = /\(os error (\d{1,3})\)/.exec(at.message)?.[1];
    if (number !== undefined) return { code: getSystemErrorName(-Number(number)), place: [] };
  }
  return null;
}

/**
 * Does something, and says of what it was where the operating system refuses.
 * @param what as whoever called the verb named it, such as an option; '' where the path says it all
 * @throws what systemFault makes of a refusal; every other error as it is
 */
export async function named<T>(what: string, lang: Lang, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = systemFault(error, lang);
    if (fault === error || what === '') throw fault;
    const text = `${what}: ${messageOf(fault)}`;
    throw fault instanceof UsageError ? new UsageError(text, { cause: error }) : new StepError(text, { cause: error });
  }
}
