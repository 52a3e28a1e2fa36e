import { element } from './markup.ts';
import { fluidPen } from './pen.ts';
import type { StripSeries } from './strip-series.ts';
import { ROW, stripSubject, stripSvg } from './strip-svg.ts';

/**
 * A strip for each row of a long table: what is common to all rows is written once and referred to, so that a row costs
 * two elements.
 */

/** Height of a row's strip in px. */
export const STRIP_MARK_HEIGHT = stripSvg({ ticks: [], median: null, subject: null, levels: [] }, ROW).height;

/** What all rows share: the levels, everyone, the median. */
export const stripSymbol = (id: string, series: StripSeries): string =>
  element('symbol', { id, overflow: 'visible' }, stripSvg({ ...series, subject: null }, ROW).fluid);

/** One row's own: the shared part, its score, and where that was before. */
export const stripMark = (symbolId: string, subject: number | null, before: number | null = null): string =>
  [
    element('use', { href: `#${symbolId}`, width: '100%', height: STRIP_MARK_HEIGHT }),
    stripSubject({ subject, before }, ROW, fluidPen),
  ].join('');
