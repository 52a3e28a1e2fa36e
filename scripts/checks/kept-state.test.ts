import { describe, expect, it } from 'vitest';
import { keptState } from './kept-state.ts';
import { page, tinySites } from './testing/tiny-pages.ts';

const siteOf = tinySites();

/** Keeps filter, order and query in the address and takes them along to the other language. */
const SCRIPT = `const state = new URLSearchParams(location.search);
const input = document.querySelector('input');
const head = document.querySelector('th + th');
function show() {
  input.value = state.get('q') ?? '';
  for (const row of document.querySelectorAll('tbody tr')) row.hidden = !row.textContent.includes(input.value);
  if (head !== null && state.has('sort')) head.setAttribute('aria-sort', 'ascending');
  const link = document.querySelector('[data-other-language]');
  if (link !== null) link.search = state;
}
function keep(name, value) {
  state.set(name, value);
  history.replaceState(null, '', '?' + state);
  show();
}
input.addEventListener('input', () => keep('q', input.value));
head?.querySelector('button').addEventListener('click', () => keep('sort', 'name'));
show();`;
const TABLE = `<fieldset data-filter><input name="text"></fieldset><table class="ranking-table"><thead><tr><th data-sort>1</th><th data-sort><button>2</button></th></tr></thead><tbody><tr><td>1</td><td>A ministrija</td></tr><tr><td>2</td><td>B birojs</td></tr></tbody></table>`;
const SEARCH = '<form class="search"><input name="q"></form>';
const HEAD = '<script defer src="/kept.js"></script>';
const other = (address: string): string => `<a data-other-language href="${address}">x</a>`;

const site = (script: string, table = TABLE) =>
  siteOf({
    'gadi/2031/index.html': page('lv', table + other('/en/editions/2031/'), HEAD),
    'en/editions/2031/index.html': page('en', table + other('/gadi/2031/'), HEAD),
    'meklet/index.html': page('lv', SEARCH + other('/en/search/'), HEAD),
    'en/search/index.html': page('en', SEARCH + other('/meklet/'), HEAD),
    'par/index.html': page('lv', ''),
    'kept.js': script,
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'data/latest/publication.json': '{"site":"https://x.example/"}',
  });

describe('the check of kept state', () => {
  it('passes a site that keeps it in the address', async () => {
    expect((await keptState.run(await site(SCRIPT), 'all')).problems).toEqual([]);
  });

  it.each([
    [
      'a filter that hides nothing',
      SCRIPT.replace('row.hidden =', 'row.title ='),
      'as it was left: „ministrija”, 0 rows hidden',
    ],
    [
      'a state that a reload takes away',
      SCRIPT.replace('history.', 'false && history.'),
      'after a reload: „”, 0 rows hidden, sorted null',
    ],
    [
      'an order that is not kept',
      SCRIPT.replace(
        'state.set(name, value);\n',
        "if (name === 'sort') return head.setAttribute('aria-sort', 'ascending');\n  state.set(name, value);\n",
      ),
      'after a reload: „ministrija”, 1 rows hidden, sorted null',
    ],
    [
      'a link to the other language that forgets',
      SCRIPT.replace('link.search = state', 'link.search = ""'),
      'in the other language: „”, 0 rows hidden',
    ],
    [
      'a search that is not taken along',
      SCRIPT.replace('link.search = state', "link.search = location.pathname === '/meklet/' ? '' : state"),
      'the search in the other language asks for „”',
    ],
    ['a script at fault', `${SCRIPT} throw new Error('Nē')`, 'script: Nē'],
  ])('finds %s', async (_, script, said) => {
    expect((await keptState.run(await site(script), 'all')).problems.join('\n')).toContain(said);
  });

  it('finds that no page has a ranking', async () => {
    expect((await keptState.run(await site(SCRIPT, ''), 'all')).problems).toContain('no edition page has a ranking');
  });
});
