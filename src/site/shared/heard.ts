/** Takes a finished page, in UTF-8. */
export type Heard = (path: string, html: ArrayBuffer) => void;

/** Under this name the build leaves a `Heard` on the global object; the middleware calls it. */
export const HEARD = Symbol.for('e-indekss: a page is finished');
