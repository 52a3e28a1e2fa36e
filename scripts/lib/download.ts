import { setTimeout as pause } from 'node:timers/promises';
import type { Lang } from './args.ts';
import { codeOf, messageOf, StepError } from './failure.ts';

/** How long one attempt may take, and how long to wait before each further one; in milliseconds. */
export interface Patience {
  readonly timeout: number;
  readonly pauses: readonly number[];
}

export const PATIENCE: Patience = { timeout: 120_000, pauses: [500, 1000, 2000, 4000] };

const SAYS = {
  lv: {
    status: (status: number) => `serveris atbild ar ${status}`,
    redirect: (to: string) => `serveris sūta uz citu adresi (${to}); norādiet to`,
    failed: (why: string) => `neizdevās lejupielādēt (${why})`,
  },
  en: {
    status: (status: number) => `the server answers ${status}`,
    redirect: (to: string) => `the server sends to another address (${to}); name that one`,
    failed: (why: string) => `could not be downloaded (${why})`,
  },
} as const;

/**
 * The bytes at an address. Faults of the network and of the server (5xx) are tried again; redirects are not followed.
 * @param limit reading stops once there are more bytes than that, which the caller sees by their number
 * @returns null where there is no such file (404, 410)
 * @throws StepError in one line with the address
 */
export async function download(
  url: string,
  limit: number,
  lang: Lang,
  { timeout, pauses }: Patience = PATIENCE,
): Promise<Uint8Array | null> {
  const says = SAYS[lang];
  const failed = (why: string): StepError => new StepError(`${url}: ${why}`);
  for (let attempt = 0; ; attempt += 1) {
    const wait = pauses[attempt];
    try {
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
      if (response.ok) return await bodyOf(response, limit);
      await response.body?.cancel();
      const { status } = response;
      if (status === 404 || status === 410) return null;
      if (status >= 300 && status < 400) throw failed(says.redirect(response.headers.get('location') ?? ''));
      if (status < 500 || wait === undefined) throw failed(says.status(status));
    } catch (error) {
      if (error instanceof StepError) throw error;
      if (wait === undefined) throw failed(says.failed(reasonOf(error)));
    }
    await pause(wait);
  }
}

async function bodyOf(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body !== null) {
    for await (const chunk of response.body) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > limit) break;
    }
  }
  return Buffer.concat(chunks);
}

/** `fetch failed` alone says nothing: its cause does. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return codeOf(cause) || codeOf(error) || messageOf(cause ?? error);
}
