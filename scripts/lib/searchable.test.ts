import { describe, expect, it } from 'vitest';
import { inOrder, isSearched, searchable, sortedKeys } from './searchable.ts';

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

it('inOrder goes by characters, not by the language of the computer', () => {
  const urls = ['/āre/', '/b/', '/B/', '/a/', '/a/b/', '/404.html'];
  const sorted = ['/404.html', '/B/', '/a/', '/a/b/', '/b/', '/āre/'];
  for (const order of [urls, urls.toReversed()])
    expect(inOrder(order.map((url) => ({ url }))).map(({ url }) => url)).toEqual(sorted);
});

it('sortedKeys gives one text for objects that differ in the order of their keys, and leaves lists alone', () => {
  const [one, other] = ['{"b":[2,1,{"d":1,"c":null}],"a":"x"}', '{ "a": "x", "b": [2, 1, {"c": null, "d": 1}] }'];
  expect(sortedKeys(one)).toBe(sortedKeys(other));
  expect(sortedKeys(one)).toBe('{"a":"x","b":[2,1,{"c":null,"d":1}]}');
});
