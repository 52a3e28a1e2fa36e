import { sitePath } from '../model/site-path.ts';
import { headerRules, type HostingFacts } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { htaccessFile } from './htaccess.ts';
import { nginxBrotliFile, nginxFile } from './nginx.ts';
import { headerPolicy } from './policy.ts';
import {
  apacheRedirects,
  identifierRedirects,
  nginxRedirects,
  redirectsFile,
  type IdentifiedDataset,
  type IdentifierSettings,
} from './redirects.ts';

/**
 * What hosts have to be told of the site, as files by their path in it: `_headers` and `.htaccess` where hosts look for them, `hosting/nginx.conf`
 * to be included by hand, and `hosting/identifiers/`, which is all that the host of the identifiers needs. Identifiers on the host
 * of the site itself are led on by the files of the site.
 */
export function hostingFiles(
  facts: HostingFacts,
  settings: IdentifierSettings,
  datasets: readonly IdentifiedDataset[],
): Map<string, string> {
  const base = sitePath(facts.site);
  const rules = headerRules(facts);
  const redirects = identifierRedirects(settings, datasets);
  const own = settings.identifier_base.startsWith(facts.site);
  return new Map([
    ['_headers', headersFile(rules, base, headerPolicy(true, facts.embedHosts))],
    ['.htaccess', htaccessFile(rules, base) + (own ? apacheRedirects(redirects) : '')],
    ['hosting/nginx.conf', (own ? nginxRedirects(redirects) : '') + nginxFile(rules, base)],
    ['hosting/nginx-brotli.conf', nginxBrotliFile()],
    ...(own
      ? [['_redirects', redirectsFile(redirects)] as const]
      : [
          ['hosting/identifiers/_redirects', redirectsFile(redirects)] as const,
          ['hosting/identifiers/.htaccess', apacheRedirects(redirects)] as const,
          ['hosting/identifiers/nginx.conf', nginxRedirects(redirects)] as const,
        ]),
  ]);
}
