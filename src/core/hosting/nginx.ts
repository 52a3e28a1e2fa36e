import { headersOf, type HeaderRule } from './header-rules.ts';
import { COMPRESSED_TYPES, CONTENT_TYPES, UTF8_TYPES } from './media-types.ts';

/** Files for hosts that read them from the site; nobody else has to see them. */
const HIDDEN = String.raw`/(?:\.|_headers$|_redirects$)`;

const withoutCharset = (type: string): string => type.replace(/;.*$/, '');

/**
 * The settings of the site for nginx (1.18 or newer), to be included in a `server` block whose `root` holds the site at its path: a file
 * for `/e-indekss/index.html` lies in `<root>/e-indekss/index.html`. Everything stands inside the location of the site, so that
 * nothing else on the same server changes.
 * @param base path of the site, with slashes at both ends
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const folders = [...new Set(rules.flatMap(({ scope }) => (scope.kind === 'below' ? [scope.folder] : [])))];
  return `${[
    '# nginx: include in a server block whose root holds the site at this path.',
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    `location ^~ ${base} {`,
    ...indented([
      'index index.html;',
      'autoindex off;',
      'absolute_redirect off;',
      `error_page 403 404 =404 ${base}404.html;`,
      'default_type application/octet-stream;',
      ...typesBlock(),
      'charset utf-8;',
      `charset_types ${UTF8_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
      'gzip on;',
      'gzip_static on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_min_length 1000;',
      `gzip_types ${COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
      ...insideFolder(rules, base, ''),
      `location ~ ${HIDDEN} { return 404; }`,
      ...folders.flatMap((folder) => [
        `location ^~ ${base}${folder} {`,
        ...indented(insideFolder(rules, base, folder)),
        '}',
      ]),
    ]),
    '}',
  ].join('\n')}\n`;
}

/** Headers of a folder, and of the files in it that have others: nginx takes those of the innermost location alone. */
function insideFolder(rules: readonly HeaderRule[], base: string, folder: string): string[] {
  const own = headersOf(rules, folder);
  const endings = [...new Set(rules.flatMap(({ scope }) => (scope.kind === 'ending' ? [scope.ending] : [])))];
  const other = endings
    .map((ending) => [ending, headersOf(rules, `${folder}x.${ending}`)] as const)
    .filter(([, headers]) => JSON.stringify(headers) !== JSON.stringify(own));
  return [
    ...headerLines(own),
    ...[...CONTENT_TYPES.paths]
      .filter(([path]) => folder !== '' && path.startsWith(folder))
      .flatMap(([path, type]) => [
        `location = ${base}${path} {`,
        ...indented(['types { }', `default_type ${withoutCharset(type)};`, ...headerLines(headersOf(rules, path))]),
        '}',
      ]),
    ...other.flatMap(([ending, headers]) => [
      String.raw`location ~ \.${ending}$ {`,
      ...indented(headerLines(headers)),
      '}',
    ]),
  ];
}

/**
 * What nginx needs besides to send the copies packed with Brotli: without the module it would not know the word, so that it
 * stands in a file of its own.
 */
export const nginxBrotliFile = (): string =>
  `${[
    '# nginx with the module brotli_static (in Debian: libnginx-mod-http-brotli-static): include beside nginx.conf.',
    'brotli_static on;',
  ].join('\n')}\n`;

const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

function typesBlock(): string[] {
  const endings = Map.groupBy(CONTENT_TYPES.endings, ([, type]) => withoutCharset(type));
  const lines = [...endings].map(([type, entries]) => `${type} ${entries.map(([ending]) => ending).join(' ')};`);
  return ['types {', ...indented(lines), '}'];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
