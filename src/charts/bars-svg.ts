import { rect } from '@observablehq/plot';
import type { Bar } from './bar.ts';
import type { Drawing } from './figure.ts';
import { element, escape } from './markup.ts';
import type { Palette } from './palette.ts';
import { fixedPen, fluidPen, type Pen } from './pen.ts';
import { plotMarks } from './plot-marks.ts';

const ROW = 44;
/** Height that a note under the name takes, px. */
const NOTE = 19;
/** Height of a bar, px. */
export const THICK = 10;
const DOWN = 24;

/** Bars of shares on a track that is the whole, each with its name and value above. */
export function barsSvg(document: Document, bars: readonly Bar[]): Drawing {
  const { tops, height } = placesOf(bars);
  return {
    height,
    get fluid() {
      return draw(bars, tops, height, fluidPen, marks(document, bars, tops, height, null));
    },
    fixed: (width, palette) =>
      draw(bars, tops, height, fixedPen(width, palette), marks(document, bars, tops, height, palette)),
  };
}

/** Where each row begins, and where the last ends. */
function placesOf(bars: readonly Bar[]): { readonly tops: readonly number[]; readonly height: number } {
  const tops: number[] = [];
  let height = 0;
  for (const bar of bars) {
    tops.push(height);
    height += ROW + (bar.note === undefined ? 0 : NOTE);
  }
  return { tops, height };
}

/** Where the bar itself is: below its name, and its note where it has one. */
const barTop = ({ note }: Bar): number => DOWN + (note === undefined ? 0 : NOTE);

const COLOURS = { bar: 'quiet', 'bar-gain': 'ink', 'bar-subject': 'accent' } as const;

/** Of bars that go both ways a gain is darker than a loss. */
function classOf({ subject, from, share }: Bar): keyof typeof COLOURS {
  if (subject) return 'bar-subject';
  return from !== undefined && (share ?? from) > from ? 'bar-gain' : 'bar';
}

/** The line at which bars of both ways begin. */
const zeroLine = (from: number | undefined, pen: Pen, top: number): string =>
  from === undefined
    ? ''
    : element('line', {
        x1: pen.x(from),
        x2: pen.x(from),
        y1: top - 3,
        y2: top + THICK + 3,
        ...pen.stroke('median', 2),
      });

/** The frame round all that a bar could fill. */
const frame = (reach: number | undefined, pen: Pen, top: number): string =>
  reach === undefined
    ? ''
    : element('rect', { x: pen.x(0), y: top, width: pen.x(reach), height: THICK, ...pen.stroke('frame', 1.2) });

/** One bar on its track, for a row whose words a page sets in HTML: inner markup of an `<svg width="100%">`. */
export function barSvg(bar: Bar): string {
  const { share, from } = bar;
  const [start, end] = [Math.min(from ?? 0, share ?? 0), Math.max(from ?? 0, share ?? from ?? 0)];
  return (
    element('rect', { class: 'track', width: '100%', height: THICK }) +
    element('rect', {
      class: classOf(bar),
      x: start === 0 ? undefined : fluidPen.x(start),
      width: fluidPen.x(end - start),
      height: THICK,
    }) +
    frame(bar.reach, fluidPen, 0) +
    zeroLine(from, fluidPen, 0)
  );
}

/** Tracks and bars, by Observable Plot; coloured by class on a page and by a palette in a picture. */
function marks(
  document: Document,
  bars: readonly Bar[],
  tops: readonly number[],
  height: number,
  palette: Palette | null,
): string {
  const placed = bars.map((bar, at) => {
    const top = (tops[at] ?? 0) + barTop(bar);
    return { ...bar, begin: bar.from ?? 0, end: bar.share ?? bar.from ?? 0, top, bottom: top + THICK };
  });
  const bar = (rows: typeof placed, x2: 'end' | 'whole', className: string, fill: string | undefined) =>
    rect(
      rows.map((row) => ({ ...row, start: 0, whole: 1 })),
      {
        x1: x2 === 'end' ? 'begin' : 'start',
        x2,
        y1: 'top',
        y2: 'bottom',
        className,
        ...(fill === undefined ? {} : { fill }),
      },
    );
  return plotMarks(
    document,
    height,
    [
      bar(placed, 'whole', 'track', palette?.hairline),
      ...(['bar', 'bar-gain', 'bar-subject'] as const).map((name) =>
        bar(
          placed.filter((row) => classOf(row) === name),
          'end',
          name,
          palette?.[COLOURS[name]],
        ),
      ),
    ],
    { x: { axis: null, domain: [0, 1] }, y: { axis: null, domain: [height, 0] } },
  );
}

function draw(bars: readonly Bar[], tops: readonly number[], height: number, pen: Pen, shapes: string): string {
  const letters = bars.flatMap((bar, at) => {
    const top = tops[at] ?? 0;
    const y = top + 15;
    return [
      element('text', { x: pen.x(0), y, ...pen.letters('label', 15) }, escape(bar.label)),
      element(
        'text',
        { x: pen.x(1), y, 'text-anchor': 'end', 'font-weight': 600, ...pen.letters('label', 15) },
        escape(bar.value),
      ),
      ...(bar.note === undefined
        ? []
        : [element('text', { x: pen.x(0), y: y + NOTE - 1, ...pen.letters('label-quiet', 13) }, escape(bar.note))]),
      frame(bar.reach, pen, top + barTop(bar)),
      zeroLine(bar.from, pen, top + barTop(bar)),
    ];
  });
  return [pen.box(height, 0, shapes), ...letters].join('');
}
