import { describe, expect, it } from 'vitest';
import { accessible } from './accessibility.ts';
import { verdictOf, type Check } from './check.ts';
import { disagreementsMarked } from './disagreements-marked.ts';
import { figures } from './figures.ts';
import { htmlValid } from './html-valid.ts';
import { demonstrationMarked, sitemap } from './indexing.ts';
import { linkNames } from './link-names.ts';
import { links } from './links.ts';
import { narrow } from './narrow.ts';
import { pageCount } from './page-count.ts';
import { paper } from './paper.ts';
import { policy } from './policy.ts';
import { steady } from './steady.ts';
import { differences } from './sums.ts';
import { page, POLICY, tinySites } from './testing/tiny-pages.ts';
import { weight } from './weight.ts';

/** Every check must be able to fail: a good small site passes all of them, and each defect is found by its own check. */

const NOINDEX = '<meta name="robots" content="noindex">';
const DRAWING = '<svg role="img" width="100" height="20"><title>T</title><desc>D</desc></svg>';
const FIGURE = `<figure id="f"><h2>T</h2><p class="figure__subtitle">U</p><p class="figure__sentence">S</p>${DRAWING}<figcaption><span>E-indekss 2031</span><table><tbody><tr><td>1</td></tr></tbody></table><a download="f.svg" href="/icon.svg">SVG</a> <a download="f.csv" href="/f.csv">CSV</a></figcaption></figure>`;
/** The lead figure: heading and lead of the page are its title and sentence. */
const LEAD_FIGURE = FIGURE.replace('<h2>T</h2>', '').replace('<p class="figure__sentence">S</p>', '');
const A = 'iestades/a/index.html';

const SITE: Readonly<Record<string, string>> = {
  'index.html': page('lv', '<p>Demonstrācija: <a href="/iestades/a/#b">A</a> <a href="/en/">English</a></p>', NOINDEX),
  'en/index.html': page(
    'en',
    '<p>A demonstration: <a href="/en/institutions/a/">A</a> <a href="/par/">P</a> <a href="/en/about/">About</a></p>',
    NOINDEX,
  ),
  [A]: page('lv', '<p id="b">Demonstrācijas dati</p>', NOINDEX),
  'en/institutions/a/index.html': page('en', '<p>Demonstration data</p>', NOINDEX),
  'par/index.html': page('lv', FIGURE),
  'en/about/index.html': page('en', `<p class="lead">About</p>${LEAD_FIGURE}`),
  'f.csv': 'a',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'sitemap-index.xml': '<sitemapindex><sitemap><loc>https://x.example/sitemap-0.xml</loc></sitemap></sitemapindex>',
  'sitemap-0.xml':
    '<urlset><url><loc>https://x.example/par/</loc><lastmod>2031-03-01</lastmod></url><url><loc>https://x.example/en/about/</loc></url></urlset>',
  'data/latest/publication.json': '{"site":"https://x.example/"}',
  'data/latest/institutions.json': '[{"institution_id":"a"}]',
  'data/latest/groups.json': '[]',
  'data/releases.json': '[{"date":"2031-03-01"}]',
  'data/latest/corrections.json': '[]',
  'data/latest/editions.json': '[]',
  'data/latest/structure.json': '[]',
  'data/latest/scores.json': '[{"institution_id":"a","status":"demonstration"}]',
  'data/latest/group_scores.json': '[]',
  'data/latest/measured_twice.json': '[]',
};

const siteOf = tinySites();
/** The good site with some files changed or, where null, left out. */
const siteWith = (changes: Changes) => siteOf({ ...SITE, ...changes });

const NOISE = Array.from({ length: 40_000 }, (_, at) => ((at * 7919) % 104_729).toString(36)).join(' ');
const CLOSE = '<details><summary>Vairāk</summary><div>x</div></details><a href="/">Sākums</a>';
const WIDE = page('lv', '<div class="wide">x</div>', '<link rel="stylesheet" href="/wide.css">');

type Changes = Record<string, string | null>;
/** A page with the key of a level and a drawing of it, and a style for them. */
const levelled = (style: string): Changes => ({
  [A]: page(
    'lv',
    '<span class="level-key">2</span><svg width="9" height="9"><rect class="level-2" width="9" height="9"/></svg>',
    '<link rel="stylesheet" href="/levels.css">',
  ),
  'levels.css': style,
});
/** What the body says of itself is not what was measured. */
const DISAGREES: Changes = {
  'data/latest/scores.json': '[{"institution_id":"a","edition":2031,"status":"demonstration"}]',
  'data/latest/measured_twice.json':
    '[{"institution_id":"a","edition":2031,"code":"said","measured_code":"seen","disagree":true}]',
};
/** Levels that keep their colours on paper and where the system sets them. */
const KEPT_LEVELS = levelled('.level-key { background: #036; print-color-adjust: exact; forced-color-adjust: none }');
const DEFECTS: readonly (readonly [Check, string, Changes, string])[] = [
  [pageCount, 'a page that is not there', { [A]: null }, 'lv: no page for institution a'],
  [pageCount, 'a page too many', { 'grupas/z/index.html': page('lv', '') }, 'a page for group z'],
  [pageCount, 'a page in one language', { 'dati/index.html': page('lv', '') }, '3 pages in Latvian, 2 in English'],
  [
    sitemap,
    'a page missing from the sitemap',
    { 'sitemap-0.xml': '<urlset><url><loc>https://x.example/par/</loc></url></urlset>' },
    '/en/about/ may be indexed',
  ],
  [sitemap, 'a hidden page in the sitemap', { 'par/index.html': page('lv', '', NOINDEX) }, '/par/ is in the sitemap'],
  [
    sitemap,
    'a day on which nothing happened',
    { 'sitemap-0.xml': '<urlset><url><loc>https://x.example/par/</loc><lastmod>2031-03-02</lastmod></url></urlset>' },
    '/par/: nothing in the data is of 2031-03-02',
  ],
  [
    sitemap,
    'an address that stands twice',
    { 'sitemap.xml': '<urlset><url><loc>https://x.example/par/</loc></url></urlset>' },
    'an address stands twice in the sitemap',
  ],
  [
    sitemap,
    'a page of official data without a day',
    {
      [A]: page('lv', ''),
      'sitemap-0.xml':
        '<urlset><url><loc>https://x.example/par/</loc></url><url><loc>https://x.example/en/about/</loc></url><url><loc>https://x.example/iestades/a/</loc></url></urlset>',
      'data/latest/scores.json': '[{"institution_id":"a","status":"official"}]',
    },
    '/iestades/a/: no lastmod',
  ],
  [demonstrationMarked, 'one that may be indexed', { [A]: page('lv', '<p>Demonstrācija</p>') }, 'no noindex'],
  [demonstrationMarked, 'one that does not say so', { [A]: page('lv', '<p>Dati</p>', NOINDEX) }, 'does not say'],
  [disagreementsMarked, 'a disagreement without a mark', DISAGREES, '/iestades/a/: marked nothing, not said seen'],
  [
    disagreementsMarked,
    'a mark where nothing disagrees',
    { [A]: page('lv', '<span data-disagrees="said seen">≠ N</span>', NOINDEX) },
    '/iestades/a/: marked said seen, not nothing',
  ],
  [
    disagreementsMarked,
    'a mark without words',
    { ...DISAGREES, [A]: page('lv', '<span data-disagrees="said seen"></span>', NOINDEX) },
    '/iestades/a/: a mark that says nothing',
  ],
  [policy, 'a page without a policy', { [A]: page('lv', '').replace(POLICY, '') }, 'no content security policy'],
  [htmlValid, 'invalid HTML', { [A]: page('lv', '<p><div>x</div></p>') }, 'close-order'],
  [htmlValid, 'a script after the end', { [A]: `${page('lv', '')}<script src="/late.js"></script>` }, 'after </html>'],
  [figures, 'a drawing by itself', { [A]: page('lv', DRAWING) }, 'a drawing outside a figure'],
  [
    figures,
    'a drawing without a name',
    { [A]: page('lv', FIGURE.replace('<title>T</title>', '')) },
    'lacks role, title',
  ],
  [figures, 'no table', { [A]: page('lv', FIGURE.replace(/<table>.*<\/table>/, '')) }, 'figure f lacks a table'],
  [figures, 'no data', { [A]: page('lv', FIGURE.replace('f.csv', 'f.txt')) }, 'figure f lacks its data'],
  [figures, 'no unit', { [A]: page('lv', FIGURE.replace('>U<', '><')) }, 'figure f lacks what is shown and its unit'],
  [
    figures,
    'a sentence that nobody sees',
    { [A]: page('lv', FIGURE.replace('figure__sentence', 'figure__sentence visually-hidden')) },
    'figure f lacks a sentence before its drawing',
  ],
  [
    figures,
    'neither title nor sentence, and a page without a lead',
    { [A]: page('lv', LEAD_FIGURE) },
    'figure f lacks a title',
  ],
  [
    figures,
    'the unit of a lead figure hidden',
    { [A]: page('lv', `<p class="lead">L</p>${LEAD_FIGURE.replace('figure__subtitle', 'visually-hidden')}`) },
    'figure f lacks what is shown and its unit',
  ],
  [figures, 'no year', { [A]: page('lv', FIGURE.replace(' 2031', '')) }, 'figure f lacks the year of its source'],
  [
    figures,
    'a demonstration that does not say so',
    {
      [A]: page('lv', FIGURE.replace('2031', '2029–2031')),
      'data/latest/editions.json': '[{"edition":2029,"status":"demonstration"}]',
    },
    'figure f does not say that its source is a demonstration',
  ],
  [links, 'a broken link', { 'par/index.html': page('lv', '<a href="/nav/">x</a>') }, '/nav/ (404), linked from /par/'],
  [links, 'a broken fragment', { [A]: page('lv', '<p>Demonstrācija</p>') }, '/iestades/a/#b'],
  [links, 'a page nobody links to', { 'en/index.html': page('en', '') }, '/par/: no page links to it'],
  [
    linkNames,
    'one name for two places',
    { [A]: page('lv', '<a href="/">Avots</a> <a href="/par/">avots</a>') },
    '“avots” leads to / and /par/',
  ],
  [
    linkNames,
    'a blank at the end of a link',
    { [A]: page('lv', '<p><a href="/"><b>E-indeksa</b> gadi </a> · demonstrācija</p>') },
    '“E-indeksa gadi ” underlines a blank',
  ],
  [accessible, 'a picture without a text', { [A]: page('lv', '<img src="/icon.svg">') }, 'image-alt'],
  [
    accessible,
    'a request elsewhere',
    { [A]: page('lv', '<img alt="" src="https://x.invalid/a.png">').replace(POLICY, '') },
    'asks for https://x.invalid/a.png',
  ],
  [
    accessible,
    'links too close while what is between them is folded away',
    {
      [A]: page('lv', CLOSE, '<link rel="stylesheet" href="/close.css">'),
      'close.css': 'summary, a { display: block; font-size: 10px; line-height: 12px } div { height: 60px }',
    },
    'target-size',
  ],
  [narrow, 'a page too wide', { [A]: WIDE, 'wide.css': '.wide{width:900px}' }, 'px too wide: div.wide'],
  [narrow, 'a button too low', { [A]: page('lv', '<button type="button">x</button>') }, 'button of '],
  [
    narrow,
    'a stop at what does not scroll',
    { [A]: page('lv', '<section aria-label="T" tabindex="0">x</section>') },
    'a stop at what does not scroll: T',
  ],
  [
    narrow,
    'a value over its name',
    {
      [A]: page(
        'lv',
        '<svg class="drawing" width="100" height="20"><text y="15">Neatkarīgās</text><text y="15">38,8</text></svg>',
      ),
    },
    'in a drawing one over the other',
  ],
  [
    narrow,
    'a header that the spacing of WCAG breaks',
    {
      [A]: page(
        'lv',
        '<div class="site-header"><a href="/">Rādītāji</a></div>',
        '<link rel="stylesheet" href="/tight.css">',
      ),
      'tight.css': '.site-header { margin-left: auto; width: 75px; font: 16px monospace; white-space: nowrap }',
    },
    'spaced: in the header beyond the edge',
  ],
  [
    narrow,
    'labels that the spacing of WCAG pushes one over the other',
    {
      [A]: page(
        'lv',
        '<svg class="drawing" width="200" height="20" font-family="monospace" font-size="15"><text y="15">41 %</text><text x="40" y="15">44 %</text></svg>',
      ),
    },
    'spaced: in a drawing one over the other: text. “41 %”, text. “44 %”',
  ],
  [
    narrow,
    'a page that is too wide with text of twice the size',
    {
      [A]: page('lv', '<p class="fixed">x</p>', '<link rel="stylesheet" href="/fixed.css">'),
      'fixed.css': '.fixed { width: 12rem }',
    },
    'text of twice the size at 390 px: 50 px too wide: p.fixed',
  ],
  [
    narrow,
    'text that is cut off where it is twice as large',
    {
      [A]: page('lv', '<p class="low">x</p>', '<link rel="stylesheet" href="/low.css">'),
      'low.css': '.low { height: 30px; overflow: hidden }',
    },
    'text of twice the size at 390 px: cut off: p.low',
  ],
  [
    narrow,
    'a name that large text pushes over its number',
    {
      [A]: page(
        'lv',
        '<p class="row"><span>Zemkopības</span><b>59,4</b></p>',
        '<link rel="stylesheet" href="/row.css">',
      ),
      'row.css': '.row { display: grid; grid-template-columns: 90px 1fr }',
    },
    'text of twice the size at 390 px: one over the other: span. “Zemkopības”, b. “59,4”',
  ],
  [
    narrow,
    'a word that large text pushes out of its button',
    {
      [A]: page('lv', '<button type="button">Meklēt</button>', '<link rel="stylesheet" href="/button.css">'),
      'button.css': 'button { width: 90px; height: 60px; font-size: 1rem }',
    },
    'text of twice the size at 390 px: wider than its button',
  ],
  [
    narrow,
    'heads for listeners that make the page wider',
    {
      [A]: page('lv', '<p class="heard">x</p>', '<link rel="stylesheet" href="/heard.css">'),
      'heard.css': '.heard { position: absolute; width: 500px; clip-path: inset(50%) }',
    },
    'too wide: p.heard',
  ],
  [
    accessible,
    'pale letters, also where other pages have the same',
    {
      [A]: page('lv', '<p class="pale">x</p>', '<link rel="stylesheet" href="/pale.css">'),
      'par/index.html': page(
        'lv',
        `${FIGURE}<p class="pale">Gaiši burti</p>`,
        '<link rel="stylesheet" href="/pale.css">',
      ),
      'pale.css': '.pale { color: #ccc; background: #fff }',
    },
    '/par/ (390 px, light) color-contrast × 1',
  ],
  [
    steady,
    'what comes late',
    {
      [A]: page('lv', '<p>x</p><script src="/late.js"></script>'),
      'late.js': "setTimeout(() => (document.querySelector('h1').style.marginTop = '400px'), 300)",
    },
    'shifts by ',
  ],
  [paper, 'a control on paper', { [A]: page('lv', '<button type="button">x</button>') }, 'prints <button'],
  [
    paper,
    'light ink from a dark system',
    {
      [A]: page('lv', '', '<link rel="stylesheet" href="/dark.css">'),
      'dark.css': '@media (prefers-color-scheme: dark) { html { color: #eee; background: #111 } }',
    },
    'prints ink of brightness',
  ],
  [paper, 'level keys that print empty', levelled('.level-key { background: #036 }'), 'prints level keys empty'],
  [
    paper,
    'levels printed in the colours of the dark',
    levelled(
      '.level-key { background: #036; print-color-adjust: exact } @media (prefers-color-scheme: dark) { .level-key { background: #9cf } }',
    ),
    'prints the levels in the colours of the dark',
  ],
  [
    paper,
    'drawings printed in the colours of the dark',
    levelled(
      '.level-key { print-color-adjust: exact } .level-2 { fill: #036 } @media (prefers-color-scheme: dark) { .level-2 { fill: #9cf } }',
    ),
    'prints the levels in the colours of the dark',
  ],
  [
    paper,
    'level keys that lose their colours where the system sets them',
    levelled('.level-key { background: #036; print-color-adjust: exact }'),
    'loses the colours of levels where the system sets colours',
  ],
  [weight, 'a page too heavy', { [A]: page('lv', NOISE) }, 'more than 60 kB'],
];

/** Slow, and the page with the defect is in the sample. */
const BROWSER = new Set([accessible, narrow, steady, weight]);

describe('the checks of the whole site', () => {
  const every = [...new Set(DEFECTS.map(([check]) => check))];

  it.each(every.map((check) => [check.id, check] as const))(
    '%s passes a good site',
    { timeout: 60_000 },
    async (_, check) => {
      const outcome = await check.run(await siteWith({}), BROWSER.has(check) ? 'sample' : 'all');
      expect(outcome.problems).toEqual([]);
      expect(verdictOf(outcome)).toBe('passed');
    },
  );

  it.each(DEFECTS.map(([check, defect, changes, said]) => [check.id, defect, check, changes, said] as const))(
    '%s finds %s',
    { timeout: 60_000 },
    async (_, __, check, changes, said) => {
      const outcome = await check.run(await siteWith(changes), BROWSER.has(check) ? 'sample' : 'all');
      expect(outcome.problems.join('\n')).toContain(said);
      expect(verdictOf(outcome)).toBe('failed');
    },
  );

  it('paper passes levels that keep their colours', async () => {
    expect((await paper.run(await siteWith(KEPT_LEVELS), 'all')).problems).toEqual([]);
  });

  it('has not passed where it looked at nothing', () => {
    expect(verdictOf({ checked: 0, problems: [] })).toBe('failed');
    expect(verdictOf({ checked: 0, problems: [], skipped: 'no python3' })).toBe('skipped');
  });

  it('names what changed, came and went', () => {
    const before = new Map([
      ['a', '1'],
      ['b', '1'],
    ]);
    const after = new Map([
      ['a', '2'],
      ['c', '1'],
    ]);
    expect(differences(before, after)).toEqual(['a differs', 'b differs', 'c differs']);
  });
});
