import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

describe('sameValue', () => {
  it.each([
    ['size', 29, '29'],
    ['size', 29, 29],
    ['notes', 'a\n\nb', 'a\r\n\r\nb '],
    ['format', 'PARQUET', 'Parquet'],
    ['issued', '2021-03-01', '2021-03-01T00:00:00'],
    ['description', '', null],
    ['url_type', '', undefined],
    ['language', ['lv'], ['lv']],
  ])('%s: %j is what the portal gives back as %j', (name, wanted, held) => {
    expect(sameValue(name, wanted, held)).toBe(true);
  });

  it.each([
    ['size', 29, 30],
    ['size', 29, null],
    ['title', 'CSV', 'csv'],
    ['issued', '2021-03-01', '2021-03-011'],
    ['issued', '2021-03-01', ''],
    ['language', ['lv'], 'lv'],
    ['language', 'lv', ['lv']],
  ])('%s: %j is not %j', (name, wanted, held) => {
    expect(sameValue(name, wanted, held)).toBe(false);
  });
});
