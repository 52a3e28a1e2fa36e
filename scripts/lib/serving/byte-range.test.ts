import { describe, expect, it } from 'vitest';
import { rangeOf } from './byte-range.ts';

const MODIFIED = 'Mon, 30 Nov 2026 02:33:10 GMT';

describe('rangeOf a file of ten bytes', () => {
  it.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ['bytes=0-0', 'bytes=0-0'],
    ['Bytes=0-', 'bytes=0-'],
    ['bytes=007-8', 'bytes=7-8'],
    ['bytes=5-99999999999999999999', 'bytes=5-99999999999999999999'],
    ['bytes=-5', 'bytes=5-'],
    ['bytes=-10', 'bytes=0-'],
    ['bytes=-99999999999999999999', 'bytes=0-'],
    ['bytes= ,-5, ', 'bytes=5-'],
    // Several ranges, or of another unit: the whole.
    ['bytes=0-0,-1', undefined],
    ['lines=1-2', undefined],
    ['bytes:0-1', undefined],
    // None of the file, or none at all.
    ...[
      'bytes=5-2',
      'bytes=-0',
      'bytes=10-',
      'bytes=99999999999999999999-',
      'bytes=',
      'bytes=-',
      'bytes=a-b',
      'bytes=1',
    ].map((range): [string, string] => [range, 'bytes=10-']),
    ...['bytes=+1-2', 'bytes=1 -2', 'bytes=0x1-2', 'bytes=1-2-3', 'bytes=0-1,5-2', 'bytes=--5', 'bytes=1.5-2'].map(
      (range): [string, string] => [range, 'bytes=10-'],
    ),
  ])('%s', (range, expected) => {
    expect(rangeOf({ range, ifRange: undefined }, 10, MODIFIED)).toBe(expected);
  });

  it.each([
    [MODIFIED, 'bytes=0-1'],
    ['Mon, 30 Nov 2026 02:33:11 GMT', undefined],
    ['W/"a-1"', undefined],
    ['"a"', undefined],
    ['', undefined],
  ])('If-Range: %s', (ifRange, expected) => {
    expect(rangeOf({ range: 'bytes=0-1', ifRange }, 10, MODIFIED)).toBe(expected);
  });
});

it('an empty file has no part', () => {
  for (const range of ['bytes=0-0', 'bytes=0-', 'bytes=-1'])
    expect(rangeOf({ range, ifRange: undefined }, 0, MODIFIED)).toBe('bytes=0-');
});
