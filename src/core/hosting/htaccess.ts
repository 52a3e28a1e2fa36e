import { ENCODINGS, hasCopies } from './compressed.ts';
import type { HeaderRule, Scope } from './header-rules.ts';
import { COMPRESSED_TYPES, CONTENT_TYPES } from './media-types.ts';

/**
 * The settings of the site for Apache 2.4, in the root of the site; they need `AllowOverride All` there.
 * @param base path of the site, with slashes at both ends
 */
export function htaccessFile(rules: readonly HeaderRule[], base: string): string {
  return `${[
    '# Apache 2.4',
    // Rules that rewrite need one of the two ways to follow links.
    'Options -Indexes -MultiViews +SymLinksIfOwnerMatch',
    'DirectoryIndex index.html',
    `ErrorDocument 403 ${base}404.html`,
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_mime.c>',
    ...[...CONTENT_TYPES.endings].map(([ending, type]) => `  AddType "${type}" .${ending}`),
    // A server that takes `.gz` for an encoding would send what is inside.
    '  RemoveEncoding .gz',
    '</IfModule>',
    ...[...CONTENT_TYPES.paths].map(
      ([path, type]) => `<Files "${path.slice(path.lastIndexOf('/') + 1)}">\n  ForceType "${type}"\n</Files>`,
    ),
    '<FilesMatch "^(?:\\.ht|_headers$|_redirects$)">\n  Require all denied\n</FilesMatch>',
    '<IfModule mod_headers.c>',
    ...rules.flatMap(({ scope, headers }) => within(base, scope, Object.entries(headers).map(headerLine))),
    '</IfModule>',
    ...copies(),
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
  ].join('\n')}\n`;
}

/** The packed copies beside the texts: a request that takes them is led there inside the server, for a folder to that of its page. */
function copies(): string[] {
  const packed = [...CONTENT_TYPES.endings].filter(([ending]) => hasCopies(`x.${ending}`, Infinity));
  const texts = String.raw`\.(?:${packed.map(([ending]) => ending).join('|')})$`;
  const rule = (encoding: string, ending: string, pattern: string, index = ''): string[] => [
    String.raw`  RewriteCond %{HTTP:Accept-Encoding} \b${encoding}\b`,
    `  RewriteCond %{REQUEST_FILENAME}${index}${ending} -f`,
    `  RewriteRule ${pattern} %{REQUEST_URI}${index}${ending} [L]`,
  ];
  return [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...ENCODINGS.flatMap(({ encoding, ending }) => [
      ...rule(encoding, ending, texts),
      ...rule(encoding, ending, '^$|/$', 'index.html'),
    ]),
    '</IfModule>',
    ...ENCODINGS.flatMap(({ encoding, ending }) =>
      packed.flatMap(([own, type]) => [
        `<FilesMatch "${escaped(`.${own}${ending}`)}$">`,
        `  ForceType "${type}"`,
        '  <IfModule mod_mime.c>',
        `    AddEncoding ${encoding} ${ending}`,
        '  </IfModule>',
        '  <IfModule mod_headers.c>',
        '    Header append Vary Accept-Encoding',
        '  </IfModule>',
        '</FilesMatch>',
      ]),
    ),
  ];
}

/** Faults and redirects get the headers of security too, but are not kept. */
const headerLine = ([name, value]: readonly [string, string]): string =>
  `Header ${name === 'Cache-Control' ? '' : 'always '}set ${name} "${value}"`;

function within(base: string, scope: Scope, lines: readonly string[]): string[] {
  if (scope.kind === 'all') return lines.map((line) => `  ${line}`);
  const pattern =
    scope.kind === 'below'
      ? `^${escaped(`${base}${scope.folder}`)}`
      : String.raw`${escaped(`.${scope.ending}`)}(?:\.(?:br|gz))?$`;
  return [`  <If "%{REQUEST_URI} =~ m#${pattern}#">`, ...lines.map((line) => `    ${line}`), '  </If>'];
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');
