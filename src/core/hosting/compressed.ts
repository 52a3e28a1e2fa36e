import { COMPRESSED_TYPES, mediaType } from './media-types.ts';

/** Copies that lie beside a text, packed while the site is built: the name of the encoding, and what is put behind that of the file. */
export const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;
export type Encoding = (typeof ENCODINGS)[number]['encoding'];

/** Below this many bytes a packed copy saves nothing. */
export const COMPRESSED_FROM = 1024;

/**
 * Whether a file of the site has packed copies beside it: texts that readers ask for. Data have none, because a release is what its
 * manifest names, and nothing else; servers pack them on the way.
 * @param path inside the site
 */
export const hasCopies = (path: string, bytes: number): boolean =>
  bytes >= COMPRESSED_FROM && !/^(?:data|hosting)\//.test(path) && COMPRESSED_TYPES.includes(mediaType(path));
