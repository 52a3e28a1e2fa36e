import { publicationProblem } from './publication-problem.ts';
import type { Rule } from './rule.ts';

/** A host, all below one (`*.`), with a port or without; as it stands in a security policy. */
const HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d{1,5})?$/;

export const publicationEmbedHost: Rule = {
  id: 'publication-embed-host',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Vietnes, kurās drīkst ievietot mūsu lapas, ir nosauktas ar saimniekdatora vārdu.',
    en: 'Sites that may show our pages in a frame are named by their host.',
  },
  remedy: {
    lv: 'Ierakstiet tikai vārdu, mazajiem burtiem, bez „https://” un ceļa: „www.example.lv” vai „*.example.lv”.',
    en: 'Write the name only, in small letters, without “https://” and without a path: “www.example.lv” or “*.example.lv”.',
  },
  *check(context) {
    for (const [at, host] of context.dataset.publication.embed_hosts.entries()) {
      if (HOST.test(host)) continue;
      yield publicationProblem(
        context,
        ['embed_hosts', at],
        host,
        { lv: 'saimniekdatora vārds, piemēram, „www.example.lv”', en: 'a host, as “www.example.lv”' },
        {
          lv: `„${host}” nav saimniekdatora vārds, tāpēc pārlūki drošības noteikumu nesaprastu.`,
          en: `“${host}” is no host, so that browsers would not understand the security policy.`,
        },
      );
    }
  },
};
