/** Under this name the build leaves a `(path, html) => void` on the global object; the middleware calls it. */
export const HEARD = Symbol.for('e-indekss: a page is finished');
