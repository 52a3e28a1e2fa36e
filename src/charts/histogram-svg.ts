import { rect, type Markish } from '@observablehq/plot';
import { scaleLinear, ticks } from 'd3';
import type { Drawing } from './figure.ts';
import type { HistogramSeries } from './histogram-series.ts';
import { element, escape } from './markup.ts';
import type { Palette } from './palette.ts';
import { fixedPen, fluidPen, type Ink, type Pen } from './pen.ts';
import { plotMarks } from './plot-marks.ts';

const HEAD = 58;
const PLOT = 190;
const HEIGHT = HEAD + PLOT + 24;

export interface HistogramWords {
  readonly level: (level: number) => string;
  readonly count: (n: number) => string;
  /** A bound of a level below the axis. */
  readonly bound: (points: number) => string;
  /** The median and its value. */
  readonly median: (score: number) => string;
}

/** Bars of bodies by points, coloured by level, each level with its number above; the median is a dark line. */
export function histogramSvg(document: Document, series: HistogramSeries, words: HistogramWords): Drawing {
  return {
    height: HEIGHT,
    get fluid() {
      return draw(series, words, fluidPen, bars(document, series, null));
    },
    fixed: (width, palette) => draw(series, words, fixedPen(width, palette), bars(document, series, palette)),
  };
}

/** The bars, by Observable Plot; coloured by class on a page and by a palette in a picture. */
function bars(document: Document, series: HistogramSeries, palette: Palette | null): string {
  const marks = series.levels.map(({ level }): Markish =>
    rect(
      series.pieces.filter((piece) => piece.level === level),
      {
        x1: 'from',
        x2: 'to',
        y1: 'below',
        y2: (piece: HistogramSeries['pieces'][number]) => piece.below + piece.n,
        insetLeft: 1.5,
        insetRight: 1.5,
        className: `level-${level}`,
        stroke: palette?.tick ?? 'var(--tick)',
        ...(palette === null ? {} : { fill: palette.levels[level - 1] ?? palette.ink }),
      },
    ),
  );
  return plotMarks(document, PLOT, marks, {
    x: { axis: null, domain: [0, 100] },
    y: { axis: null, domain: [0, top(series)] },
  }).replaceAll('<rect ', '<rect vector-effect="non-scaling-stroke" ');
}

const top = (series: HistogramSeries): number => Math.max(1, series.fullest[0]?.n ?? 0);

function draw(series: HistogramSeries, words: HistogramWords, pen: Pen, marks: string): string {
  const x = scaleLinear([0, 100], [0, 1]);
  const y = scaleLinear([0, top(series)], [HEAD + PLOT, HEAD]);
  const base = HEAD + PLOT;
  const text = (at: number, down: number, anchor: string, ink: Ink, words_: string, bold = false): string =>
    element(
      'text',
      {
        x: pen.x(at),
        y: down,
        'text-anchor': anchor,
        'font-weight': bold ? 600 : undefined,
        ...pen.letters(ink, 13),
      },
      escape(words_),
    );
  const anchor = (at: number): string => (at === 0 ? 'start' : at === 1 ? 'end' : 'middle');
  const parts = ticks(0, top(series), 3)
    .filter((value) => value > 0 && Number.isInteger(value))
    .flatMap((value) => [
      element('line', { x1: pen.x(0), x2: pen.x(1), y1: y(value), y2: y(value), ...pen.stroke('grid', 1) }),
      text(1, y(value) - 4, 'end', 'label-quiet', words.count(value)),
    ]);
  for (const span of series.levels.filter((level) => level.to > level.from)) {
    const middle = x((span.from + span.to) / 2);
    parts.push(text(middle, 12, 'middle', 'label-quiet', words.level(span.level)));
    parts.push(text(middle, 30, 'middle', 'label', words.count(span.n), true));
  }
  parts.push(pen.box(PLOT, HEAD, marks));
  parts.push(element('line', { x1: pen.x(0), x2: pen.x(1), y1: base, y2: base, ...pen.stroke('tick', 1) }));
  for (const bound of [...new Set([...series.levels.map((span) => span.from), 100])]) {
    parts.push(text(x(bound), base + 17, anchor(x(bound)), 'label-quiet', words.bound(bound)));
  }
  if (series.median !== null) {
    const at = x(series.median);
    parts.push(
      element('line', { x1: pen.x(at), x2: pen.x(at), y1: HEAD - 8, y2: base, ...pen.stroke('median', 2) }),
      element(
        'text',
        {
          x: pen.x(at),
          dx: at > 0.6 ? -6 : 6,
          y: HEAD - 11,
          'text-anchor': at > 0.6 ? 'end' : 'start',
          ...pen.letters('label', 13),
        },
        escape(words.median(series.median)),
      ),
    );
  }
  return parts.join('');
}
