import { scaleLinear } from 'd3';
import type { Drawing } from './figure.ts';
import { element, fix } from './markup.ts';
import { labelPlace, textAt, type PlacedText, type Spot } from './label-place.ts';
import { fixedPen, fluidPen, type Pen } from './pen.ts';
import type { TrendPoint, TrendSeries } from './trend-series.ts';

const TOP = 22;
const PLOT = 200;
const HEIGHT = TOP + PLOT + 30;
/** Room for the axis at the left and half a label at the right, as shares of the width. */
const LEFT = 0.055;
const RIGHT = 0.035;

/**
 * Scores over true time: peers thin and grey, the subject carmine with its values. A break leaves the line
 * open, with an upright dotted mark; an edition in which the body took no part is bridged by dots.
 * @param format the value of a point as it is printed beside it
 */
export function trendSvg(series: TrendSeries, format: (point: TrendPoint) => string): Drawing {
  return {
    height: HEIGHT,
    get fluid() {
      return draw(series, format, fluidPen);
    },
    fixed: (width, palette) => draw(series, format, fixedPen(width, palette)),
  };
}

/** Whether an edition of the sector lies between two points: the body took part before and after, and not then. */
const skips = (series: TrendSeries, before: TrendPoint | undefined, after: TrendPoint): boolean =>
  before !== undefined &&
  series.editions.some(({ edition, measured }) => measured && edition > before.edition && edition < after.edition);

/** Neighbouring points that cannot be compared. */
const breaks = (points: readonly TrendPoint[]): (readonly [TrendPoint, TrendPoint])[] =>
  points.flatMap((after, i) => {
    const before = points[i - 1];
    return before === undefined || after.joined ? [] : [[before, after] as const];
  });

function draw(series: TrendSeries, format: (point: TrendPoint) => string, pen: Pen): string {
  const x = scaleLinear(series.years, [LEFT + 0.02, 1 - RIGHT]);
  const y = scaleLinear([0, 100], [PLOT, 0]);
  const at = (point: TrendPoint): string => `${fix(x(point.edition) * 1000)} ${fix(y(point.score))}`;
  const path = (points: readonly TrendPoint[]): string =>
    points
      .map((point, i) => `${point.joined && !skips(series, points[i - 1], point) ? 'L' : 'M'}${at(point)}`)
      .join('');
  const bridges = (points: readonly TrendPoint[]): string =>
    points
      .flatMap((point, i) => {
        const before = points[i - 1];
        return before !== undefined && point.joined && skips(series, before, point)
          ? [`M${at(before)}L${at(point)}`]
          : [];
      })
      .join('');
  const line = { 'vector-effect': 'non-scaling-stroke' } as const;
  const parts = [0, 25, 50, 75, 100].flatMap((value) => [
    element('line', {
      x1: pen.x(LEFT),
      x2: pen.x(1),
      y1: TOP + y(value),
      y2: TOP + y(value),
      ...pen.stroke('grid', 1),
    }),
    element('text', { x: pen.x(0), y: TOP + y(value) + 4, ...pen.letters('label-quiet', 13) }, fix(value)),
  ]);
  const peers = series.peers.map(path).join('');
  if (peers !== '') parts.push(pen.box(PLOT, TOP, element('path', { d: peers, ...line, ...pen.stroke('peer', 1) })));
  const { compared = [] } = series;
  if (compared.length > 0) {
    const dashed = { d: path(compared), 'stroke-dasharray': '5 4', ...line, ...pen.stroke('compared', 1.5) };
    parts.push(pen.box(PLOT, TOP, element('path', dashed)));
    for (const point of compared)
      parts.push(
        element('circle', { cx: pen.x(x(point.edition)), cy: TOP + y(point.score), r: 2.5, ...pen.fill('compared') }),
      );
  }
  for (const [before, after] of breaks(series.subject)) {
    const middle = pen.x((x(before.edition) + x(after.edition)) / 2);
    const mark = { x1: middle, x2: middle, y1: TOP, y2: TOP + PLOT, 'stroke-dasharray': '2 4' };
    parts.push(element('line', { ...mark, ...pen.stroke('peer', 1) }));
  }
  const across = bridges(series.subject);
  if (across !== '') {
    const dotted = { d: across, 'stroke-dasharray': '2 5', ...line, ...pen.stroke('subject', 3) };
    parts.push(pen.box(PLOT, TOP, element('path', dotted)));
  }
  const own = path(series.subject);
  if (own !== '') parts.push(pen.box(PLOT, TOP, element('path', { d: own, ...line, ...pen.stroke('subject', 3) })));
  const spots = (points: readonly TrendPoint[]): Spot[] =>
    points.map((point) => ({ x: x(point.edition), y: y(point.score) }));
  const lines = [series.subject, compared, ...series.peers].map(spots);
  const placed: PlacedText[] = [];
  for (const [i, point] of series.subject.entries()) {
    const text = format(point);
    const spot = { x: x(point.edition), y: y(point.score) };
    const place = labelPlace(spot, i === 0, lines, { left: LEFT, bottom: PLOT }, { letters: text.length, placed });
    placed.push(textAt(spot, place, text.length));
    parts.push(
      element('circle', { cx: pen.x(x(point.edition)), cy: TOP + y(point.score), r: 5, ...pen.fill('subject') }),
      element(
        'text',
        {
          x: pen.x(x(point.edition)),
          y: TOP + y(point.score) + place.dy,
          dx: place.dx === 0 ? undefined : place.dx,
          'text-anchor': place.anchor,
          'font-weight': 600,
          ...pen.letters('label', 15),
        },
        text,
      ),
    );
  }
  for (const { edition, measured } of series.editions) {
    parts.push(
      element(
        'text',
        {
          x: pen.x(x(edition)),
          y: HEIGHT - 8,
          'text-anchor': 'middle',
          ...pen.letters(measured ? 'label' : 'label-quiet', 13),
        },
        String(edition),
      ),
    );
  }
  return parts.join('');
}
