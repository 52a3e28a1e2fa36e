import { path } from '../../src/i18n/routes.ts';
import { translator } from '../../src/i18n/translator.ts';
import { correctionAnchor } from '../../src/site/data/corrections.ts';
import type { Check } from './check.ts';
import { elementsOf } from './html.ts';

/** Every correction can be found from where a reader meets the corrected answer. */
export const ledger: Check = {
  id: 'ledger',
  about:
    'every correction stands in the ledger, beside the corrected answer and with its edition, and nothing else does',
  async run(built) {
    const rows = await built.table('corrections');
    const pages = new Map(built.pages.map((page) => [page.url, page]));
    const problems: string[] = [];
    let checked = 0;
    for (const language of ['lv', 'en'] as const) {
      const words = translator(language);
      const elements = (url: string) => {
        checked += 1;
        return elementsOf(pages.get(url)?.html() ?? '');
      };
      const address = path(language, 'corrections');
      if (!pages.has(address)) problems.push(`${language}: no page at ${address}`);
      const entries = elements(address).filter((element) =>
        (element.attributes['class'] ?? '').split(' ').includes('correction'),
      );
      if (entries.length !== rows.length)
        problems.push(`${address}: ${entries.length} entries for ${rows.length} corrections`);
      const anchors = new Set(entries.map((entry) => entry.attributes['id']));
      for (const row of rows) {
        const anchor = correctionAnchor(String(row['correction_id']), words);
        if (!anchors.has(anchor)) problems.push(`${address}: no entry ${anchor}`);
        for (const url of [
          path(language, 'institution', String(row['institution_id'])),
          path(language, 'edition', String(row['edition'])),
        ]) {
          const linked = elements(url).some((element) => element.attributes['href']?.endsWith(`${address}#${anchor}`));
          if (!linked) problems.push(`${url}: no link to ${address}#${anchor}`);
        }
      }
    }
    return { checked, problems };
  },
};
