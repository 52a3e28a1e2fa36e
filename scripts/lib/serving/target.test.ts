import { describe, expect, it } from 'vitest';
import { isLocal, targetOf } from './target.ts';

describe('targetOf', () => {
  it.each<[string, string | null, readonly string[], string]>([
    ['/', null, [''], ''],
    ['/a/b.csv', null, ['a', 'b.csv'], ''],
    ['/a/?b?c', null, ['a', ''], '?b?c'],
    ['/%2e%2e/%2F', null, ['..', '/'], ''],
    ['/%252e', null, ['%2e'], ''],
    ['/%C4%81', null, ['ā'], ''],
    ['/a//b', null, ['a', '', 'b'], ''],
    ['http://localhost', 'localhost', [''], ''],
    ['HTTP://[::1]:80/a?b', '[::1]:80', ['a'], '?b'],
    ['http://x?b', 'x', [''], '?b'],
  ])('reads %s', (written, authority, segments, query) => {
    expect(targetOf(written)).toEqual({ authority, segments, query });
  });

  it.each([
    ...[
      '',
      '*',
      'a',
      '//',
      '///',
      '//x/a',
      'http://',
      'http://[',
      'http://localhost:99999/',
      'http://a@b/',
      'http://x//',
    ],
    ...[
      'ftp://x/',
      'https://localhost/',
      'localhost:80',
      '/%',
      '/%zz',
      '/%0',
      '/%00',
      '/%0a',
      '/%c0%ae',
      '/a\\b',
      '/a#b',
      '/ā',
      '/a b',
    ],
  ])('refuses %j', (written) => {
    expect(targetOf(written)).toBeNull();
  });
});

it.each([
  ['localhost', true],
  ['LOCALHOST:80', true],
  ['127.0.0.1:080', true],
  ['[::1]:80', true],
  ['localhost:', true],
  ['localhost:81', false],
  ['localhost.elsewhere.example', false],
  ['localhost.', false],
  ['127.0.0.1.nip.io:80', false],
  ['127.1', false],
  ['[::]', false],
  ['elsewhere.example:80', false],
])('isLocal %s at 80: %s', (host, expected) => {
  expect(isLocal(host, 80)).toBe(expected);
});
