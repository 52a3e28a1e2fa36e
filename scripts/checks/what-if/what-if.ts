import { LANGUAGES } from '../../../src/i18n/language.ts';
import type { Check } from '../check.ts';
import { agreement, withTool } from './agreement.ts';
import { manners } from './manners.ts';

/** How many are tried, and on how many pages. */
const TRIED = { sample: { whatIfs: 100, bodies: 4 }, all: { whatIfs: 1000, bodies: 20 } } as const;

export const whatIf: Check = {
  id: 'what-if',
  about:
    'on 1,000 random what-ifs (100 in a sample) the browser has exactly what core has in Node; the tool loads when asked for, under 40 kB, goes by keyboard, keeps its answers in the address and tells faults in words',
  async run(built, scope) {
    const pages = withTool(built);
    const wanted = TRIED[scope === 'sample' ? 'sample' : 'all'];
    const bodies = Math.min(wanted.bodies, pages.length);
    const { tried, problems } = await agreement(built, bodies, Math.ceil(wanted.whatIfs / Math.max(1, bodies)));
    const looked = LANGUAGES.slice(0, scope === 'sample' ? 1 : undefined).flatMap((language) =>
      pages.filter((page) => page.language === language).slice(0, 1),
    );
    const found: string[] = [];
    for (const page of looked) found.push(...(await manners(built, page)));
    return {
      checked: tried,
      problems: [...problems, ...found],
      detail: `${tried} what-ifs on ${bodies} pages`,
    };
  },
};
