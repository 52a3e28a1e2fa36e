import { expect, it, vi } from 'vitest';
import { layNextMethod, NEXT_QUESTION } from './next-method.ts';
import { tinyReleases } from './testing/tiny-releases.ts';

const publishedOver = tinyReleases();
// Their texts are files that only the build of the site finds.
vi.mock('../../src/site/methodology/pages.ts', () => ({ methodologyPages: () => [] }));

it('a question of a method without answers has no page, and the sitemap lists none', async () => {
  vi.stubEnv('E_INDEKSS_PUBLISHED', await publishedOver(layNextMethod));
  const [{ sitePages }, { indicatorCodes }] = await Promise.all([
    import('../../src/site/shared/pages.ts'),
    import('../../src/site/shared/codes.ts'),
  ]);
  const listed = sitePages().flatMap(({ route, id }) => (route === 'indicator' ? [id] : []));
  expect(listed).toContain('online');
  expect(listed).not.toContain(NEXT_QUESTION);
  expect(listed).toEqual(indicatorCodes());
});
