import { LANGUAGES } from '../../src/i18n/language.ts';
import { path } from '../../src/i18n/routes.ts';
import type { Row } from './built.ts';
import type { Check } from './check.ts';
import type { PageLanguage } from './templates.ts';

/** How long a result may take to show, how many misses say enough, and how many bodies are looked for. */
const PATIENCE = 5000;
const MISSES = 10;
const BODIES = { sample: 3, all: 15, every: 15 } as const;

/** What a body may be looked for by: its names now and before, its abbreviation, its aliases, in plain letters too. */
export function queriesFor(rows: readonly Row[], language: PageLanguage): string[] {
  const texts = rows.flatMap((row) => [
    row[`name_${language}`],
    row['short_name'],
    ...String(row['aliases'] ?? '')
      .split('|')
      .slice(0, 2),
  ]);
  const named = texts.filter((text): text is string => typeof text === 'string' && text !== '');
  return [...new Set(named.flatMap((text) => [text, plain(text)]))];
}

/** Without diacritics, as one types on a foreign keyboard. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

export const search: Check = {
  id: 'search',
  about: 'a body is found by its names, abbreviation, former and inflected names, with and without diacritics',
  async run(built, scope) {
    const rows = await built.table('institutions');
    const bodies = Map.groupBy(rows, (row) => String(row['institution_id']));
    const ids = [...bodies.keys()];
    // Evenly spread, and first those with a history of names, which have most to get wrong.
    const ranked = ids.sort((a, b) => (bodies.get(b)?.length ?? 0) - (bodies.get(a)?.length ?? 0));
    const step = Math.max(1, Math.floor(ranked.length / BODIES[scope]));
    const chosen = ranked.filter((_, at) => at % step === 0).slice(0, BODIES[scope]);
    const problems: string[] = [];
    let checked = 0;
    const origin = await built.origin();
    const below = new URL(origin).pathname.replace(/\/$/, '');
    const context = await (await built.browser()).newContext();
    try {
      const tab = await context.newPage();
      for (const language of scope === 'sample' ? LANGUAGES.slice(0, 1) : LANGUAGES) {
        if (!built.pages.some(({ url }) => url === path(language, 'search')))
          problems.push(`${language}: no search page`);
        for (const id of problems.length > 0 ? [] : chosen) {
          const page = path(language, 'institution', id);
          for (const query of queriesFor(bodies.get(id) ?? [], language)) {
            if (problems.length >= MISSES) return { checked, problems };
            checked += 1;
            await tab.goto(`${origin}${path(language, 'search')}?q=${encodeURIComponent(query)}`);
            const link = tab.locator(`main a[href="${below}${page}"], main a[href="${origin}${page}"]`).first();
            const shown = await link.waitFor({ timeout: PATIENCE }).then(
              () => true,
              () => false,
            );
            if (!shown) problems.push(`${language}: “${query}” does not find ${page}`);
          }
        }
      }
    } finally {
      await context.close();
    }
    return { checked, problems };
  },
};
