import { expect, it } from 'vitest';
import { ambiguous, linksOf } from './link-names.ts';

it('hears links by their label, else by their text, hidden words included', () => {
  const html =
    '<a href="/a/">Avots<span class="visually-hidden">: 2021</span></a> <a href="/b/" aria-label="SVG – Punkti">SVG</a> <a>nekur</a>';
  expect(linksOf(html)).toEqual([
    { name: 'avots: 2021', href: '/a/' },
    { name: 'svg – punkti', href: '/b/' },
  ]);
});

it('tells names that lead to more than one place, whatever their capitals', () => {
  expect(ambiguous(linksOf('<a href="/a/">Avots</a><a href="/b/">avots</a><a href="/c/">Dati</a>'))).toEqual([
    '“avots” leads to /a/ and /b/',
  ]);
  expect(ambiguous(linksOf('<a href="/a/">Avots</a><a href="/a/">Avots</a>'))).toEqual([]);
});
