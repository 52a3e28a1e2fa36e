import { own } from '../model/own.ts';

/** What a kind of file is sent as. */
interface FileKind {
  readonly type: string;
  /** Text in UTF-8 whose type does not say so by itself: then the header does. */
  readonly charset?: true;
  /** Worth compressing on its way. */
  readonly text?: true;
}

/** Every kind of file in the site, by the end of its name; the one list that manifest, datasets, catalogue and servers go by. */
const KINDS: Readonly<Record<string, FileKind>> = {
  cff: { type: 'application/yaml', text: true },
  conf: { type: 'text/plain', charset: true, text: true },
  css: { type: 'text/css', charset: true, text: true },
  csv: { type: 'text/csv', charset: true, text: true },
  // Packed by us and unpacked by the page; not an encoding of the way.
  gz: { type: 'application/gzip' },
  html: { type: 'text/html', charset: true, text: true },
  ico: { type: 'image/x-icon' },
  jpg: { type: 'image/jpeg' },
  js: { type: 'text/javascript', charset: true, text: true },
  json: { type: 'application/json', text: true },
  jsonld: { type: 'application/ld+json', text: true },
  md: { type: 'text/markdown', charset: true, text: true },
  mjs: { type: 'text/javascript', charset: true, text: true },
  // Parts of the search index.
  pagefind: { type: 'application/octet-stream' },
  parquet: { type: 'application/vnd.apache.parquet' },
  pdf: { type: 'application/pdf' },
  pf_fragment: { type: 'application/octet-stream' },
  pf_index: { type: 'application/octet-stream' },
  pf_meta: { type: 'application/octet-stream' },
  png: { type: 'image/png' },
  py: { type: 'text/x-python', charset: true, text: true },
  rdf: { type: 'application/rdf+xml', text: true },
  sql: { type: 'application/sql', charset: true, text: true },
  svg: { type: 'image/svg+xml', text: true },
  ttf: { type: 'font/ttf' },
  ttl: { type: 'text/turtle', charset: true, text: true },
  txt: { type: 'text/plain', charset: true, text: true },
  wasm: { type: 'application/wasm' },
  webmanifest: { type: 'application/manifest+json', text: true },
  webp: { type: 'image/webp' },
  woff2: { type: 'font/woff2' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  xml: { type: 'application/xml', text: true },
  zip: { type: 'application/zip' },
};

const ATOM: FileKind = { type: 'application/atom+xml', charset: true, text: true };

/** Files whose name says more than its end does, by their path in the site. */
const NAMED: Readonly<Record<string, FileKind>> = {
  'data/feed.xml': ATOM,
  'data/feed.en.xml': ATOM,
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const BY_NAME = new Map(Object.entries(NAMED).map(([path, kind]) => [nameOf(path), kind]));

const UNKNOWN: FileKind = { type: 'application/octet-stream' };

const kindOf = (path: string): FileKind =>
  BY_NAME.get(nameOf(path)) ?? own(KINDS, path.slice(path.lastIndexOf('.') + 1)) ?? UNKNOWN;

const header = ({ type, charset }: FileKind): string => (charset === true ? `${type}; charset=utf-8` : type);

/** Media type of a file, as registered: `text/csv`. */
export const mediaType = (path: string): string => kindOf(path).type;

/** The same as the header `Content-Type` says it: `text/csv; charset=utf-8`. */
export const contentType = (path: string): string => header(kindOf(path));

/** `Content-Type` by the end of a name in alphabetical order, and by path in the site. */
export const CONTENT_TYPES = {
  endings: new Map(Object.entries(KINDS).map(([ending, kind]) => [ending, header(kind)])),
  paths: new Map(Object.entries(NAMED).map(([path, kind]) => [path, header(kind)])),
} as const;

/** Media types without parameters that are text, to be compressed and, where `charset` is asked for, marked as UTF-8. */
const typesWhere = (keep: (kind: FileKind) => boolean): readonly string[] => [
  ...new Set([...Object.values(KINDS), ...Object.values(NAMED)].filter(keep).map(({ type }) => type)),
];

export const COMPRESSED_TYPES = typesWhere(({ text }) => text === true);
export const UTF8_TYPES = typesWhere(({ charset }) => charset === true);
