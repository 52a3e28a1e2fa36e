import { expect, it } from 'vitest';
import { outlineFaults } from './outline-faults.ts';

const page = (body: string, after = ''): string => `<!doctype html><html><body>${body}</body></html>${after}`;

it('finds a term that stands twice in one list, and not one that stands in two', () => {
  expect(outlineFaults(page('<dl><dt>2021<dd>a</dd><dt>2021</dt><dd>b</dd></dl>'))).toHaveLength(1);
  expect(outlineFaults(page('<dl><dt>2021</dt><dd>a</dd><dd>b</dd></dl><dl><dt>2021</dt></dl>'))).toEqual([]);
});

it('finds a section without heading or label', () => {
  expect(outlineFaults(page('<section><p>a</p></section>'))).toEqual(['a section has neither heading nor label']);
  expect(outlineFaults(page('<section><div><h3>a</h3></div></section><section aria-label="b"></section>'))).toEqual([]);
});

it('finds what comes after the end', () => {
  expect(outlineFaults(page('', '<script src="a.js"></script>'))).toHaveLength(1);
  expect(outlineFaults(page('', '\n'))).toEqual([]);
});
