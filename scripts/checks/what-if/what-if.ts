import { LANGUAGES } from '../../../src/i18n/language.ts';
import type { Check } from '../check.ts';
import { agreement, withTool } from './agreement.ts';
import { manners } from './manners.ts';

const WHAT_IFS = 1000;
const BODIES = 20;

export const whatIf: Check = {
  id: 'what-if',
  about:
    'on 1,000 random what-ifs the browser has exactly what core has in Node; the tool loads when asked for, under 40 kB, goes by keyboard, keeps its answers in the address and tells faults in words',
  async run(built) {
    const pages = withTool(built);
    const bodies = Math.min(BODIES, pages.length);
    const { tried, problems } = await agreement(built, bodies, Math.ceil(WHAT_IFS / Math.max(1, bodies)));
    const looked = LANGUAGES.flatMap((language) => pages.filter((page) => page.language === language).slice(0, 1));
    const found: string[] = [];
    for (const page of looked) found.push(...(await manners(built, page)));
    return {
      checked: tried,
      problems: [...problems, ...found],
      detail: `${tried} what-ifs on ${bodies} pages`,
    };
  },
};
