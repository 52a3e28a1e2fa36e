import type { Drawing } from './figure.ts';
import { letterShare } from './label-place.ts';
import { element, escape } from './markup.ts';
import { fixedPen, fluidPen, type Pen } from './pen.ts';

/** A rank and the interval in which it would be under other choices, among `n` ranks. */
export interface RankInterval {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Words of the line below a strip. */
export interface RankWords {
  readonly first: string;
  readonly last: string;
  /** The interval, printed at its place. */
  readonly interval: string;
}

/** Heights of the line in px: below a strip, and in a row of a table. */
interface Size {
  readonly height: number;
  readonly band: number;
  readonly radius: number;
}
const LEAD: Size = { height: 14, band: 12, radius: 5 };
const ROW: Size = { height: 10, band: 8, radius: 3.5 };

export const RANK_LINE_HEIGHT = ROW.height;

/** Each rank has an equal part of the width, the first one at the right, as high scores are. */
const start = (rank: number, n: number): number => (n - rank) / n;
const middle = (rank: number, n: number): number => (n - rank + 0.5) / n;

function line({ rank, low, high, n }: RankInterval, { height, band, radius }: Size, pen: Pen): string {
  const y = height / 2;
  return [
    element('line', { x1: pen.x(0), x2: pen.x(1), y1: y, y2: y, ...pen.stroke('tick', 1) }),
    element('rect', {
      x: pen.x(start(high, n)),
      y: y - band / 2,
      width: pen.x((high - low + 1) / n),
      height: band,
      ...pen.fill('band'),
    }),
    element('circle', { cx: pen.x(middle(rank, n)), cy: y, r: radius, ...pen.fill('subject') }),
  ].join('');
}

/** The line of one row of a table: inner markup of an `<svg width="100%">`; the row says it in words. */
export const rankLine = (own: RankInterval, pen: Pen = fluidPen): string => line(own, ROW, pen);

/** Room above the line for the interval in words, and what line and letters take below a strip. */
const LETTERS = 26;
const BELOW = LETTERS + LEAD.height + 18;
/** Size of the letters, px. */
const LETTER_SIZE = 13;

/** A strip with the line of ranks below it. */
export function withRankLine(strip: Drawing, own: RankInterval, words: RankWords): Drawing {
  const below = (pen: Pen): string => {
    const centre = (start(own.high, own.n) + start(own.low - 1, own.n)) / 2;
    const half = (words.interval.length * letterShare(LETTER_SIZE)) / 2;
    const [anchor, at] = centre < half ? ['start', 0] : centre > 1 - half ? ['end', 1] : ['middle', centre];
    const letters = (x: number, y: number, text: string, side: string, ink: 'label' | 'label-quiet'): string =>
      element('text', { x: pen.x(x), y, 'text-anchor': side, ...pen.letters(ink, LETTER_SIZE) }, escape(text));
    return [
      `<svg x="0" y="${strip.height}" width="100%" height="${BELOW}" overflow="visible">`,
      letters(at, LETTERS - 6, words.interval, anchor, 'label'),
      `<svg x="0" y="${LETTERS}" width="100%" height="${LEAD.height}" overflow="visible">${line(own, LEAD, pen)}</svg>`,
      letters(0, BELOW - 3, words.last, 'start', 'label-quiet'),
      letters(1, BELOW - 3, words.first, 'end', 'label-quiet'),
      '</svg>',
    ].join('');
  };
  return {
    height: strip.height + BELOW,
    get fluid() {
      return strip.fluid + below(fluidPen);
    },
    fixed: (width, palette) => strip.fixed(width, palette) + below(fixedPen(width, palette)),
  };
}
