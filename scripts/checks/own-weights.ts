import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page as Tab } from 'playwright-core';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { publishable } from '../../src/core/assess/embargo.ts';
import { INDEX_CODE } from '../../src/core/model/vocabulary.ts';
import type { Structure } from '../../src/core/model/methodology.ts';
import { dimensionRows } from '../../src/core/model/methodology.ts';
import { answeredSectors, scoreSector } from '../../src/core/score/edition.ts';
import { path } from '../../src/i18n/routes.ts';
import { sectorKey, type Chosen } from '../../src/site/weights/address.ts';
import { realDisk } from '../lib/disk.ts';
import { load } from '../lib/load.ts';
import type { Built } from './built.ts';
import type { Check } from './check.ts';
import { rankingFaults, type RankedRow } from './ranking-faults.ts';

/** Weightings that are set by keyboard and compared; in `sample` so many for all sectors together. */
const WEIGHTINGS = 50;
const SAMPLE = 8;
/** The same ones each time. */
const START = 20_260_101;
/** Script and data together, Brotli, in bytes. */
const LIMIT = 40_000;
const PATIENCE = 30_000;
/** Steps of the keys of a slider of 0–100, as Chromium has them. */
const PAGE = 10;
const FULL = 100;
/** Decimals of the published tables. */
const TABLE_DIGITS = 6;

/** Scores every sector of an edition with other weights of dimensions, from the answers of the repository. */
interface Oracle {
  readonly keys: readonly string[];
  readonly codes: (key: string) => readonly string[];
  readonly ranking: (key: string, chosen: Chosen) => RankedRow[];
}

async function oracle(): Promise<Oracle> {
  const assessed = await load(realDisk, { data: 'data', methodology: 'methodology' }, 'en');
  const { dataset } = publishable(assessed, false);
  const sectors = new Map(
    dataset.editions.flatMap((edition) =>
      [...answeredSectors(dataset, edition)].map(
        (own) => [sectorKey(edition.info.year, own.structure.sector), { edition, ...own }] as const,
      ),
    ),
  );
  const known = (key: string) => {
    const own = sectors.get(key);
    if (own === undefined) throw new Error(`no answers of ${key}`);
    return own;
  };
  const official = (key: string) => indexOf(key, known(key).structure);
  const indexOf = (key: string, structure: Structure) => {
    const { edition, levels, members } = known(key);
    return scoreSector(edition, structure, levels, members).scores.filter(({ code }) => code === INDEX_CODE);
  };
  return {
    keys: [...sectors.keys()],
    codes: (key) => dimensionRows(known(key).structure).map(({ code }) => code),
    ranking: (key, chosen) => {
      const { structure } = known(key);
      const dimensions = dimensionRows(structure);
      const all = dimensions.reduce((sum, { weight }) => sum + weight, 0);
      const weight = new Map([...chosen].map(([code, own]) => [code, (own * all) / FULL]));
      const rows = structure.rows.map((row) =>
        row.kind === 'dimension' ? { ...row, weight: weight.get(row.code) ?? row.weight } : row,
      );
      const before = new Map(official(key).map((row) => [row.institution_id, row.rank]));
      return indexOf(key, { ...structure, rows }).map(({ institution_id: id, rank, score, level }) => ({
        id,
        rank,
        score,
        level,
        official: before.get(id) ?? null,
      }));
    },
  };
}

/** The rows as they stand on the page, in its order. */
const shownRows = (tab: Tab): Promise<RankedRow[]> =>
  tab.locator('table.reweighed tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (cell: string): string => row.querySelector(`[data-cell="${cell}"]`)?.textContent?.trim() ?? '';
      const number = (written: string): number | null => (/^\d/.test(written) ? Number.parseInt(written, 10) : null);
      const score = row.querySelector<HTMLElement>('[data-cell="score"]')?.dataset['value'] ?? '';
      return {
        id: (row as HTMLElement).dataset['id'] ?? '',
        rank: number(text('rank')),
        score: score === '' ? null : Number(score),
        level: number(text('level')),
        official: number(text('official')),
      };
    }),
  );

/** Waits until what a key did is drawn. */
const drawn = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Moves the slider of a dimension by keys alone: to the nearer end, then in large steps, then in small ones. */
async function slide(tab: Tab, code: string, weight: number): Promise<string[]> {
  const slider = tab.locator(`input[name="w.${code}"]`);
  await slider.focus();
  const high = weight > FULL / 2;
  const pages = Math.round((high ? FULL - weight : weight) / PAGE);
  const left = weight - (high ? FULL - pages * PAGE : pages * PAGE);
  await tab.keyboard.press(high ? 'End' : 'Home');
  for (let step = 0; step < pages; step += 1) await tab.keyboard.press(high ? 'PageDown' : 'PageUp');
  for (let step = 0; step < Math.abs(left); step += 1) await tab.keyboard.press(left > 0 ? 'ArrowRight' : 'ArrowLeft');
  const [value, focused] = await slider.evaluate((element) => [
    (element as HTMLInputElement).value,
    element === document.activeElement,
  ]);
  return [
    ...(value === String(weight) ? [] : [`the slider of ${code} stands at ${value}, not at ${weight}`]),
    ...(focused ? [] : [`the slider of ${code} has lost the focus`]),
  ];
}

/** Puts a sector on the page and waits until its rows are there. */
async function open(tab: Tab, key: string, bodies: number): Promise<void> {
  const edition = tab.locator('select[name=edition]');
  await edition.selectOption(key);
  const first = await edition.locator('option').first().getAttribute('value');
  await tab.waitForFunction(
    ({ count, asked }) =>
      document.querySelectorAll('table.reweighed tbody tr').length === count &&
      new URLSearchParams(location.search).get('edition') === asked,
    // The address does not name what the page comes with.
    { count: bodies, asked: key === first ? null : key },
    { timeout: PATIENCE },
  );
}

/** Without a script there are the variants, and nothing that a script serves. */
async function withoutScript(built: Built, url: string): Promise<string[]> {
  const context = await (await built.browser()).newContext({ javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    await tab.goto(url);
    const problems: string[] = [];
    if (await tab.locator('[data-weigh]').isVisible()) problems.push('the sliders show without a script');
    const tables = tab.locator('table.variants');
    if ((await tables.count()) === 0 || !(await tables.first().isVisible()))
      problems.push('no variants without a script');
    return problems;
  } finally {
    await context.close();
  }
}

/** The page in a browser, beside what it should show. */
interface Session {
  readonly built: Built;
  readonly core: Oracle;
  readonly tab: Tab;
  /** Compares every row with the core, by the bit. */
  readonly compare: (key: string, chosen: Chosen, where: string, on?: Tab) => Promise<void>;
  readonly problems: string[];
}

const ready = (tab: Tab): Promise<void> => tab.locator('input[aria-valuetext]').first().waitFor({ timeout: PATIENCE });

/** On paper the ranking stands where the reader asked for it, with the weights and without what only a screen can use. */
async function onPaper({ tab, problems }: Pick<Session, 'tab' | 'problems'>, asked: boolean): Promise<void> {
  await tab.emulateMedia({ media: 'print' });
  for (const place of ['[data-shown]', '.weigh__slider output', '[data-summary]', 'table.reweighed'])
    if ((await tab.locator(place).first().isVisible()) !== asked)
      problems.push(asked ? `paper lacks ${place}` : `paper has ${place} that nobody asked for`);
  for (const control of await tab.locator('[data-weigh] :is(input, select, button)').all())
    if (await control.isVisible()) problems.push(`paper has the control ${await control.getAttribute('name')}`);
  await tab.emulateMedia({ media: 'screen' });
}

/** Opens the page and reaches for a slider; how many bytes come only then. */
async function loadedByUse({ built, tab, problems }: Session, origin: string): Promise<number> {
  const asked = new Set<string>();
  tab.on('request', (request) => asked.add(decodeURIComponent(request.url().slice(origin.length))));
  await tab.goto(`${origin}${path('lv', 'weights')}`, { waitUntil: 'networkidle' });
  const before = new Set(asked);
  if ([...before].some((file) => file.includes('dimension-scores')))
    problems.push('data are loaded before they are used');
  await onPaper({ tab, problems }, false);
  await tab.locator('input[type=range]').first().focus();
  await ready(tab);
  let bytes = 0;
  for (const file of asked)
    if (!before.has(file)) bytes += brotliCompressSync(await readFile(join(built.folder, file))).length;
  if (bytes === 0) problems.push('nothing is loaded when the sliders are used');
  if (bytes > LIMIT) problems.push(`script and data have ${bytes} bytes, more than ${LIMIT}`);
  return bytes;
}

/** A slider that is moved while the data are on their way stays where it was put. */
async function movedWhileLoading({ built, core, compare, problems }: Session, origin: string): Promise<void> {
  const context = await (await built.browser()).newContext();
  try {
    const tab = await context.newPage();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
    await tab.route('**/dimension-scores/**', (route) => arrived.then(() => route.continue()));
    await tab.goto(`${origin}${path('lv', 'weights')}`);
    const key = await tab.locator('select[name=edition]').inputValue();
    const [code = ''] = core.codes(key);
    const asked = tab.waitForRequest('**/dimension-scores/**', { timeout: PATIENCE });
    await tab.locator(`input[name="w.${code}"]`).focus();
    await asked;
    problems.push(...(await slide(tab, code, FULL)));
    arrive(undefined);
    await ready(tab);
    await compare(key, new Map([[code, FULL]]), 'moved while the data were on their way', tab);
  } finally {
    await context.close();
  }
}

/** Every sector by its official weights: as the core has it and as it is published. */
async function officially({ built, core, tab, compare, problems }: Session, keys: readonly string[]): Promise<void> {
  const published = await built.table('scores');
  for (const key of keys) {
    await open(tab, key, core.ranking(key, new Map()).length);
    await compare(key, new Map(), `${key}, official weights`);
    const [edition, sector] = key.split('-');
    const wanted = published
      .filter((row) => String(row['edition']) === edition && row['sector'] === sector && row['code'] === INDEX_CODE)
      .map((row): RankedRow => ({
        id: String(row['institution_id']),
        rank: row['rank'],
        score: row['score'],
        level: row['level'],
        official: row['rank'],
      }));
    const shown = (await shownRows(tab)).map((row) => ({
      ...row,
      score: row.score === null ? null : Number(row.score.toFixed(TABLE_DIGITS)),
    }));
    problems.push(...rankingFaults(wanted, shown).map((fault) => `${key}, published: ${fault}`));
  }
}

/** Weightings drawn by chance, as many of each sector, set by keys; gives back the last one. */
async function byKeyboard(
  { core, tab, compare, problems }: Session,
  keys: readonly string[],
  weightings: number,
): Promise<[string, Chosen]> {
  const random = xoroshiro128plus(START);
  let last: [string, Chosen] = ['', new Map()];
  for (let at = 0; at < weightings; at += 1) {
    const key = keys[Math.floor((at * keys.length) / weightings)] ?? '';
    const chosen = new Map(core.codes(key).map((code) => [code, uniformInt(random, 0, FULL)]));
    if (last[0] !== key) await open(tab, key, core.ranking(key, new Map()).length);
    for (const [code, weight] of chosen) problems.push(...(await slide(tab, code, weight)));
    await compare(key, chosen, `${key}, ${[...chosen.values()].join(' ')}`);
    last = [key, chosen];
  }
  return last;
}

/** The address keeps what was chosen: after a reload, and in the other language. */
async function kept({ tab, compare, problems }: Session, key: string, chosen: Chosen): Promise<void> {
  await tab.locator('[data-copy]').click();
  await tab.reload();
  await ready(tab);
  await compare(key, chosen, 'after a reload');
  await onPaper({ tab, problems }, true);
  await tab.locator('a[data-other-language]').first().click();
  await tab.waitForURL(/\/en\//);
  await ready(tab);
  await compare(key, chosen, 'in the other language');
}

/** A link that has the focus keeps it when its row goes elsewhere; names are found; buttons do what they say; zeros are told. */
async function besides({ core, tab, compare, problems }: Session, key: string): Promise<void> {
  const codes = core.codes(key);
  const link = tab.locator('table.reweighed tbody a').nth(codes.length);
  const name = await link.innerText();
  await link.focus();
  await tab.locator('[data-equal]').evaluate((button) => {
    (button as HTMLButtonElement).click();
  });
  const equal = Math.round(FULL / codes.length);
  await compare(key, new Map(codes.map((code) => [code, equal])), 'equal weights');
  const focused = await tab.evaluate(() => document.activeElement?.textContent ?? '');
  if (focused !== name) problems.push(`the focus went from ${name} to ${focused}`);
  await tab.locator('input[name=find]').fill(name.toUpperCase());
  const found = await tab.locator('table.reweighed tbody tr:not([hidden]) a').allInnerTexts();
  if (!found.includes(name) || found.length > codes.length) problems.push(`by ${name} are found ${found.join()}`);
  await tab.locator('input[name=find]').fill('');
  await tab.locator('[data-official]').click();
  await compare(key, new Map(), 'the button of official weights');
  for (const code of codes) problems.push(...(await slide(tab, code, 0)));
  await compare(key, new Map(codes.map((code) => [code, 0])), 'all weights zero');
  const said = tab.locator('[data-summary]', { hasText: 'All weights are zero' });
  await said.waitFor({ timeout: PATIENCE }).catch(() => problems.push('it is not said that all weights are zero'));
}

export const ownWeights: Check = {
  id: 'own-weights',
  about: `sliders of the page of weights give, by keyboard, the ranking that the core gives from the answers, in ${LIMIT / 1000} kB of script and data`,
  async run(built, scope) {
    const core = await oracle();
    const origin = await built.origin();
    const weightings = scope === 'sample' ? SAMPLE : WEIGHTINGS;
    const problems = await withoutScript(built, `${origin}${path('en', 'weights')}`);
    let checked = 1;
    const context = await (await built.browser()).newContext();
    try {
      const tab = await context.newPage();
      tab.on('pageerror', (error) => problems.push(`script: ${error.message}`));
      const compare: Session['compare'] = async (key, chosen, where, on = tab) => {
        await drawn(on);
        const faults = rankingFaults(core.ranking(key, chosen), await shownRows(on));
        problems.push(...faults.map((fault) => `${where}: ${fault}`));
        checked += 1;
      };
      const session: Session = { built, core, tab, compare, problems };
      const bytes = await loadedByUse(session, origin);
      await movedWhileLoading(session, origin);
      const keys = await tab
        .locator('select[name=edition] option')
        .evaluateAll((list) => list.map((option) => (option as HTMLOptionElement).value));
      if (keys.toSorted().join() !== core.keys.toSorted().join())
        problems.push(`offered are ${keys.join()}, answers there are of ${core.keys.join()}`);
      await officially(session, keys);
      const [key, chosen] = await byKeyboard(session, keys, weightings);
      await kept(session, key, chosen);
      await besides(session, key);
      const detail = `${weightings} weightings, ${(bytes / 1000).toFixed(1)} kB of script and data`;
      return { checked, problems, detail };
    } finally {
      await context.close();
    }
  },
};
