/** What a request asks for. */
export interface Target {
  /** Host and port, where the target itself names them (`GET http://localhost:4321/ HTTP/1.1`); it then takes the place of the header. */
  readonly authority: string | null;
  /** Parts of the path between its slashes, decoded once. The last is blank where the path ends in a slash. */
  readonly segments: readonly string[];
  /** With its question mark; blank where there is none. */
  readonly query: string;
}

/** Printable ASCII without the backslash, which some take for a slash, and the fragment, which no client may send. */
const WRITTEN = /^[!-~]*$/;
const FORBIDDEN = /[\\#]/;
const WHOLE = /^http:\/\/([^/?]*)(.*)$/i;
const CONTROL = /[\u0000-\u001F\u007F]/;

/** The target of a request, in the form of a path or of a whole address; null where it is neither. */
export function targetOf(written: string): Target | null {
  if (!WRITTEN.test(written) || FORBIDDEN.test(written)) return null;
  const [, authority = null, rest = written] = WHOLE.exec(written) ?? [];
  if (authority !== null && !isAuthority(authority)) return null;
  const [path = '', ...query] = (authority !== null && !rest.startsWith('/') ? `/${rest}` : rest).split('?');
  // Two slashes in front start a host in a reference, so the path would lead elsewhere than it says.
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  const segments = path.slice(1).split('/').map(decoded);
  if (!segments.every((segment) => segment !== null)) return null;
  return { authority, segments, query: query.length === 0 ? '' : `?${query.join('?')}` };
}

function decoded(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment);
    return CONTROL.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Whether a text is a host with or without a port, and nothing more. */
export const isAuthority = (text: string): boolean => /^[^@/?#\\\s]+$/.test(text) && URL.canParse(`http://${text}/`);

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d*))?$/i;

/**
 * Whether a host is this computer as a reader of the site names it. A page elsewhere whose name was made to lead here
 * (DNS rebinding) sends its own name.
 * @param port where the server listens
 */
export function isLocal(authority: string, port: number): boolean {
  const found = LOCAL.exec(authority);
  if (found === null) return false;
  const given = found[1] ?? '';
  return given === '' || Number(given) === port;
}
