import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveParts } from './live-parts.ts';
import { originalCell, safeCell } from './safe-cell.ts';

describe('safeCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+371 67000000', "'+371 67000000"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=1", "''=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a\n=1', "a\n'=1"],
    ['\t=1', "'\t'=1"],
    ['a;"=1+1;b', 'a;"\'=1+1;b'],
    ['"=1', '"\'=1'],
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ['-2+3', "'-2+3"],
    ['＝1', "'＝1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    [' =1', " '=1"],
    ['\u00A0＋1', "\u00A0'＋1"],
    ['a; =1', "a; '=1"],
    ['a; - b', "a; '- b"],
    [';=1', ";'=1"],
    ['\n=1', "'\n'=1"],
    ['\ta', "'\ta"],
    ["'\r", "''\r"],
    ['-1,2,3', "'-1,2,3"],
  ])('marks %j', (text, written) => expect(safeCell(text)).toBe(written));

  it.each(['', 'a=b', "'citāts'", '-5', '+3.25', '-5,3', '-1e-7', 'a; b - c', 'a|b', 'ministrija', '2022-01-01'])(
    'leaves %j',
    (text) => expect(safeCell(text)).toBe(text),
  );

  const nasty = fc.string({
    unit: fc.constantFrom(
      "'",
      '"',
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＠',
      ';',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u00A0',
      '1',
      '.',
      'a',
    ),
  });

  it('is undone by originalCell, whatever the text', () => {
    fc.assert(fc.property(nasty, (text) => originalCell(safeCell(text)) === text));
  });

  it('leaves nothing that starts a formula, neither at the start nor after what Excel may cut at', () => {
    fc.assert(fc.property(nasty, (text) => liveParts(safeCell(text)).length === 0));
  });
});
