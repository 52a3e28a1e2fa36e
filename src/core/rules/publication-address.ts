import { publicationProblem } from './publication-problem.ts';
import type { Rule } from './rule.ts';

const KEYS = ['site', 'identifier_base'] as const;

/** Whether file and page names can be put behind it to give an address: `https://example.lv/e-indekss/`. */
function isBase(text: string): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false;
  const { protocol, username, password, pathname } = new URL(text);
  return (
    /^https?:$/.test(protocol) &&
    username + password === '' &&
    // Only what stands in addresses as it is: the path becomes a folder of the host and a part of its settings.
    /^(?:\/[\w.~-]+)*\/$/.test(pathname) &&
    text.endsWith(pathname)
  );
}

export const publicationAddress: Rule = {
  id: 'publication-address',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Vietnes adrese un identifikatoru pamats ir http(s) adreses, kas beidzas ar „/” un kam nav vaicājuma un enkura.',
    en: 'The address of the site and the base of identifiers are http(s) addresses that end in “/” and have neither query nor fragment.',
  },
  remedy: {
    lv: 'Ierakstiet pilnu adresi ar „/” galā, piemēram, „https://example.lv/e-indekss/”; no tās veido visas lapu, failu un identifikatoru adreses.',
    en: 'Write the full address with “/” at its end, as “https://example.lv/e-indekss/”; every address of pages, files and identifiers is made from it.',
  },
  *check(context) {
    for (const key of KEYS) {
      const found = context.dataset.publication[key];
      if (isBase(found)) continue;
      yield publicationProblem(
        context,
        [key],
        found,
        { lv: 'http(s) adrese, kas beidzas ar „/”', en: 'an http(s) address that ends in “/”' },
        {
          lv: `Atslēgas „${key}” adresei nevar pievienot lapu un failu nosaukumus.`,
          en: `Names of pages and files cannot be put behind the address of “${key}”.`,
        },
      );
    }
  },
};
