import { rollup, scaleLinear } from 'd3';
import type { Drawing } from './figure.ts';
import { element, fix } from './markup.ts';
import { fixedPen, fluidPen, type Ink, type Pen } from './pen.ts';
import { places, type StripSeries } from './strip-series.ts';

export interface StripSize {
  /** Height of the ticks in px. */
  readonly ticks: number;
  /** Thickness of the level line in px. */
  readonly base: number;
  /** Whether the axis is lettered. */
  readonly lettered: boolean;
}

type Format = (value: number) => string;

export const LEAD: StripSize = { ticks: 44, base: 5, lettered: true };
export const ROW: StripSize = { ticks: 12, base: 3, lettered: false };

/** Room above and around the ticks for the taller lines of median and subject. */
const RISE = 6;
const LETTERS = 13;

const share = scaleLinear([0, 100], [0, 1]).clamp(true);

/**
 * A strip: the site's signature. A 0–100 axis in five levels, everyone a tick, the subject thick.
 * @param format a bound as it is lettered below the axis
 */
export function stripSvg(series: StripSeries, size: StripSize, format: Format = String): Drawing {
  const height = RISE + size.ticks + size.base + (size.lettered ? LETTERS + 6 : 0);
  return {
    height,
    get fluid() {
      return draw(series, size, format, fluidPen);
    },
    fixed: (width, palette) => draw(series, size, format, fixedPen(width, palette)),
  };
}

/**
 * A tick of several bodies is wider: from how many of them, and how wide in px (figures.css has the same). Steps, not a
 * measure: a heap of thirty as wide as thirty ticks would cover scores that nobody has.
 */
const HEAPS = [
  { from: 2, width: 2.5 },
  { from: 3, width: 4 },
  { from: 5, width: 5.5 },
  { from: 10, width: 7 },
] as const;

const heapOf = (n: number): number => HEAPS.filter(({ from }) => n >= from).length;

/** Paths of ticks are the same on every page of an edition; they are made once. */
const tickPaths = new WeakMap<readonly number[], Map<number, ReadonlyMap<number, string>>>();

/** Paths of the ticks by their heap, 0 for single bodies. */
function pathsOf(ticks: readonly number[], height: number): ReadonlyMap<number, string> {
  let byHeight = tickPaths.get(ticks);
  if (byHeight === undefined) tickPaths.set(ticks, (byHeight = new Map<number, ReadonlyMap<number, string>>()));
  let paths = byHeight.get(height);
  if (paths === undefined) {
    paths = rollup(
      places(ticks),
      (alike) => alike.map(({ at }) => `M${fix(share(at) * 1000)} 0V${height}`).join(''),
      ({ n }) => heapOf(n),
    );
    byHeight.set(height, paths);
  }
  return paths;
}

function draw(series: StripSeries, size: StripSize, format: Format, pen: Pen): string {
  const base = RISE + size.ticks;
  const ticks = (values: readonly number[], ink: Ink, width: number, widest: number): string =>
    values.length === 0
      ? ''
      : pen.box(
          size.ticks,
          RISE,
          [...pathsOf(values, size.ticks)]
            .map(([step, d]) => {
              const heap = Math.min(step, widest);
              const stroke = pen.stroke(ink, HEAPS[heap - 1]?.width ?? width, heap);
              return element('path', { d, 'vector-effect': 'non-scaling-stroke', ...stroke });
            })
            .join(''),
        );
  const parts = [
    ticks(series.ticks, 'tick', 1, HEAPS.length),
    pen.box(
      size.base,
      base,
      series.levels
        .filter((span) => span.to > span.from)
        .map((span) =>
          element('rect', {
            x: share(span.from) * 1000 + (span.from > 0 ? 2 : 0),
            width: (share(span.to) - share(span.from)) * 1000 - (span.from > 0 ? 2 : 0),
            height: size.base,
            ...pen.fill(`level-${span.level}` as Ink),
          }),
        )
        .join(''),
    ),
  ];
  // Members have the colour of their mean, and stay thinner than it.
  parts.push(ticks(series.members ?? [], 'member', 1.5, 1));
  if (series.median !== null) parts.push(upright(pen, series.median, RISE - 4, base, 'median', 2));
  parts.push(stripSubject(series, size, pen));
  if (size.lettered) parts.push(letters(series, base + size.base + LETTERS, format, pen));
  return parts.join('');
}

const upright = (pen: Pen, value: number, from: number, to: number, ink: Ink, width: number): string =>
  element('line', { x1: pen.x(share(value)), x2: pen.x(share(value)), y1: from, y2: to, ...pen.stroke(ink, width) });

/** What a strip has of its own and not in common with others: the subject and the way it came. */
export function stripSubject(
  { subject, before = null }: Pick<StripSeries, 'subject' | 'before'>,
  size: StripSize,
  pen: Pen,
): string {
  if (subject === null) return '';
  const base = RISE + size.ticks;
  const middle = RISE + size.ticks / 2;
  const [from, to] = [share(before ?? subject), share(subject)].map(pen.x);
  const way =
    before === null
      ? ''
      : upright(pen, before, RISE - 2, base, 'member', 1.5) +
        element('line', { x1: from, x2: to, y1: middle, y2: middle, ...pen.stroke('member', 1.5) });
  return way + upright(pen, subject, 0, base, 'subject', size.lettered ? 4 : 3);
}

function letters(series: StripSeries, y: number, format: Format, pen: Pen): string {
  const bounds = [...new Set([...series.levels.map((span) => span.from), 100])];
  return bounds
    .map((bound) =>
      element(
        'text',
        {
          x: pen.x(share(bound)),
          y,
          'text-anchor': bound === 0 ? 'start' : bound === 100 ? 'end' : 'middle',
          ...pen.letters('label-quiet', 13),
        },
        format(bound),
      ),
    )
    .join('');
}
