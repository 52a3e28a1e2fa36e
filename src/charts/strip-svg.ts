import { scaleLinear } from 'd3';
import type { Drawing } from './figure.ts';
import { element, fix } from './markup.ts';
import { fixedPen, fluidPen, type Ink, type Pen } from './pen.ts';
import type { StripSeries } from './strip-series.ts';

export interface StripSize {
  /** Height of the ticks in px. */
  readonly ticks: number;
  /** Thickness of the level line in px. */
  readonly base: number;
  /** Whether the axis is lettered. */
  readonly lettered: boolean;
}

export const LEAD: StripSize = { ticks: 44, base: 5, lettered: true };
export const ROW: StripSize = { ticks: 12, base: 3, lettered: false };

/** Room above and around the ticks for the taller lines of median and subject. */
const RISE = 6;
const LETTERS = 13;

const share = scaleLinear([0, 100], [0, 1]).clamp(true);

/** A strip: the site's signature. A 0–100 axis in five levels, everyone a tick, the subject thick. */
export function stripSvg(series: StripSeries, size: StripSize): Drawing {
  const height = RISE + size.ticks + size.base + (size.lettered ? LETTERS + 6 : 0);
  return {
    height,
    get fluid() {
      return draw(series, size, fluidPen);
    },
    fixed: (width, palette) => draw(series, size, fixedPen(width, palette)),
  };
}

/** Paths of ticks are the same on every page of an edition; they are made once. */
const tickPaths = new WeakMap<readonly number[], Map<number, string>>();

function tickPath(ticks: readonly number[], height: number): string {
  let byHeight = tickPaths.get(ticks);
  if (byHeight === undefined) tickPaths.set(ticks, (byHeight = new Map<number, string>()));
  let path = byHeight.get(height);
  if (path === undefined) {
    path = ticks.map((value) => `M${fix(share(value) * 1000)} 0V${height}`).join('');
    byHeight.set(height, path);
  }
  return path;
}

function draw(series: StripSeries, size: StripSize, pen: Pen): string {
  const base = RISE + size.ticks;
  const ticks = (values: readonly number[], ink: Ink, width: number): string =>
    values.length === 0
      ? ''
      : pen.box(
          size.ticks,
          RISE,
          element('path', {
            d: tickPath(values, size.ticks),
            'vector-effect': 'non-scaling-stroke',
            ...pen.stroke(ink, width),
          }),
        );
  const parts = [
    ticks(series.ticks, 'tick', 1),
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
  parts.push(ticks(series.members ?? [], 'member', 1.5));
  if (series.median !== null) parts.push(upright(pen, series.median, RISE - 4, base, 'median', 2));
  parts.push(stripSubject(series, size, pen));
  if (size.lettered) parts.push(letters(series, base + size.base + LETTERS, pen));
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

function letters(series: StripSeries, y: number, pen: Pen): string {
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
        fix(bound),
      ),
    )
    .join('');
}
