import type { Lang } from '../args.ts';
import { codeOf } from '../failure.ts';
import type { PortalAddress } from './address.ts';
import { PortalFault } from './portal-fault.ts';
import { printable } from './printable.ts';
import { sizeText } from './size-text.ts';

/** What a field of a dataset or a resource can hold. */
export type Value = string | number | readonly string[] | readonly object[];
export type Fields = Readonly<Record<string, Value>>;

/** A file that goes with a call, in the field `upload`. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** The actions of a CKAN portal, one request a call; every fault is a PortalFault. */
export interface Portal {
  /** Where it is, without a slash at the end. */
  readonly base: string;
  /** An action without side effects. @returns its result, unchecked */
  read(action: string, params?: Readonly<Record<string, string>>): Promise<unknown>;
  /** An action that changes something. @returns its result, unchecked */
  write(action: string, fields: Fields, upload?: Upload): Promise<unknown>;
}

export interface PortalOptions {
  readonly address: PortalAddress;
  readonly token: string;
  /** Takes the token out of what is said. */
  readonly hide: (text: string) => string;
  readonly lang: Lang;
  /** Milliseconds for one call, sending of a file included. */
  readonly timeout: number;
}

/** Characters of the portal's own words that are passed on. */
const QUOTED = 300;

const SAYS = {
  lv: {
    silent: (seconds: number) => `portāls neatbildēja ${seconds} s laikā`,
    broken: (code: string) => `savienojums ar portālu neizdevās vai pārtrūka${code === '' ? '' : ` (${code})`}`,
    tooLarge: (size: string) => `; ja tā notiek atkal, portāls, iespējams, nepieņem tik lielu failu (${size})`,
    redirect: (to: string) =>
      `portāls novirza uz ${to === '' ? 'citu adresi' : to}; novirzēm pilnvara netiek sūtīta līdzi, norādiet īsto adresi ar --url`,
    json: 'portāla atbilde nav CKAN atbilde (bojāts JSON vai cita lapa); ja tas atkārtojas, pārbaudiet --url',
    forbidden: 'portāls liedz piekļuvi; pārbaudiet CKAN_TOKEN un tā lietotāja tiesības',
    large: (size: string) => `portāls nepieņem tik lielu failu (${size}); publicējiet ar --mode link`,
    refused: 'portāls noraida',
    failed: 'portāla iekšēja kļūda',
    status: (status: number, words: string) => ` (HTTP ${status}${words === '' ? '' : `: ${words}`})`,
  },
  en: {
    silent: (seconds: number) => `the portal did not answer within ${seconds} s`,
    broken: (code: string) => `the connection to the portal failed or broke off${code === '' ? '' : ` (${code})`}`,
    tooLarge: (size: string) => `; if it happens again, the portal may not take so large a file (${size})`,
    redirect: (to: string) =>
      `the portal redirects to ${to === '' ? 'another address' : to}; the token is not sent along, give the right address with --url`,
    json: 'the portal’s answer is none of CKAN (broken JSON or another page); if it repeats, check --url',
    forbidden: 'the portal denies access; check CKAN_TOKEN and the rights of its user',
    large: (size: string) => `the portal does not take so large a file (${size}); publish with --mode link`,
    refused: 'the portal refuses',
    failed: 'internal error of the portal',
    status: (status: number, words: string) => ` (HTTP ${status}${words === '' ? '' : `: ${words}`})`,
  },
} as const;

/**
 * The action API of CKAN 2.10 and newer (docs.ckan.org, "API guide"). Reads go by GET, so that they cannot change anything.
 * Redirects are never followed: the token is for one address.
 */
export function openPortal({ address, token, hide, lang, timeout }: PortalOptions): Portal {
  const says = SAYS[lang];
  const sizeOf = ({ name, bytes }: Upload): string => `${name}, ${sizeText(bytes.byteLength, lang)}`;

  const call = async (action: string, query: string, init: RequestInit, upload?: Upload): Promise<unknown> => {
    let foreign = false;
    const fault = (text: string, status: number | null, passing: boolean, fields: readonly string[] = []) =>
      new PortalFault(hide(`${action}: ${text}`), status, passing, fields, foreign);
    let response: Response;
    let body: string;
    try {
      response = await fetch(`${address.base}/api/3/action/${action}${query}`, {
        ...init,
        headers: { ...init.headers, authorization: token, accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      body = await response.text();
    } catch (error) {
      const large = upload === undefined ? '' : says.tooLarge(sizeOf(upload));
      if (error instanceof Error && error.name === 'TimeoutError')
        throw fault(says.silent(timeout / 1000) + large, null, true);
      throw fault(says.broken(codeOf(error instanceof Error ? error.cause : error)) + large, null, true);
    }
    const { status } = response;
    if (status >= 300 && status < 400)
      throw fault(says.redirect(response.headers.get('location') ?? ''), status, false);
    const answer = parsed(body);
    // Of an action that it does not have, CKAN says so in a bare text.
    foreign = typeof answer !== 'string' && !(isObject(answer) && typeof answer['success'] === 'boolean');
    if (status >= 200 && status < 300) {
      if (isObject(answer) && answer['success'] === true && 'result' in answer) return answer['result'];
      throw fault(says.json, status, false);
    }
    const error = isObject(answer) && isObject(answer['error']) ? answer['error'] : {};
    const words = says.status(status, wordsOf(typeof answer === 'string' ? answer : error));
    const fields = Object.keys(error).filter((key) => key !== '__type' && key !== 'message');
    if (status >= 500) throw fault(says.failed + words, status, true);
    if (status === 403 || status === 401) throw fault(says.forbidden + words, status, false);
    // CKAN itself says 409 about the field; a server in front of it says 413.
    if (upload !== undefined && (status === 413 || (status === 409 && fields.includes('upload'))))
      throw fault(says.large(sizeOf(upload)) + words, status, false, fields);
    throw fault(says.refused + words, status, false, fields);
  };

  return {
    base: address.base,
    read: (action, params = {}) => {
      const query = new URLSearchParams(params).toString();
      return call(action, query === '' ? '' : `?${query}`, { method: 'GET' });
    },
    write: (action, fields, upload) => {
      if (upload === undefined) {
        const headers = { 'content-type': 'application/json' };
        return call(action, '', { method: 'POST', headers, body: JSON.stringify(fields) });
      }
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, textOf(value));
      form.append('upload', new Blob([new Uint8Array(upload.bytes)], { type: upload.mediaType }), upload.name);
      return call(action, '', { method: 'POST', body: form }, upload);
    },
  };
}

const textOf = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What JSON says; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The portal's own words, in its own language, on one short line. */
function wordsOf(error: unknown): string {
  const parts: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (key === '__type') return;
    if (typeof value === 'string') parts.push(key === '' || key === 'message' ? value : `${key}: ${value}`);
    else if (Array.isArray(value)) value.forEach((item) => collect(item, key));
    else if (isObject(value)) Object.entries(value).forEach(([name, item]) => collect(item, name));
  };
  collect(error, '');
  const line = printable(parts.join('; '));
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
