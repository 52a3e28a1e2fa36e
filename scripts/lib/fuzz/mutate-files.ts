import iconv from 'iconv-lite';
import type { Draw } from './draw.ts';
import { gridOf, read, textOf, write } from './grid.ts';
import { isCsv, written, type Changed, type Mutator, type Target } from './mutator.ts';

const file = (
  id: string,
  change: (draw: Draw, target: Target) => Changed | null,
  fits: Mutator['fits'] = () => true,
): Mutator => ({ id: `file-${id}`, fits, change });

const encoded =
  (encoding: string, options?: { addBOM: boolean }) =>
  (_: Draw, { text }: Target): Changed => ({
    bytes: new Uint8Array(iconv.encode(text, encoding, options)),
    says: `saved in ${encoding}`,
  });

/** A table with another sign between its columns. */
const delimited = (draw: Draw, { text }: Target): Changed => {
  const delimiter = draw.pick([';', '\t', '|', ':']);
  const grid = gridOf(text).map((row) => row.map((cell) => write(read(cell), delimiter)));
  return written(textOf(grid, delimiter), `columns separated by “${delimiter}”`);
};

/** What happens to whole files. */
export const FILE_MUTATORS: readonly Mutator[] = [
  file('truncate', (draw, { bytes }) => {
    const length = draw.below(bytes.length);
    return { bytes: bytes.slice(0, length), says: `cut after ${length} bytes` };
  }),
  file('head-lost', (draw, { bytes }) => {
    const lost = 1 + draw.below(Math.max(1, bytes.length - 1));
    return { bytes: bytes.slice(lost), says: `the first ${lost} bytes lost` };
  }),
  file('end-newline', (_, { text }) => written(text.replace(/\n$/, ''), 'the last line end lost')),
  file('empty', () => ({ bytes: new Uint8Array(), says: 'empty' })),
  file('delete', () => ({ bytes: null, says: 'deleted' })),
  file('twice', (_, { text }) => written(text + text, 'its text twice')),
  file('windows-1257', encoded('windows-1257')),
  file('windows-1252', encoded('windows-1252')),
  file('iso-8859-13', encoded('iso-8859-13')),
  file('cp775', encoded('cp775')),
  file('iso-8859-4', encoded('iso-8859-4')),
  file('mac-central-european', encoded('maccenteuro')),
  file('utf-16le', encoded('utf-16le', { addBOM: true })),
  file('utf-16be', encoded('utf-16be', { addBOM: true })),
  file('utf-16-bare', encoded('utf-16le', { addBOM: false })),
  file('bom', encoded('utf-8', { addBOM: true })),
  file('twice-encoded', (_, { bytes }) => ({
    bytes: new Uint8Array(iconv.encode(iconv.decode(Buffer.from(bytes), 'windows-1257'), 'utf-8')),
    says: 'UTF-8 read as Windows-1257 and saved again',
  })),
  file('line-ends', (draw, { text }) => {
    const end = draw.pick(['\r\n', '\r', '\n\n', '\u2028']);
    return written(text.replaceAll('\n', end), `lines end in ${JSON.stringify(end)}`);
  }),
  file(
    'line-ends-mixed',
    (draw, { text }) => {
      const lines = text.split('\n');
      if (lines.length < 3) return null;
      const rows = 1 + draw.below(lines.length - 2);
      const end = draw.pick(['\r', '\r\r\n', '\u0085', '\u2028']);
      return written(
        [lines.slice(0, rows).join(end), ...lines.slice(rows)].join('\n'),
        `the first ${rows} lines joined by ${JSON.stringify(end)}`,
      );
    },
    isCsv,
  ),
  file('delimiter', delimited, isCsv),
  file('delimiter-raw', (_, { text }) => written(text.replaceAll(',', ';'), 'every comma a semicolon'), isCsv),
  file(
    'separator-line',
    (draw, { text }) => written(`sep=${draw.pick([',', ';'])}\n${text}`, 'a line “sep=” first'),
    isCsv,
  ),
  file(
    'blank-columns',
    (draw, { text }) => {
      const blank = ','.repeat(1 + draw.below(3));
      return written(
        textOf(gridOf(text).map((row) => [...row.slice(0, -1), `${row.at(-1) ?? ''}${blank}`])),
        'blank columns at the end',
      );
    },
    isCsv,
  ),
  file(
    'blank-rows',
    (draw, { text }) => written(text + ',,,\n'.repeat(1 + draw.below(3)), 'blank rows at the end'),
    isCsv,
  ),
  file(
    'quoted',
    (_, { text }) =>
      written(
        gridOf(text)
          .map((row) => `${row.map((cell) => `"${read(cell).replaceAll('"', '""')}"`).join(',')}\n`)
          .join(''),
        'every cell in quotes',
      ),
    isCsv,
  ),
];
