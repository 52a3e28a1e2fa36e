import type { Lang } from './args.ts';
import { download, type Patience } from './download.ts';
import { StepError, UsageError } from './failure.ts';
import { readList, RELEASES } from './manifest.ts';
import { MANIFEST_LIMIT, readRelease, type ReleaseFolder } from './release-source.ts';

const SAYS = {
  lv: {
    scheme: 'der https adrese (http tikai šajā datorā: localhost)',
    plain: 'adresei jābūt bez lietotāja, vaicājuma un enkura',
    list: `tur nav faila ${RELEASES}; norādiet publicēto datu adresi, piemēram, https://…/data/`,
    empty: 'sarakstā nav nevienas datu versijas',
  },
  en: {
    scheme: 'an https address is wanted (http only on this machine: localhost)',
    plain: 'the address must have no user, query or fragment',
    list: `there is no ${RELEASES}; name the address of the published data, as https://…/data/`,
    empty: 'lists no release',
  },
} as const;

/** Whether something is named by an address and not by a folder. */
export const isAddress = (place: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(place);

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Every release that is published at an address: those that its releases.json lists, each file checked against its manifest. Nothing
 * is asked for but what lies below the address, and no redirect is followed.
 * @throws UsageError where it is no such address; StepError in one line where a release is missing or is not what its manifest says
 */
export async function readReleasesAt(address: string, lang: Lang, patience?: Patience): Promise<ReleaseFolder[]> {
  const base = baseOf(address, lang);
  const refuse = (why: string): UsageError => new UsageError(`--previous ${address}: ${why}`);
  const bytes = await download(`${base}${RELEASES}`, MANIFEST_LIMIT, lang, patience);
  if (bytes === null) throw refuse(SAYS[lang].list);
  const list = readList(bytes, `${base}${RELEASES}`);
  if (list.length === 0) throw new StepError(`${base}${RELEASES}: ${SAYS[lang].empty}`);
  const releases: ReleaseFolder[] = [];
  for (const listed of list) {
    const at = (path: string): string => `${base}${listed.release}/${path}`;
    const read = (path: string, limit: number): Promise<Uint8Array | null> => download(at(path), limit, lang, patience);
    releases.push(await readRelease({ at, read }, lang, listed));
  }
  return releases;
}

/** @throws UsageError */
function baseOf(address: string, lang: Lang): string {
  const refuse = (why: string): UsageError => new UsageError(`--previous ${address}: ${why}`);
  if (!URL.canParse(address)) throw refuse(SAYS[lang].scheme);
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(address);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.test(hostname))) throw refuse(SAYS[lang].scheme);
  if (`${username}${password}${search}${hash}` !== '') throw refuse(SAYS[lang].plain);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
