import { describe, expect, it } from 'vitest';
import { isSearched, searchable } from './searchable.ts';

describe('searchable', () => {
  it('leaves figures and tables out and the words around them in', () => {
    const html =
      '<p>a</p><figure id="x"><svg><svg></svg>1</svg></figure><p>b</p><table class="y"><tr><td>c</td></tr></table>d';
    expect(searchable(html)).toBe('<p>a</p><p>b</p>d');
  });
});

describe('isSearched', () => {
  it('asks for a body that search may read', () => {
    expect(isSearched('<main data-pagefind-body>a</main>')).toBe(true);
    expect(isSearched('<main>a</main>')).toBe(false);
  });
});
