import type { BrowserContext } from 'playwright-core';
import { typedNumber } from '../../../src/site/query/shown.ts';
import { messageOf } from '../../lib/failure.ts';
import type { Built, Page } from '../built.ts';
import { changeable, chanceFrom, whatIfOf, type Chance, type Change } from './cases.ts';
import { openTool, tryAll, type Shown } from './in-browser.ts';
import { scoredSectors, type Scored } from './in-node.ts';

/** Random what-ifs by the program of real pages in a real browser, held against core in Node. */

const SEED = 11;
/** A score is printed with one decimal at least. */
const PRINTED = 0.05 + 1e-9;
const COMPARED = ['score', 'level', 'coverage', 'rank', 'rank_n', 'category_rank', 'category_rank_n'] as const;

export interface Agreement {
  readonly tried: number;
  readonly problems: readonly string[];
}

/** Pages that have the tool. */
export const withTool = ({ pages }: Built): readonly Page[] =>
  pages.filter((page) => page.template === 'institution' && page.html().includes('data-what-if='));

const attribute = (html: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(html)?.[1] ?? '';

/** The edition and sector that the tool of a page is about, and its body. */
function aboutOf(page: Page): { readonly id: string; readonly edition: number; readonly sector: string } {
  const html = page.html();
  const [, edition = '', sector = ''] = /(\d{4})-(\w+)-\w+\.json$/.exec(attribute(html, 'data-sheet')) ?? [];
  return { id: attribute(html, 'data-what-if'), edition: Number(edition), sector };
}

function differences({ whatIf }: Scored, id: string, changes: readonly Change[], shown: Shown): string[] {
  const expected = whatIf(id, new Map(changes));
  const said = changes.map((change) => change.join('=')).join(', ');
  const points = typedNumber(shown.points);
  const exact = COMPARED.filter((name) => shown.result[name] !== expected?.[name]).map(
    (name) => `${name} is ${shown.result[name]} in the browser, ${expected?.[name]} in Node`,
  );
  return [
    ...exact,
    ...shown.unknown.map((code) => `there is no control for ${code}`),
    ...(points === null || Math.abs(points - (expected?.score ?? Number.NaN)) > PRINTED
      ? [`prints ${shown.points} points`]
      : []),
    ...(shown.level === String(expected?.level) ? [] : [`prints level ${shown.level}`]),
  ].map((problem) => `${problem} (${said})`);
}

/**
 * Tries so many what-ifs, spread evenly over so many bodies that chance picks, each other one in English.
 * @param prepare what is done to the browser before it opens a page, as in a test that breaks the program
 */
export async function agreement(
  built: Built,
  bodies: number,
  each: number,
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): Promise<Agreement> {
  const chance = chanceFrom(SEED);
  const sectorOf = await scoredSectors(built);
  const pages = shuffled(withTool(built), chance).slice(0, bodies);
  const origin = await built.origin();
  const context = await (await built.browser()).newContext();
  await prepare(context);
  const problems: string[] = [];
  let tried = 0;
  try {
    for (const page of pages) {
      const { id, edition, sector } = aboutOf(page);
      const scored = sectorOf(edition, sector);
      const questions = changeable(scored, id);
      // The first changes nothing: what the page begins with is the official result.
      const cases = [[], ...Array.from({ length: each }, () => whatIfOf(questions, chance))];
      const tab = await context.newPage();
      try {
        await tab.goto(`${origin}${page.url}`, { waitUntil: 'load' });
        await openTool(tab);
        const shown = await tryAll(tab, cases, page.language === 'lv');
        for (const [at, changes] of cases.entries()) {
          const own = shown[at];
          if (own !== undefined)
            problems.push(...differences(scored, id, changes, own).map((problem) => `${page.url}: ${problem}`));
        }
        tried += shown.length - 1;
      } catch (error) {
        problems.push(`${page.url}: ${messageOf(error).split('\n')[0] ?? ''}`);
      } finally {
        await tab.close();
      }
    }
  } finally {
    await context.close();
  }
  return { tried, problems };
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
