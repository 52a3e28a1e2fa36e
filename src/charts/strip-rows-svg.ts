import type { Drawing } from './figure.ts';
import { element, escape } from './markup.ts';
import { fixedPen, fluidPen, type Pen } from './pen.ts';
import type { StripSeries } from './strip-series.ts';
import { ROW, stripSvg } from './strip-svg.ts';

export interface StripRow {
  readonly label: string;
  readonly value: string;
  readonly series: StripSeries;
}

const ROW_HEIGHT = 46;

/**
 * Strips one under another, each with its name and value. On a page the rows are set in HTML; this is their drawing for a
 * picture file.
 */
export function stripFigureDrawing(rows: readonly StripRow[]): Drawing {
  const drawRows = (pen: Pen, strip: (row: StripRow) => string): string =>
    rows
      .map((row, at) => {
        const y = at * ROW_HEIGHT;
        return [
          element('text', { x: pen.x(0), y: y + 14, ...pen.letters('label', 14) }, escape(row.label)),
          element(
            'text',
            { x: pen.x(1), y: y + 14, 'text-anchor': 'end', 'font-weight': 600, ...pen.letters('label', 14) },
            row.value,
          ),
          `<svg x="0" y="${y + 16}" width="100%" height="24">${strip(row)}</svg>`,
        ].join('');
      })
      .join('');
  return {
    height: rows.length * ROW_HEIGHT,
    get fluid() {
      return drawRows(fluidPen, (row) => stripSvg(row.series, ROW).fluid);
    },
    fixed: (width, palette) =>
      drawRows(fixedPen(width, palette), (row) => stripSvg(row.series, ROW).fixed(width, palette)),
  };
}
