import { describe, expect, it } from 'vitest';
import { columnAt, headerOf, recordsOf } from './shown-records.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('recordsOf', () => {
  it('counts records and not lines of text', () => {
    const { header, rows } = recordsOf(utf8('a,b\n1,"two\nlines"\n3,4\n'), new Set([2, 3, 4]));
    expect(header).toEqual(['a', 'b']);
    expect([...rows]).toEqual([
      [2, ['1', 'two\nlines']],
      [3, ['3', '4']],
    ]);
  });

  it('reads what Excel on a Latvian computer saves', () => {
    const { header, rows } = recordsOf(utf8('\uFEFFa;b\r\n1;2,5\r\n'), new Set([2]));
    expect(header).toEqual(['a', 'b']);
    expect(rows.get(2)).toEqual(['1', '2,5']);
  });

  it('reads Windows-1257 as the data are read, and leaves out the note to Excel', () => {
    const { header, rows } = recordsOf(new Uint8Array([...utf8('sep=;\na;b\nr'), 0xe2, 0x0a]), new Set([2]));
    expect(header).toEqual(['a', 'b']);
    expect(rows.get(2)).toEqual(['rā']);
  });

  it('shows a sign for what cannot be read', () => {
    const { rows } = recordsOf(new Uint8Array([0x61, 0x0a, 0x72, 0x81, 0x0a]), new Set([2]));
    expect(rows.get(2)).toEqual(['r\uFFFD']);
  });
});

it('headerOf reads only the column names', () => {
  expect(headerOf(utf8('a,"b, c"\n1,2\n'))).toEqual(['a', 'b, c']);
  expect(headerOf(utf8(''))).toEqual([]);
});

it('columnAt finds a name with blanks around it', () => {
  expect(columnAt(['a', ' b '], 'b')).toBe(1);
  expect(columnAt(['a', 'b'], 'c')).toBe(-1);
});
