import { expect, it } from 'vitest';
import { tagsOf } from './tags.ts';

it('tagsOf makes tags that CKAN takes, each once', () => {
  expect(
    tagsOf(['e-indekss', 'iestādes (valsts)', 'dati: atvērti/saistīti & citi', 'x', '', '()', 'e-indekss', 'a,b']),
  ).toEqual(['e-indekss', 'iestādes valsts', 'dati atvērti saistīti citi', 'a b']);
  expect(tagsOf(['ā'.repeat(120)])).toEqual(['ā'.repeat(100)]);
});
