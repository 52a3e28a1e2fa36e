import type { Lang } from '../args.ts';
import { UsageError } from '../failure.ts';

/** Where a portal's API is, and whether that is this very machine. */
export interface PortalAddress {
  /** Without a slash at the end; actions are below `/api/3/action/`. */
  readonly base: string;
  readonly loopback: boolean;
}

const SAYS = {
  lv: {
    missing: '--url: norādiet portāla adresi, piemēram, https://data.gov.lv/dati',
    form: '--url: jābūt http(s) adresei bez lietotājvārda, vaicājuma un enkura, piemēram, https://data.gov.lv/dati',
    plain: '--url: pa http pilnvara būtu lasāma jebkuram ceļā; norādiet https adresi',
  },
  en: {
    missing: '--url: give the address of the portal, such as https://data.gov.lv/dati',
    form: '--url: must be an http(s) address without user name, query or fragment, such as https://data.gov.lv/dati',
    plain: '--url: over http anybody on the way could read the token; give an https address',
  },
} as const;

/**
 * The address as given, with or without the part that starts at `/api`.
 * @throws UsageError for what is no address, or would send the token over an open line to another machine
 */
export function readPortalAddress(value: string | undefined, lang: Lang): PortalAddress {
  const says = SAYS[lang];
  if (value === undefined) throw new UsageError(says.missing);
  // The address itself is not repeated: a secret may have been put into it.
  if (!URL.canParse(value)) throw new UsageError(says.form);
  const url = new URL(value);
  const plain = url.protocol === 'http:';
  if (!plain && url.protocol !== 'https:') throw new UsageError(says.form);
  if (`${url.username}${url.password}${url.search}${url.hash}` !== '') throw new UsageError(says.form);
  const loopback = isLoopback(url.hostname);
  if (plain && !loopback) throw new UsageError(says.plain);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/api(?:\/3)?(?:\/action)?$/, '');
  return { base: `${url.origin}${path}`, loopback };
}

/** `URL` has brought every way of writing an IPv4 address to four numbers by then. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
