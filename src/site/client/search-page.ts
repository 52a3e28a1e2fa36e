import { number, pluralForm } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { withoutSubject } from '../shared/meta-description.ts';
import { kindOf } from '../search/kind.ts';
import { fit, plausible, ranked, type Found, type Kind } from '../search/rank.ts';
import { carryState, putAddress } from './address.ts';
import { pagefind, type PagefindHit, type PagefindPage } from './pagefind.ts';

/**
 * Search results under a plain form. The contract:
 *
 *   <form><input name="q"></form>
 *   <p role="status" data-search-status data-none="…{query}…" data-found-one="…{n}…" …>   what was found, in words
 *   <ol data-search-results data-kind-institution="Iestāde" …>                           the results
 *   <button data-search-more>                                                             the next ones
 *
 * The query stands in the address (`?q=`), so that a result list can be linked and the form works as a form.
 */

interface Result extends Found {
  readonly page: PagefindPage;
}

/** How many results are loaded at a time, and how many are put in order by name. */
const PAGE = 20;
/** An abbreviation of so many letters begins half the words there are: pages that have it as a whole word come first. */
const SHORT = 3;
const WAIT = 200;
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const language = (document.documentElement.lang === 'en' ? 'en' : 'lv') satisfies Language;
const part = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`search has no ${selector}`);
  return element;
};
const form = part<HTMLFormElement>('form.search');
const input = part<HTMLInputElement>('form.search input');
const status = part<HTMLElement>('[data-search-status]');
const list = part<HTMLOListElement>('[data-search-results]');
const more = part<HTMLButtonElement>('[data-search-more]');

/** Counts searches, so that a slow one cannot overwrite a later one. */
let turn = 0;
let rest: readonly PagefindHit[] = [];

const load = (hits: readonly PagefindHit[]): Promise<Result[]> =>
  Promise.all(
    hits.map(async (hit) => {
      const page = await hit.data();
      const { title = page.url, names = '', ended } = page.meta;
      return { url: page.url, title, names, ended: ended !== undefined, kind: kindOf(page.url, language, BASE), page };
    }),
  );

const marks = (html: string): string[] => [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1] ?? '');

/** Pagefind's excerpt is its own HTML with `<mark>`; only its text and those marks are taken over. */
function excerptNodes(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** „Iestāde”, „Bijusi pašvaldība”, „Rādītājs”; nothing for lists, whose title says it. */
function kindLabel(kind: Kind, ended: boolean, page: PagefindPage): HTMLElement[] {
  const body = page.meta['sector'] === 'municipal' ? 'municipality' : 'institution';
  const text = list.dataset[camel('kind', kind !== 'institution' ? kind : ended ? camel('former', body) : body)];
  if (text === undefined) return [];
  const label = document.createElement('span');
  label.className = 'search__kind';
  label.textContent = text;
  return [label];
}

const camel = (first: string, second: string): string => `${first}${second[0]?.toUpperCase()}${second.slice(1)}`;

function item({ url, title, kind, ended, page }: Result): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const text = document.createElement('p');
  // The text of a body is mostly numbers and names; its description says more than a piece of it.
  const description = page.meta['description'];
  if (kind !== 'methodologyPage' && description !== undefined) text.textContent = withoutSubject(description, title);
  else text.append(...excerptNodes(page.excerpt));
  entry.append(link, ...kindLabel(kind, ended, page), text);
  return entry;
}

const say = (text: string): void => void (status.textContent = text);
const saying = (key: string, places: Readonly<Record<string, string>> = {}): string =>
  Object.entries(places).reduce((text, [name, value]) => text.replace(`{${name}}`, value), status.dataset[key] ?? '');

function sayFound(all: number, shown: number): void {
  const found = saying(camel('found', pluralForm(language, all)), { n: number(language, all) });
  say(all > shown ? `${found}; ${saying('shown', { n: number(language, shown) })}` : found);
}

function clear(): void {
  list.replaceChildren();
  list.hidden = true;
  more.hidden = true;
  rest = [];
}

async function hitsOf(query: string): Promise<readonly PagefindHit[]> {
  const { search } = await pagefind(BASE);
  const { results } = await search(query);
  if (!/^[\p{L}\p{N}]+$/u.test(query) || query.length > SHORT) return results;
  const whole = (await search(`"${query}"`)).results;
  const known = new Set(whole.map(({ id }) => id));
  return [...whole, ...results.filter(({ id }) => !known.has(id))];
}

async function search(query: string): Promise<void> {
  const mine = (turn += 1);
  if (query === '') {
    clear();
    say('');
    return;
  }
  const slow = setTimeout(() => say(saying('searching')), 400);
  try {
    const results = await hitsOf(query);
    const first = ranked(query, await load(results.slice(0, PAGE)));
    if (mine !== turn) return;
    clear();
    if (!first.some((result) => fit(query, result) > 0 || plausible(query, marks(result.page.excerpt)))) {
      say(saying('none', { query }));
      return;
    }
    list.append(...first.map(item));
    list.hidden = false;
    rest = results.slice(PAGE);
    more.hidden = rest.length === 0;
    sayFound(results.length, first.length);
  } catch {
    if (mine !== turn) return;
    clear();
    say(saying('failed'));
  } finally {
    clearTimeout(slow);
  }
}

async function showMore(): Promise<void> {
  const mine = turn;
  const next = rest.slice(0, PAGE);
  const loaded = await load(next);
  if (mine !== turn) return;
  const items = loaded.map(item);
  list.append(...items);
  rest = rest.slice(PAGE);
  more.hidden = rest.length === 0;
  sayFound(list.children.length + rest.length, list.children.length);
  items[0]?.querySelector('a')?.focus();
}

const asked = (): string => new URLSearchParams(location.search).get('q')?.trim() ?? '';

/** Puts the query into the address: a new entry when submitted, the same one while typing. */
function remember(query: string, method: 'pushState' | 'replaceState'): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  if (url.href !== location.href) putAddress(url, method);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  remember(input.value.trim(), 'pushState');
  void search(input.value.trim());
});
input.addEventListener('focus', () => void pagefind(BASE).catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    remember(input.value.trim(), 'replaceState');
    void search(input.value.trim());
  }, WAIT);
});
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => {
  carryState();
  input.value = asked();
  void search(asked());
});

input.value = asked();
if (input.value !== '') void search(input.value);
