/**
 * robots.txt. Pages are always open to crawlers, because `noindex` on those made from a demonstration is only seen by whoever may read
 * them. Data files cannot say it themselves, and not every host sends the header for them: while any of them is a demonstration
 * they are not to be fetched at all, so that invented figures are found nowhere.
 * @param base path of the site, with slashes at both ends
 * @param sitemap whole address
 */
export const robotsText = (base: string, sitemap: string, demonstration: boolean): string =>
  [
    'User-agent: *',
    ...(demonstration ? DATA.map((folder) => `Disallow: ${base}${folder}`) : ['Disallow:']),
    '',
    `Sitemap: ${sitemap}`,
    '',
  ].join('\n');

/** Published data, and those that the tools of pages load. */
const DATA = ['data/', 'what-if/'];
