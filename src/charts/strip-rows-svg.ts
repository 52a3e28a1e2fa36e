import type { Drawing } from './figure.ts';
import { element, escape } from './markup.ts';
import { fixedPen, fluidPen, type Pen } from './pen.ts';
import { RANK_LINE_HEIGHT, rankLine, type RankInterval } from './rank-line-svg.ts';
import type { StripSeries } from './strip-series.ts';
import { ROW, stripSubject, stripSvg } from './strip-svg.ts';

export interface StripRow {
  readonly label: string;
  readonly value: string;
  readonly series: StripSeries;
  /** Drawn below the strip. */
  readonly interval?: RankInterval | null;
}

const ROW_HEIGHT = 54;
const STRIP_TOP = 19;
const STRIP_HEIGHT = 24;

/** The line of ranks of a row that begins at `y`. */
const below = (line: string, y: number): string =>
  `<svg x="0" y="${y + STRIP_TOP + STRIP_HEIGHT}" width="100%" height="${RANK_LINE_HEIGHT}" overflow="visible">${line}</svg>`;
/** Id of what the strips of one picture share. */
const SHARED = 'everyone';

/**
 * Strips one under another, each with its name and value. Where a page sets the rows in HTML, this is their drawing for a
 * picture file.
 */
export function stripFigureDrawing(rows: readonly StripRow[]): Drawing {
  const drawRows = (pen: Pen, strip: (series: StripSeries) => string): string =>
    rows
      .map((row, at) => {
        const y = at * ROW_HEIGHT;
        return [
          element('text', { x: pen.x(0), y: y + 14, ...pen.letters('label', 14) }, escape(row.label)),
          element(
            'text',
            { x: pen.x(1), y: y + 14, 'text-anchor': 'end', 'font-weight': 600, ...pen.letters('label', 14) },
            escape(row.value),
          ),
          `<svg x="0" y="${y + STRIP_TOP}" width="100%" height="${STRIP_HEIGHT}" overflow="visible">${strip(row.series)}</svg>`,
          row.interval ? below(rankLine(row.interval, pen), y) : '',
        ].join('');
      })
      .join('');
  const shared = sharedBy(rows);
  return {
    height: rows.length * ROW_HEIGHT,
    get fluid() {
      return drawRows(fluidPen, (series) => stripSvg(series, ROW).fluid);
    },
    fixed: (width, palette) => {
      const pen = fixedPen(width, palette);
      if (shared === null) return drawRows(pen, (series) => stripSvg(series, ROW).fixed(width, palette));
      return (
        element('symbol', { id: SHARED, overflow: 'visible' }, stripSvg(shared, ROW).fixed(width, palette)) +
        drawRows(
          pen,
          (series) =>
            element('use', { href: `#${SHARED}`, width, height: STRIP_HEIGHT }) + stripSubject(series, ROW, pen),
        )
      );
    },
  };
}

/** What all rows have in common, when they are bodies on one and the same strip; a long ranking writes it once. */
function sharedBy(rows: readonly StripRow[]): StripSeries | null {
  const [first, ...others] = rows.map(({ series }) => series);
  const alike =
    first !== undefined &&
    others.length > 0 &&
    others.every(
      (series) => series.ticks === first.ticks && series.median === first.median && series.members === first.members,
    );
  return alike ? { ...first, subject: null, before: null } : null;
}
