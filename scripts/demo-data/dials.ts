import type { StructureRow } from '../../src/core/model/methodology.ts';
import { normalOf } from './random.ts';
import { sum } from './sum.ts';

/** A measured answer, which can take any value to one decimal. */
export interface Dial {
  readonly row: StructureRow;
  /** Where the body likes this one, against the others, in 0–1. */
  readonly lean: number;
  readonly highest: number;
  x: number;
}

/** Where measured answers usually lie against their dimension, in 0–1: clients are kinder than the index, machines rare. */
const LEAN: Readonly<Record<string, number>> = {
  satisfaction_rating: 0.2,
  enquiry_response_time: -0.12,
  wcag_conformity: 0.13,
  website_usability: 0.05,
  plain_language: -0.02,
  service_catalogue: 0.12,
  automatic_share: -0.16,
  metadata_quality: 0.14,
  machine_readable_share: 0.05,
  updated_on_time_share: -0.06,
  data_exchange: -0.08,
};

/** Shares and ratings are measured; the response on Facebook is one experiment, told in hours. */
export const isDial = (row: StructureRow): boolean =>
  row.type === 'share' || (row.type === 'rating' && row.code !== 'facebook_response_time');

/** @param highest normalised answer above which the body cannot go */
export const dialFor = (row: StructureRow, root: string, year: number, highest: number): Dial => ({
  row,
  lean:
    (LEAN[row.code] ?? 0) + 0.075 * normalOf('lean', root, row.code) + 0.03 * normalOf('lean', root, row.code, year),
  highest,
  x: 0,
});

/** Sets the dials so that their weighted sum is `needed`: all alike but for their leans, then the decimals. */
export function turn(dials: Dial[], needed: number): void {
  const coarse = dials.filter((dial) => stepOf(dial.row) > 0.005);
  const fine = dials.filter((dial) => stepOf(dial.row) <= 0.005);
  level(dials, needed);
  for (const dial of coarse) dial.x = onGrid(dial, dial.x);
  const rest = needed - sum(coarse.map((dial) => dial.row.weight * dial.x));
  if (fine.length === 0) return;
  level(fine, rest);
  for (const dial of fine) dial.x = onGrid(dial, dial.x);
  polish(fine, rest);
}

/** Nobody has nothing at all, as long as the score leaves room. */
const LEAST = 0.03;

function level(dials: readonly Dial[], needed: number): void {
  let low = -2;
  let high = 3;
  const least = needed > LEAST * sum(dials.map(({ row }) => row.weight)) ? LEAST : 0;
  const set = (move: number): number => {
    for (const dial of dials) dial.x = Math.min(dial.highest, Math.max(least, dial.lean + move));
    return sum(dials.map((dial) => dial.row.weight * dial.x));
  };
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (set(middle) < needed) low = middle;
    else high = middle;
  }
  set(high);
}

/** Small steps on up to three of the finest dials together that bring the sum nearest to what is needed. */
function polish(fine: readonly Dial[], needed: number): void {
  const error = needed - sum(fine.map((dial) => dial.row.weight * dial.x));
  const reach = [8, 8, 2];
  const moved = fine.slice(0, reach.length);
  let best = { size: Math.abs(error), moves: moved.map(() => 0) };
  const search = (at: number, moves: number[], left: number): void => {
    const dial = moved[at];
    if (dial === undefined) {
      if (Math.abs(left) < best.size - 1e-12) best = { size: Math.abs(left), moves: [...moves] };
      return;
    }
    const most = reach[at] as number;
    for (let steps = -most; steps <= most; steps += 1) {
      if (allowed(dial, steps)) search(at + 1, [...moves, steps], left - dial.row.weight * steps * stepOf(dial.row));
    }
  };
  search(0, [], error);
  moved.forEach((dial, at) => {
    dial.x = onGrid(dial, dial.x + (best.moves[at] as number) * stepOf(dial.row));
  });
}

const allowed = (dial: Dial, steps: number): boolean => {
  const x = dial.x + steps * stepOf(dial.row);
  return x >= -1e-9 && x <= dial.highest + 1e-9;
};

/** One decimal of the answer, in 0–1. */
const stepOf = (row: StructureRow): number => 0.1 / ((row.upper as number) - (row.lower as number));

const onGrid = (dial: Dial, x: number): number => {
  const step = stepOf(dial.row);
  return Math.min(dial.highest, Math.max(0, Math.round(x / step) * step));
};

/** The answer whose normalised value is `x`, with one decimal at most. */
export function textOf(row: StructureRow, x: number): string {
  const [lower, upper] = [row.lower as number, row.upper as number];
  const value = row.direction === -1 ? upper - x * (upper - lower) : lower + x * (upper - lower);
  return String(Math.round(value * 10) / 10);
}
