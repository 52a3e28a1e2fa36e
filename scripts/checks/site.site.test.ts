import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_OUT } from '../lib/site.ts';
import { openBuilt, type Built } from './built.ts';
import { verdictOf } from './check.ts';
import { CHECKS } from './index.ts';

/** The fast checks of the whole site, the slow ones on one page per template; `npm run check` does all of them on all pages. */
describe('the built site', () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt(DEFAULT_OUT);
  });
  afterAll(() => built.close());

  for (const check of CHECKS.filter(({ slow, asked }) => slow !== true && asked !== true)) {
    it(`${check.id}: ${check.about}`, async ({ skip }) => {
      const outcome = await check.run(built, 'sample');
      if (outcome.skipped !== undefined) skip(outcome.skipped);
      expect(outcome.problems.slice(0, 20)).toEqual([]);
      expect(verdictOf(outcome)).toBe('passed');
    });
  }
});
