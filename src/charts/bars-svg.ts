import { rect } from '@observablehq/plot';
import type { Bar } from './bar.ts';
import type { Drawing } from './figure.ts';
import { element, escape } from './markup.ts';
import type { Palette } from './palette.ts';
import { fixedPen, fluidPen, type Pen } from './pen.ts';
import { plotMarks } from './plot-marks.ts';

const ROW = 44;
/** Height of a bar, px. */
export const THICK = 10;
const DOWN = 24;

/** Bars of shares on a track that is the whole, each with its name and value above. */
export function barsSvg(document: Document, bars: readonly Bar[]): Drawing {
  const height = bars.length * ROW;
  return {
    height,
    get fluid() {
      return draw(bars, fluidPen, marks(document, bars, height, null));
    },
    fixed: (width, palette) => draw(bars, fixedPen(width, palette), marks(document, bars, height, palette)),
  };
}

/** One bar on its track, for a row whose words a page sets in HTML: inner markup of an `<svg width="100%">`. */
export const barSvg = ({ share, subject }: Bar): string =>
  element('rect', { class: 'track', width: '100%', height: THICK }) +
  element('rect', { class: subject ? 'bar-subject' : 'bar', width: fluidPen.x(share ?? 0), height: THICK });

/** Tracks and bars, by Observable Plot; coloured by class on a page and by a palette in a picture. */
function marks(document: Document, bars: readonly Bar[], height: number, palette: Palette | null): string {
  const placed = bars.map((bar, at) => ({
    ...bar,
    end: bar.share ?? 0,
    top: at * ROW + DOWN,
    bottom: at * ROW + DOWN + THICK,
  }));
  const bar = (rows: typeof placed, x2: 'end' | 'whole', className: string, fill: string | undefined) =>
    rect(
      rows.map((row) => ({ ...row, start: 0, whole: 1 })),
      { x1: 'start', x2, y1: 'top', y2: 'bottom', className, ...(fill === undefined ? {} : { fill }) },
    );
  return plotMarks(
    document,
    height,
    [
      bar(placed, 'whole', 'track', palette?.hairline),
      bar(
        placed.filter((row) => !row.subject),
        'end',
        'bar',
        palette?.quiet,
      ),
      bar(
        placed.filter((row) => row.subject),
        'end',
        'bar-subject',
        palette?.accent,
      ),
    ],
    { x: { axis: null, domain: [0, 1] }, y: { axis: null, domain: [height, 0] } },
  );
}

function draw(bars: readonly Bar[], pen: Pen, shapes: string): string {
  const letters = bars.flatMap((bar, at) => {
    const y = at * ROW + 15;
    return [
      element('text', { x: pen.x(0), y, ...pen.letters('label', 15) }, escape(bar.label)),
      element(
        'text',
        { x: pen.x(1), y, 'text-anchor': 'end', 'font-weight': 600, ...pen.letters('label', 15) },
        escape(bar.value),
      ),
    ];
  });
  return [pen.box(bars.length * ROW, 0, shapes), ...letters].join('');
}
