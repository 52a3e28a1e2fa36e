import { scaleLinear } from 'd3';
import { element } from './markup.ts';
import { fluidPen } from './pen.ts';
import type { StripSeries } from './strip-series.ts';
import { ROW, stripSvg } from './strip-svg.ts';

/**
 * A strip for each row of a long table: what is common to all rows is written once and referred to, so that a row costs
 * two elements.
 */

/** Height of a row's strip in px. */
export const STRIP_MARK_HEIGHT = stripSvg({ ticks: [], median: null, subject: null, levels: [] }, ROW).height;

const share = scaleLinear([0, 100], [0, 1]).clamp(true);

/** What all rows share: the levels, everyone, the median. */
export const stripSymbol = (id: string, series: StripSeries): string =>
  element('symbol', { id }, stripSvg({ ...series, subject: null }, ROW).fluid);

/** One row's own: the shared part and its score. */
export const stripMark = (symbolId: string, score: number): string =>
  [
    element('use', { href: `#${symbolId}`, width: '100%', height: STRIP_MARK_HEIGHT }),
    element('line', {
      x1: fluidPen.x(share(score)),
      x2: fluidPen.x(share(score)),
      y1: 2,
      y2: STRIP_MARK_HEIGHT - ROW.base,
      ...fluidPen.stroke('subject', 3),
    }),
  ].join('');
