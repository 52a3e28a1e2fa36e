import type { ServerResponse } from 'node:http';

/** Why a request gets no file. */
export interface Refusal {
  readonly status: number;
  /** One line, Latvian and English. */
  readonly says: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const METHODS = 'GET, HEAD, OPTIONS';

export const MALFORMED: Refusal = {
  status: 400,
  says: 'Pieprasījums nav pareizi uzrakstīts / the request is malformed',
};
export const FOREIGN: Refusal = {
  status: 421,
  says: 'Serveris atbild tikai šim datoram (localhost, 127.0.0.1, [::1]) / only this computer is served (localhost, 127.0.0.1, [::1])',
};
export const NO_SUCH_METHOD: Refusal = {
  status: 405,
  says: `Atļautas tikai metodes ${METHODS} / only the methods ${METHODS} are allowed`,
  headers: { Allow: METHODS },
};
export const NO_SUCH_VERSION: Refusal = {
  status: 505,
  says: 'Serveris zina tikai HTTP/1.0 un HTTP/1.1 / only HTTP/1.0 and HTTP/1.1 are spoken',
};
export const EXPECTATION: Refusal = {
  status: 417,
  says: 'Serveris zina tikai „Expect: 100-continue” / only “Expect: 100-continue” is known',
};
export const UNSATISFIABLE: Refusal = {
  status: 416,
  says: 'Failā nav tādu baitu / the file has no such bytes',
};
export const PRECONDITION: Refusal = {
  status: 412,
  says: 'Fails ir mainījies / the file has changed',
};
export const MISSING: Refusal = { status: 404, says: 'Šeit nekā nav / there is nothing here' };
export const FAILED: Refusal = {
  status: 500,
  says: 'Serverim neizdevās nolasīt failu / the server could not read the file',
};

const bodyOf = ({ says }: Refusal): string => `${says}\n`;

/** Answers with the refusal, whatever headers of a file were set before. HEAD gets the same headers and no body, as Node sees to. */
export function refuse(refusal: Refusal, response: ServerResponse): void {
  for (const name of ['ETag', 'Last-Modified', 'Accept-Ranges', 'Content-Range']) response.removeHeader(name);
  const body = bodyOf(refusal);
  response.writeHead(refusal.status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...refusal.headers,
  });
  response.end(body);
}

/** The same as it goes over the wire, where a request never became one; the connection ends with it. */
export function rawRefusal(refusal: Refusal, reason: string): string {
  const body = bodyOf(refusal);
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
    ...refusal.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${refusal.status} ${reason}`, ...lines, '', body].join('\r\n');
}
