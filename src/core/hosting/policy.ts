/**
 * What a page may load and run: only what is ours, nothing inline. Pages say it themselves (`<meta http-equiv="Content-Security-Policy">`),
 * so that it holds on every host, and hosts say it in a header.
 * @param wasm whether the page compiles WebAssembly (search, queries), which happens in a worker
 */
export const pagePolicy = (wasm: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    // The query engine's worker gets its program from the page, unpacked: an address that only our own scripts can make.
    `connect-src 'self'${wasm ? ' blob:' : ''}`,
    "manifest-src 'self'",
    ...(wasm ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** The same as a header, which may also say who shows the page in a frame. */
export const headerPolicy = (wasm: boolean, embedHosts: readonly string[]): string =>
  `${pagePolicy(wasm)}; frame-ancestors ${embedHosts.length === 0 ? "'none'" : ["'self'", ...embedHosts].join(' ')}`;
