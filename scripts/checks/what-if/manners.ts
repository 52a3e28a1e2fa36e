import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page as Tab } from 'playwright-core';
import { axeOn } from '../axe.ts';
import type { Built, Page } from '../built.ts';
import { DESK, inTabs, named, PHONE, visit } from '../tabs.ts';
import { narrowFaults } from '../narrow.ts';
import { openTool } from './in-browser.ts';

/** What the tool must be besides right: small, loaded only when asked for, kept in the address, plain about faults, fit for everybody. */

/** Program and data together, Brotli, in bytes. */
const LIMIT = 40_000;
/** What is written into the address waits for a pause. */
const PAUSED = 10_000;
/** More stops of the Tab key than the tool has. */
const STOPS = 150;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Whether the middle of what has the focus is behind the line that goes along. */
const COVERED = `(() => {
  const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
  return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('.what-if__bar') != null;
})()`;

const TOOL = '[data-what-if-tool]';
const RESULT = '[data-what-if-result]';

const resultOf = (tab: Tab): Promise<string | null> => tab.locator(RESULT).getAttribute('data-what-if-result');

/** Without a script there is the table, and nothing that needs one. */
async function withoutScript(built: Built, url: string): Promise<string[]> {
  const context = await (await built.browser()).newContext({ javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    await tab.goto(url);
    const rows = await tab.locator('.what-if-table tbody tr').count();
    return [
      ...(rows < 2 || !(await tab.locator('.what-if-table').isVisible()) ? ['has no table of other answers'] : []),
      ...((await tab.locator('[data-what-if-open]').isVisible()) ? ['shows a button that does nothing'] : []),
    ].map((problem) => `without a script: ${problem}`);
  } finally {
    await context.close();
  }
}

/** What the tool loads, before and after the button is pressed. */
async function loaded(built: Built, url: string): Promise<string[]> {
  const origin = await built.origin();
  const context = await (await built.browser()).newContext();
  const asked: string[] = [];
  try {
    const tab = await context.newPage();
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(url, { waitUntil: 'networkidle' });
    const before = asked.filter((path) => /\/what-if\/|\/tool\./.test(path));
    await openTool(tab);
    const base = new URL(origin).pathname.replace(/\/$/, '');
    let bytes = 0;
    for (const path of new Set(asked.filter((each) => /\.js(?:on)?$/.test(each))))
      bytes += brotliCompressSync(
        await readFile(join(built.folder, decodeURIComponent(path.slice(base.length)))),
      ).length;
    return [
      ...before.map((path) => `loads ${path} unasked`),
      ...(asked.some((path) => path.includes('/what-if/')) ? [] : ['loads no data']),
      ...(bytes > LIMIT ? [`program and data are ${(bytes / 1000).toFixed(1)} kB, more than ${LIMIT / 1000} kB`] : []),
    ];
  } finally {
    await context.close();
  }
}

/** Answers stand in the address and come back from it; what is none is told in words and counts for nothing. */
async function kept(tab: Tab, url: string): Promise<string[]> {
  const problems: string[] = [];
  const official = await resultOf(tab);
  const number = tab.locator(`${TOOL} input[inputmode=decimal]`).first();
  await tab.locator(`${TOOL} details`).evaluateAll((list: HTMLDetailsElement[]) => {
    for (const details of list) details.open = true;
  });
  for (const wrong of ['abc', '', '-1', '1e3', '100000000000000000000']) {
    await number.fill(wrong);
    const told = (await number.locator('xpath=following-sibling::*[1]').textContent()) ?? '';
    if (told === '' || (await number.getAttribute('aria-invalid')) !== 'true')
      problems.push(`„${wrong}” is not called a fault`);
    if ((await resultOf(tab)) !== official) problems.push(`„${wrong}” is counted`);
  }
  await tab.locator('[data-what-if-reset]').click();
  if ((await number.getAttribute('aria-invalid')) !== null) problems.push('a fault stays after the reset');
  await tab.locator(`${TOOL} input[type=radio]:not(:checked)`).first().check();
  await tab.waitForURL(/[?&]if\./, { timeout: PAUSED, waitUntil: 'commit' });
  const [changed, address] = [await resultOf(tab), tab.url()];
  if (changed === official) problems.push('another answer changes nothing');
  if ((await tab.locator(`${TOOL} [role=status]`).textContent()) === '') problems.push('the result is not said');
  await tab.goto(url);
  await tab.goto(`${address}&if.nothing=1`);
  await tab.locator(RESULT).waitFor();
  if ((await resultOf(tab)) !== changed) problems.push(`opened again, ${address} has another result`);
  if (!(await tab.locator(TOOL).textContent())?.includes('nothing = 1'))
    problems.push('an answer to no question is not told of');
  const other = await tab.locator('a[data-other-language]').getAttribute('href');
  if (other?.includes('if.') !== true) problems.push('the answers do not go along to the other language');
  return problems;
}

/** The focus comes to the tool, goes through it and out of it; it bears a narrow window and large text; axe finds nothing. */
async function usable(tab: Tab, narrow: boolean): Promise<string[]> {
  const problems: string[] = [];
  const inside = (): Promise<boolean> => tab.locator(TOOL).evaluate((tool) => tool.contains(document.activeElement));
  if (!(await inside())) problems.push('the focus does not come to the tool that was opened');
  await tab.locator(`${TOOL} details`).evaluateAll((list: HTMLDetailsElement[]) => {
    for (const details of list) details.open = true;
  });
  let stops = 0;
  let covered = 0;
  while (stops < STOPS && (await inside())) {
    await tab.keyboard.press('Tab');
    stops += 1;
    covered += Number(await tab.evaluate(COVERED));
  }
  if (covered > 0) problems.push(`the focus is behind the line of results at ${covered} of ${stops} stops`);
  if (stops === STOPS) problems.push('the focus does not come out of the tool');
  // The line that goes along with the fields stands over what scrolls beneath; only the focus must not be there.
  if (narrow)
    problems.push(...(await narrowFaults(tab)).filter((problem) => !/one over the other.*what-if__bar/.test(problem)));
  const axe = await axeOn(tab);
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .include('[data-what-if]')
    .analyze();
  for (const { id, nodes } of violations)
    problems.push(`axe: ${id} × ${nodes.length}: ${nodes[0]?.target.join(' ') ?? ''}`);
  return problems;
}

/** All of it on one page. */
export async function manners(built: Built, page: Page): Promise<string[]> {
  const origin = await built.origin();
  const url = `${origin}${page.url}`;
  const problems = [...(await withoutScript(built, url)), ...(await loaded(built, url))];
  for (const setting of [PHONE, DESK]) {
    const found = await inTabs(built, setting, [page], async (tab, { url: path }) => {
      const met = await visit(tab, origin, path);
      await openTool(tab);
      const own = await usable(tab, setting === PHONE);
      return [...met, ...own, ...(setting === DESK ? [] : await kept(tab, url))];
    });
    problems.push(...found.map((problem) => `${named(setting)}: ${problem}`));
  }
  return problems.map((problem) => `${page.url}: ${problem}`);
}
