import { publicationProblem } from './publication-problem.ts';
import type { Rule } from './rule.ts';

export const publicationLink: Rule = {
  id: 'publication-link',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Publicētāja un licences adrese ir http(s) adrese bez atstarpēm un pēdiņām.',
    en: 'The addresses of publisher and licence are http(s) addresses without spaces or quotes.',
  },
  remedy: {
    lv: 'Ierakstiet pilnu adresi, kāda tā ir pārlūkā, piemēram, „https://www.varam.gov.lv/”.',
    en: 'Write the full address as a browser shows it, as “https://www.varam.gov.lv/”.',
  },
  *check(context) {
    const { publisher, licence } = context.dataset.publication;
    const links = [
      [['publisher', 'url'], publisher.url],
      [['licence', 'url'], licence.url],
    ] as const;
    for (const [path, found] of links) {
      // Nothing said is a finding of its own. What stands in a link of a page and as an IRI in the catalogue must be both.
      if (found === '' || /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(found)) continue;
      yield publicationProblem(
        context,
        path,
        found,
        { lv: 'http(s) adrese', en: 'an http(s) address' },
        {
          lv: `Atslēgas „${path.join('.')}” vērtība nav tīmekļa adrese, ko var atvērt.`,
          en: `The value of “${path.join('.')}” is no web address that can be opened.`,
        },
      );
    }
  },
};
