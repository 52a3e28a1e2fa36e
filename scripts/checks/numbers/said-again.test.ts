import { expect, it } from 'vitest';
import { saidOtherwise } from './said-again.ts';

const link = (of: string): string => `<a href="https://a.lv/">avots<span data-of>: ${of}, lr2.lsm.lv</span></a>`;

it.each([
  [
    'in the row',
    `<table><tr><td>Alfa (2017–2019)</td><td><p>66,8</p><p>${link('Alfa, 2017–2019, 66,8')}</p></td></tr></table>`,
  ],
  ['in a heading', `<h2>2019. gads</h2><ul><li>Beta: 3 ${link('Beta, 3, 2019')}</li></ul>`],
  [
    'in the caption',
    `<table><caption>2021. gads</caption><tr><td>Alfa</td><td>${link('Alfa, 2021')}</td></tr></table>`,
  ],
])('passes what stands %s', (_, html) => {
  expect(saidOtherwise(html, 'lv')).toEqual([]);
});

it.each([
  ['another row', `<table><tr><td>66,9</td></tr><tr><td>66,8 ${link('66,9')}</td></tr></table>`],
  ['no row', `<p>Alfa, 2017 ${link('Alfa, 2018')}</p>`],
  ['an earlier heading', `<h2>2018</h2><h2>2019</h2><ul><li>${link('Alfa, 2018')}</li></ul>`],
])('finds a number that stands in %s', (_, html) => {
  expect(saidOtherwise(html, 'lv')).toEqual([expect.stringContaining('a link tells „: ')]);
});
