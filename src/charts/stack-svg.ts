import { rect } from '@observablehq/plot';
import type { Drawing } from './figure.ts';
import { element, escape } from './markup.ts';
import type { Palette } from './palette.ts';
import { fixedPen, fluidPen, type Pen } from './pen.ts';
import { plotMarks } from './plot-marks.ts';

/** One row of stacked bars: how a whole divides into parts that have an order. */
export interface StackRow {
  readonly label: string;
  /** The parts in words, printed above the bar: no legend is needed. */
  readonly words: string;
  /** Sizes of the parts, the surest first; every row has as many. */
  readonly parts: readonly number[];
}

const ROW = 46;
const BAR = 12;
const TEXT = 15;

/** Shades from dark to light, as classes of the stylesheet and as colours of a picture. */
const SHADES = ['stack-1', 'stack-2', 'stack-3'] as const;
const shade = (palette: Palette, at: number): string =>
  [palette.ink, palette.tick, palette.hairline][at] ?? palette.hairline;

/** Rows of stacked bars on one scale, drawn by Observable Plot; letters are the pen's. */
export function stackSvg(document: Document, rows: readonly StackRow[]): Drawing {
  const height = rows.length * ROW;
  return {
    height,
    get fluid() {
      return draw(rows, fluidPen, bars(document, rows, height, null));
    },
    fixed: (width, palette) => draw(rows, fixedPen(width, palette), bars(document, rows, height, palette)),
  };
}

interface Piece {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function bars(document: Document, rows: readonly StackRow[], height: number, palette: Palette | null): string {
  const pieces = (part: number): Piece[] =>
    rows.flatMap(({ parts }, row) => {
      const from = parts.slice(0, part).reduce((sum, n) => sum + n, 0);
      const size = parts[part] ?? 0;
      return size === 0 ? [] : [{ row, from, to: from + size }];
    });
  const longest = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, n) => sum + n, 0)));
  return plotMarks(
    document,
    height,
    SHADES.map((className, part) =>
      rect(pieces(part), {
        x1: 'from',
        x2: 'to',
        y1: (piece: Piece) => piece.row * ROW + TEXT + 6,
        y2: (piece: Piece) => piece.row * ROW + TEXT + 6 + BAR,
        insetRight: 2,
        className,
        ...(palette === null ? {} : { fill: shade(palette, part) }),
      }),
    ),
    { x: { axis: null, domain: [0, longest] }, y: { axis: null, domain: [height, 0] } },
  );
}

const draw = (rows: readonly StackRow[], pen: Pen, marks: string): string =>
  [
    ...rows.flatMap(({ label, words }, at) => [
      element(
        'text',
        { x: pen.x(0), y: at * ROW + TEXT, 'font-weight': 600, ...pen.letters('label', 14) },
        escape(label),
      ),
      element(
        'text',
        { x: pen.x(1), y: at * ROW + TEXT, 'text-anchor': 'end', ...pen.letters('label-quiet', 14) },
        escape(words),
      ),
    ]),
    pen.box(rows.length * ROW, 0, marks),
  ].join('');
