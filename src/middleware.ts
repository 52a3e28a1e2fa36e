import type { MiddlewareHandler } from 'astro';
import { HEARD, type Heard } from './site/shared/heard.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Hands every finished page to whoever builds the site, if anybody listens: so that search reads it while the next is made. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next().catch((error: unknown) => {
    throw new Error(`${url.pathname} cannot be made`, { cause: error });
  });
  const listener = Reflect.get(globalThis, HEARD) as Heard | undefined;
  if (listener === undefined || response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = await response.arrayBuffer();
  // A copy, because the listener may move it to another thread.
  // The path inside the site, wherever that is served: search puts the rest in front by itself.
  listener(url.pathname.replace(BASE, '/'), html.slice());
  return new Response(html, response);
};
