import { expect, it } from 'vitest';
import { sitePath } from './site-path.ts';

it.each([
  ['https://e-indekss.example/', '/'],
  ['https://example.lv/e-indekss/', '/e-indekss/'],
  ['https://example.lv/e-indekss', '/e-indekss/'],
  ['no address', '/'],
])('%s is served below %s', (site, path) => {
  expect(sitePath(site)).toBe(path);
});
