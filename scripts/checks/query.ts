import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page as Tab } from 'playwright-core';
import { originalCell } from '../../src/core/emit/safe-cell.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { path } from '../../src/i18n/routes.ts';
import type { Records } from '../../src/core/emit/records.ts';
import { typedNumber } from '../../src/site/query/shown.ts';
import { messageOf } from '../lib/failure.ts';
import type { Built } from './built.ts';
import type { Check, Scope } from './check.ts';
import { csvCells } from './csv-cells.ts';
import type { PageLanguage } from './templates.ts';

/** How long loading and running may take on a busy machine. */
const PATIENCE = 60_000;
/** Tables that SQL gives back in full: in `sample` these, else all. */
const SAMPLE = ['editions', 'results', 'published_figures'];
/** What must be refused in words: no SQL, no such table, and ways to reach beyond the tables. */
const FAULTS = [
  'SELEC 1',
  'SELECT * FROM no_such_table',
  `SELECT * FROM read_csv('https://elsewhere.invalid/a.csv')`,
  'LOAD icu',
  'SET enable_external_access = true',
  `PRAGMA memory_limit = '100GB'`,
  `ATTACH 'any.db'`,
  `COPY editions TO 'any.csv'`,
  `EXPORT DATABASE 'any'`,
  `SELECT * FROM read_text('/etc/hostname')`,
];
/** What would fill the memory of a browser: each must be refused in words, and the page must go on. In `sample` only the first. */
const TOO_MUCH = [
  `SELECT repeat('x', 100000000)`,
  `SELECT repeat('x', 1000000) FROM range(100)`,
  `SELECT list(repeat('x', 1000)) FROM range(100000)`,
  `SELECT repeat('x', 20000000)::BLOB FROM range(3)`,
  `PIVOT (SELECT repeat('x', 10000000) a, 1 b) ON a`,
  `SELECT {'${'k'.repeat(50_000)}': range} FROM range(100000)`,
  'SELECT * FROM range(1000000000)',
  'SELECT a.range FROM range(100000) a, range(100000) b, range(100) c',
  `SELECT ${Array.from({ length: 1001 }, (_, at) => `${at} AS c${at}`).join()}`,
  `SELECT error(repeat('x', 1000000))`,
];
/** Letters of a cell that the page cuts and the download does not. */
const LONG_CELL = 5000;

type Rows = readonly (readonly string[])[];

/** Ready answers as they stand on the page, with the values behind what is shown. */
async function readyAnswers(tab: Tab): Promise<Map<string, { readonly rows: Rows; readonly problems: string[] }>> {
  const found = await tab.locator('[data-answer]').evaluateAll((sections) =>
    sections.map((section) => ({
      question: section.getAttribute('data-answer') ?? '',
      text: section.querySelector('h3 ~ p:not(.figure__subtitle)')?.textContent ?? '',
      rows: [...section.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => ({
          value: cell.getAttribute('data-value') ?? '',
          shown: cell.textContent.trim(),
          numeric: cell.classList.contains('num'),
        })),
      ),
    })),
  );
  return new Map(
    found.map(({ question, text, rows }) => {
      const problems =
        rows.length === 0 && text.trim() === '' ? [`${question}: neither an answer nor why there is none`] : [];
      for (const { value, shown } of rows.flat().filter(({ numeric }) => numeric))
        if (value === '' ? shown !== '–' : typedNumber(shown) !== Number(value))
          problems.push(`${question}: shows ${shown} for ${value}`);
      return [question, { rows: rows.map((row) => row.map(({ value }) => value)), problems }];
    }),
  );
}

/** What the page gives when a button to save is pressed. */
async function saved(tab: Tab, button: string): Promise<string> {
  const coming = tab.waitForEvent('download', { timeout: PATIENCE });
  await tab.locator(button).click();
  return readFile(await (await coming).path(), 'utf8');
}

/** Runs SQL in the editor and waits until it is done. */
async function run(tab: Tab, sql: string | null): Promise<void> {
  if (sql !== null) await tab.locator('[data-sql]').fill(sql);
  await tab.locator('[data-run]').click();
  await tab.locator('[data-run]:not([disabled])').waitFor({ timeout: PATIENCE });
}

const values = (csv: string): Rows => csvCells(csv).map((row) => row.map(originalCell));
const same = (a: Rows, b: Rows): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The page without a script: answers are there, nothing that needs a script shows. */
async function withoutScript(built: Built, url: string): Promise<string[]> {
  const context = await (await built.browser()).newContext({ javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    await tab.goto(url);
    const answers = await readyAnswers(tab);
    const problems = [...answers.values()].flatMap((answer) => answer.problems);
    if (answers.size !== 5) problems.push(`${answers.size} ready answers, not 5`);
    for (const part of ['[data-browse]', '[data-editor]', '[data-question]'])
      if (await tab.locator(part).first().isVisible()) problems.push(`${part} shows without a script`);
    return problems.map((problem) => `without a script: ${problem}`);
  } finally {
    await context.close();
  }
}

/** Filters a table, looks at what is counted and saved, and opens the address again. */
async function browsing(built: Built, tab: Tab, url: string, language: PageLanguage): Promise<string[]> {
  const problems: string[] = [];
  const scores = await built.table('scores');
  const known = scores.map((row) => row['score']).filter((score) => typeof score === 'number');
  const middle = known.sort((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0;
  const sector = String(scores[0]?.['sector'] ?? 'state');
  const wanted = (row: Records['scores']): boolean =>
    row.sector === sector && row.score !== null && row.score >= middle;
  await tab.locator('select[name=table]').selectOption('scores');
  await tab.locator('[data-filters]').waitFor({ timeout: PATIENCE });
  await tab.locator('[data-filters] summary').click();
  await tab.locator('[name="is.sector"]').selectOption(sector);
  await tab.locator('[name="from.score"]').fill(language === 'lv' ? String(middle).replace('.', ',') : String(middle));
  const count = scores.filter(wanted).length;
  const counted = tab.locator('[data-browse-status]', { hasText: new RegExp(`\\b${numberPattern(count)}\\b`) });
  const shows = (): Promise<boolean> =>
    counted.waitFor({ timeout: PATIENCE / 10 }).then(
      () => true,
      () => false,
    );
  if (!(await shows())) problems.push(`${count} rows fit, but the page says “${await said(tab)}”`);
  const lines = await publishedLines(built, 'scores');
  const expected = [lines[0], ...lines.slice(1).filter((_, at) => scores.slice(at, at + 1).some(wanted))]
    .map((line) => `${line}\n`)
    .join('');
  if ((await saved(tab, '[data-browse-save]')) !== expected)
    problems.push('the saved rows are not those lines of scores.csv');
  await tab.locator('[data-browse-table] thead button', { hasText: /^score$/ }).click();
  const first = await tab.locator('[data-browse-table] tbody tr').first().locator('td').allTextContents();
  const heads = await tab.locator('[data-browse-table] thead button').allTextContents();
  const filled = Object.keys(scores[0] ?? {}).filter((name) =>
    scores.some((row) => row[name as keyof typeof row] !== null),
  );
  if (heads.join() !== filled.join()) problems.push(`shows the columns ${heads.join()}, filled are ${filled.join()}`);
  const lowest = Math.min(...scores.filter(wanted).map((row) => Number(row['score'])));
  const shown = first[heads.indexOf('score')] ?? '';
  if (count > 0 && typedNumber(shown) !== lowest) problems.push(`sorted by score, ${shown} comes first, not ${lowest}`);
  const address = tab.url();
  await tab.goto(url);
  await tab.goto(address);
  if (!(await shows())) problems.push(`opened again, ${address} says “${await said(tab)}”`);
  return problems.map((problem) => `filter: ${problem}`);
}

const said = async (tab: Tab): Promise<string> => (await tab.locator('[data-browse-status]').textContent()) ?? '';

/** A whole number as either language groups its digits. */
const numberPattern = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, String.raw`[\s,]?`);

async function publishedLines(built: Built, table: string): Promise<string[]> {
  return (await published(built, table)).trimEnd().split('\n');
}

const published = (built: Built, table: string): Promise<string> =>
  readFile(join(built.folder, 'data', 'latest', `${table}.csv`), 'utf8');

/** SQL in the browser: the ready questions, whole tables, and what must be refused. */
async function querying(
  built: Built,
  tab: Tab,
  tables: readonly string[],
  refused: readonly string[],
): Promise<string[]> {
  const problems: string[] = [];
  const answers = await readyAnswers(tab);
  const [first] = answers.keys();
  await tab.locator(`[data-answer="${first ?? ''}"] summary`).click();
  await tab.locator(`[data-question="${first ?? ''}"]`).click();
  if (!(await tab.locator('[data-load]:focus').isVisible()))
    problems.push('a question opened leads to no button that works');
  await tab.locator('[data-load]:focus').click();
  await tab.locator('[data-run]:not([disabled])').waitFor({ timeout: PATIENCE });
  for (const [question, { rows }] of answers) {
    if (question !== first) await tab.locator(`[data-answer="${question}"] summary`).click();
    await tab.locator(`[data-question="${question}"]`).click();
    await run(tab, null);
    if (!same(values(await saved(tab, '[data-sql-save]')).slice(1), rows))
      problems.push(`${question}: the browser's rows are not those of the page`);
  }
  for (const table of tables) {
    await run(tab, `SELECT * FROM "${table}"`);
    if ((await saved(tab, '[data-sql-save]')) !== (await published(built, table)))
      problems.push(`all of ${table}, saved, is not ${table}.csv`);
  }
  for (const sql of refused) {
    await run(tab, sql);
    const words = (await tab.locator('[data-fault]').isVisible())
      ? await tab.locator('[data-fault] p').textContent()
      : '';
    if ((words ?? '') === '') problems.push(`nothing is said of the fault in ${sql.slice(0, 80)}`);
    const said = (await tab.locator('[data-fault]').textContent()) ?? '';
    if (said.length > 2 * LONG_CELL) problems.push(`too much is said of the fault in ${sql.slice(0, 80)}`);
  }
  await run(tab, `SELECT repeat('x', ${LONG_CELL}) AS long`);
  const cell = (await tab.locator('[data-sql-table] td').textContent()) ?? '';
  const told = (await tab.locator('[data-sql-status]').textContent()) ?? '';
  if (cell.length >= LONG_CELL || !new RegExp(`\\b${numberPattern(cell.length - 1)}\\b`).test(told))
    problems.push(`a long cell is shown with ${cell.length} letters, and the page says “${told}”`);
  if ((await saved(tab, '[data-sql-save]')) !== `long\n${'x'.repeat(LONG_CELL)}\n`)
    problems.push('a long cell is not saved whole');
  return problems.map((problem) => `SQL: ${problem}`);
}

/** Notes what a page must not do: ask for anything elsewhere, break its policy, fail. */
function watch(
  context: BrowserContext,
  tab: Tab,
  origin: string,
): { readonly asked: string[]; readonly problems: string[] } {
  const asked: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(origin)) asked.push(url.slice(origin.length));
    else if (!url.startsWith(`blob:${new URL(origin).origin}/`)) problems.push(`asks for ${url}`);
  });
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  return { asked, problems };
}

async function inBrowser(built: Built, url: string, language: PageLanguage, scope: Scope): Promise<string[]> {
  const origin = await built.origin();
  const context = await (await built.browser()).newContext({ acceptDownloads: true });
  const tab = await context.newPage();
  const { asked, problems } = watch(context, tab, origin);
  try {
    await tab.goto(url, { waitUntil: 'networkidle' });
    for (const address of asked)
      if (/^\/(?:duckdb|data)\//.test(address)) problems.push(`loads ${address} before it is asked for`);
    problems.push(...(await browsing(built, tab, url, language)));
    const tables = scope !== 'sample' && language === 'lv' ? await tableNames(built) : SAMPLE;
    const refused = [...FAULTS, ...(scope === 'sample' ? TOO_MUCH.slice(0, 1) : TOO_MUCH)];
    problems.push(...(await querying(built, tab, tables, refused)));
    return problems;
  } catch (error) {
    // Where the page stops, what it complained of before says why.
    return [...problems, messageOf(error).split('\n')[0] ?? ''];
  } finally {
    await context.close();
  }
}

const tableNames = async (built: Built): Promise<string[]> =>
  (
    JSON.parse(await readFile(join(built.folder, 'data', 'latest', 'codebook.json'), 'utf8')) as {
      tables: readonly { name: string }[];
    }
  ).tables.map(({ name }) => name);

export const query: Check = {
  id: 'query',
  about:
    'ready answers stand without a script; in the browser SQL gives the same rows, whole tables as published, and in words what is at fault or too large; filters save the right rows; nothing is loaded unasked or from elsewhere',
  async run(built, scope) {
    const problems: string[] = [];
    let checked = 0;
    for (const language of scope === 'sample' ? LANGUAGES.slice(0, 1) : LANGUAGES) {
      const page = path(language, 'query');
      if (!built.pages.some(({ url }) => url === page)) {
        problems.push(`${page} is not there`);
        continue;
      }
      const url = `${await built.origin()}${page}`;
      const found = [...(await withoutScript(built, url)), ...(await inBrowser(built, url, language, scope))];
      problems.push(...found.map((problem) => `${page}: ${problem}`));
      checked += 1;
    }
    return { checked, problems };
  },
};
