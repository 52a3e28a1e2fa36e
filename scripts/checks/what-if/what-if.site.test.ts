import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { DEFAULT_OUT } from '../../lib/site.ts';
import { openBuilt, type Built } from '../built.ts';
import { agreement } from './agreement.ts';

/** The check of what-ifs has to notice a page that computes otherwise: one whose data or whose program is not what was built. */

let built: Built;
beforeAll(async () => {
  built = await openBuilt(DEFAULT_OUT);
});
afterAll(() => built.close());

const BODIES = 2;
const EACH = 10;

/** Answers a request with what was built, changed. */
const changing = (pattern: RegExp, change: (text: string) => string) => (context: BrowserContext) =>
  context.route(pattern, async (route) => {
    const text = await (await route.fetch()).text();
    const changed = change(text);
    expect(changed).not.toBe(text);
    await route.fulfill({
      body: changed,
      contentType: pattern.source.includes('json') ? 'application/json' : 'text/javascript',
    });
  });

const DATA = /\/what-if\/.*\.json$/;
const PROGRAM = /\/_astro\/tool\..*\.js$/;

describe('what-ifs in a browser', () => {
  it('agree with core where nothing is changed', async () => {
    expect(await agreement(built, BODIES, EACH)).toEqual({ tried: BODIES * EACH, problems: [] });
  });

  it.each([
    ['a weight', DATA, (text: string) => text.replace(/"weight":(\d)/, '"weight":1$1')],
    ['the score of another body', DATA, (text: string) => text.replace(/,(\d+)\.\d+\]/g, ',$1.5]')],
    ['a level', DATA, (text: string) => text.replace(/"lower_bound":25/, '"lower_bound":45')],
    ['the program', PROGRAM, (text: string) => text.replace('100*', '99*')],
  ])('are noticed where %s is another', async (_, pattern, change) => {
    const { tried, problems } = await agreement(built, BODIES, EACH, changing(pattern, change));
    expect(tried).toBe(BODIES * EACH);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('are noticed where the program does not come', async () => {
    const { problems } = await agreement(built, 1, EACH, (context) => context.route(PROGRAM, (route) => route.abort()));
    expect(problems).toHaveLength(1);
  });
});
