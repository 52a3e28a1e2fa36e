import { expect, it } from 'vitest';
import { underlinedBlanks } from './link-blanks.ts';

it.each([
  ['at the end', '<p><a href="/">Gadi </a> · visi</p>', 'Gadi '],
  ['at the end, behind what is heard only', '<p><a href="/">avots<span>: 2021</span>\n</a>, rindā</p>', 'avots: 2021 '],
  ['at the beginning', '<p>Skat.<a href="/"> <b>gadi</b></a></p>', ' gadi'],
])('finds a blank %s', (_, html, text) => {
  expect(underlinedBlanks(html)).toEqual([`“${text}” underlines a blank`]);
});

it.each([
  ['ends the line', '<li><a href="/">Gadi\n</a></li><li>Dati</li>'],
  ['begins the line', '<p><a href="/">\nGadi</a> · visi</p>'],
  ['comes after another', '<p>Skat. <a href="/"> gadi</a></p>'],
  ['is outside', '<p><a href="/">Gadi</a> · visi</p>'],
])('leaves a blank that %s', (_, html) => {
  expect(underlinedBlanks(html)).toEqual([]);
});
