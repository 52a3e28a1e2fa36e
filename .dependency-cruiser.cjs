/** Who may import whom (design.md, section 2). Tests, and what only they use, may use what they like besides. */
const TEST = '(?:\\.test\\.ts$|/testing/)';
const CORE_PACKAGES =
  '^node_modules/(?:zod|papaparse|@types/papaparse|@humanwhocodes/momoa|arquero|d3-array|@types/d3-array|pure-rand)/';
const CHART_PACKAGES = ['^node_modules/d3', '^node_modules/@types/d3', '^node_modules/@observablehq/plot/'];

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', comment: 'No circles.', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-scripts',
      severity: 'error',
      comment: 'scripts/ is the outermost layer.',
      from: { pathNot: '^scripts/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'scripts-not-pages',
      severity: 'error',
      comment: 'A page is what Astro builds, not what a script calls.',
      from: { path: '^scripts/' },
      to: { path: '^src/pages/' },
    },
    only(
      'core',
      '^src/core/',
      ['^src/core/', CORE_PACKAGES],
      'core is pure: itself, zod, papaparse, momoa, arquero, d3-array and pure-rand.',
    ),
    {
      name: 'core-parsers',
      severity: 'error',
      comment: 'zod, papaparse and momoa are for parse and rules, so that what a browser loads has none of them.',
      from: { path: '^src/core/', pathNot: ['^src/core/(?:parse|rules)/', TEST] },
      to: { path: '^node_modules/(?:zod|papaparse|@humanwhocodes/momoa)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-arquero',
      severity: 'error',
      comment: 'arquero reshapes in emit; it never scores.',
      from: { path: '^src/core/', pathNot: ['^src/core/emit/', TEST] },
      to: { path: '^node_modules/arquero/' },
    },
    {
      name: 'core-random',
      comment: 'Chance belongs to derive, where every draw starts from a value of the settings.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: ['^src/core/derive/', TEST] },
      to: { path: '^node_modules/pure-rand/' },
    },
    only('charts', '^src/charts/', ['^src/(?:charts|core)/', ...CHART_PACKAGES], 'charts: core, d3, Plot.'),
    only('i18n', '^src/i18n/', ['^src/i18n/'], 'i18n imports nothing.'),
    {
      name: 'site-pages-sources',
      severity: 'error',
      comment: 'site, components, layouts and pages build on charts, i18n and core.',
      from: { path: '^src/(?:site|components|layouts|pages)/', pathNot: TEST },
      to: { path: '^src/', pathNot: '^src/(?:site|components|layouts|pages|charts|i18n|core|styles|assets)/' },
    },
    {
      name: 'disk-behind-the-door',
      severity: 'error',
      comment: 'Pages get everything from src/site, the only door to the published files.',
      from: { path: '^src/(?:components|layouts|pages)/', pathNot: TEST },
      to: { path: '^(?:node:)?(?:fs|child_process|http|https|net)(?:/|$)' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Every import leads somewhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^astro:', '^virtual:'] },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'What is imported stands in package.json.',
      from: { path: '^(?:src|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
