import type { Draw } from './draw.ts';
import { anyRow, gridOf, read, rowName, textOf, write } from './grid.ts';
import { isCsv, shown, written, type Mutator } from './mutator.ts';

/** Cells are drawn until one suits the mutator, so often. */
const TRIES = 40;

/** A change of what one cell says. @param change gives null where the cell does not suit */
const cell = (
  id: string,
  change: (draw: Draw, value: string, column: () => readonly string[]) => string | null,
  raw = false,
): Mutator => ({
  id: `cell-${id}`,
  fits: isCsv,
  change: (draw, { text }) => {
    const grid = gridOf(text);
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const row = anyRow(draw, grid);
      const cells = row === null ? undefined : grid[row];
      if (row === null || cells === undefined) return null;
      const at = draw.below(cells.length);
      const before = read(cells[at] ?? '');
      const column = (): string[] => grid.slice(1).map((other) => read(other[at] ?? ''));
      const after = change(draw, before, column);
      if (after === null || after === before) continue;
      cells[at] = raw ? after : write(after);
      const name = read(grid[0]?.[at] ?? '');
      return written(textOf(grid), `${rowName(row)}, ${name}: ${shown(before)} → ${shown(after)}`);
    }
    return null;
  },
});

/** Puts something at a random place of a text. */
const insert = (draw: Draw, value: string, what: string): string => {
  const at = draw.below(value.length + 1);
  return value.slice(0, at) + what + value.slice(at);
};

/** Changes one of the places that match; null where none does. */
const atOne = (draw: Draw, value: string, pattern: RegExp, change: (found: string) => string): string | null => {
  const places = [...value.matchAll(pattern)];
  if (places.length === 0) return null;
  const { index, 0: found } = draw.pick(places);
  return value.slice(0, index) + change(found) + value.slice(index + found.length);
};

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', A: 'А', E: 'Е', M: 'М', O: 'О', T: 'Т', K: 'К' },
};

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const number = (value: string, change: (value: string) => string): string | null =>
  NUMBER.test(value) ? change(value) : null;

const ODD_BLANKS = [' ', '\t', '\u00A0', '\u202F', '  '] as const;
const UNSEEN = ['\u200B', '\u200C', '\uFEFF', '\u00AD', '\u2060', '\u200E', '\u0000', '\u001B'] as const;
const NO_CHARACTERS = ['\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u{10FFFF}'] as const;
const DIRECTIONS = ['\u202E', '\u202A', '\u2066', '\u2069', '\u061C'] as const;

/** What people, programs and chance do to one cell. */
export const CELL_MUTATORS: readonly Mutator[] = [
  cell('swap-letters', (draw, value) => {
    if (value.length < 2) return null;
    const at = draw.below(value.length - 1);
    return `${value.slice(0, at)}${value[at + 1]}${value[at]}${value.slice(at + 2)}`;
  }),
  cell('letter', (draw, value) =>
    atOne(draw, value, /[a-z]/g, () => String.fromCharCode('a'.charCodeAt(0) + draw.below(26))),
  ),
  cell('letter-deleted', (draw, value) => atOne(draw, value, /./gu, () => '')),
  cell('case', (draw, value) =>
    atOne(draw, value, /\p{L}/gu, (letter) =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
    ),
  ),
  cell('digit', (draw, value) =>
    atOne(draw, value, /\d/g, (digit) => String((Number(digit) + 1 + draw.below(9)) % 10)),
  ),
  cell('digit-added', (draw, value) => (/\d/.test(value) ? insert(draw, value, String(draw.below(10))) : null)),
  cell('sign', (_, value) => number(value, () => (value.startsWith('-') ? value.slice(1) : `-${value}`))),
  cell('blank', () => ''),
  cell('other-row', (draw, _, column) => draw.pick(column())),
  cell('space', (draw, value) => insert(draw, value, draw.pick(ODD_BLANKS))),
  cell('unseen', (draw, value) => insert(draw, value, draw.pick(UNSEEN))),
  cell('noncharacter', (draw, value) => insert(draw, value, draw.pick(NO_CHARACTERS))),
  cell('direction', (draw, value) => insert(draw, value, draw.pick(DIRECTIONS))),
  cell('digits', (draw, value) =>
    number(value, () => `${value}${value.includes('.') ? '' : '.'}${String(draw.below(10)).repeat(120)}1`),
  ),
  cell('look-alike', (draw, value) => atOne(draw, value, /[aeopcxiAEMOTK]/g, (letter) => LOOK_ALIKE[letter] ?? letter)),
  cell('unnormalised', (_, value) => value.normalize('NFD')),
  cell('accent-lost', (draw, value) =>
    atOne(draw, value, /[āčēģīķļņšūž]/giu, (letter) => letter.normalize('NFD').slice(0, 1)),
  ),
  cell('question-mark', (draw, value) => atOne(draw, value, /[āčēģīķļņšūž]/giu, () => '?')),
  cell('mojibake', (draw, value) =>
    atOne(draw, value, /[āčēģīķļņšūž]/giu, (letter) =>
      new TextDecoder('latin1').decode(new TextEncoder().encode(letter)),
    ),
  ),
  cell('decimal-comma', (_, value) =>
    number(value, () => (value.includes('.') ? value.replace('.', ',') : `${value},0`)),
  ),
  cell('decimals', (_, value) => number(value, () => (value.includes('.') ? `${value}0` : `${value}.0`))),
  cell('thousands', (draw, value) =>
    number(value, () =>
      (/^\d{4,}$/.test(value) ? value : `${value}000`).replace(
        /(\d{3})$/,
        draw.pick([' $1', '\u00A0$1', '.$1', ',$1']),
      ),
    ),
  ),
  cell('leading-zero', (_, value) => number(value, () => `0${value}`)),
  cell('date', (draw, value) =>
    number(value, () => draw.pick(['05.apr', '1-Feb', '2022-05-01', '01.02.2022', '44682', 'jan.22'])),
  ),
  cell('date-form', (draw, value) => {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    return year === ''
      ? null
      : draw.pick([
          `${day}.${month}.${year}`,
          `${day}/${month}/${year}`,
          `${month}/${day}/${year}`,
          `${year}.${month}.${day}.`,
          `${value} 00:00:00`,
          year,
        ]);
  }),
  cell('scientific', (draw, value) => number(value, () => draw.pick([`${value}E+0`, '1.2E+03', '9,00001E+10', '5e1']))),
  cell('percent', (draw, value) =>
    number(value, () => draw.pick([`${value}%`, `${value} %`, String(Number(value) / 100)])),
  ),
  cell('logical', (draw, value) =>
    value === 'yes' || value === 'no'
      ? draw.pick(value === 'yes' ? ['TRUE', 'PATIESS', '1', 'jā', 'Yes'] : ['FALSE', 'APLAMS', '0', 'nē', 'No'])
      : null,
  ),
  cell('opposite', (_, value) => (value === 'yes' ? 'no' : value === 'no' ? 'yes' : null)),
  cell('newline', (draw, value) => insert(draw, value, draw.pick(['\n', '\r\n', '\r']))),
  cell('quote-written', (draw, value) => insert(draw, value, '"')),
  cell('quote-raw', (draw, value) => insert(draw, value, '"'), true),
  cell('comma-raw', (draw, value) => insert(draw, value, ','), true),
  cell('error-text', (draw) =>
    draw.pick(['#REF!', '#N/A', '#VALUE!', '########', 'NULL', 'NaN', 'undefined', '-', 'n/a']),
  ),
  cell('formula', (draw, value) => (value === '' ? null : `${draw.pick(['=', '+', '@', "'"])}${value}`)),
  cell('long', (_, value) => (value === '' ? null : value.repeat(2000))),
  cell('long-blank', (draw, value) => (value === '' ? null : insert(draw, value, ' '.repeat(100_000)))),
  cell('key-word', (draw) => draw.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'])),
];
