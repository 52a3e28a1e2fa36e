import type { StructureRow } from '../../src/core/model/methodology.ts';
import { normalise } from '../../src/core/score/normalise.ts';
import { normalOf } from './random.ts';

/** One question of a dimension that is still open. */
export interface Open {
  readonly row: StructureRow;
  /** Answer of the edition before, '' where there is none. */
  readonly before: string;
  /** Highest answer allowed, where something caps it. */
  readonly cap?: number;
}

interface Option {
  readonly value: string;
  readonly x: number;
  /** The less, the more it is what this body would say. */
  readonly cost: number;
}

interface Pick {
  readonly row: StructureRow;
  readonly options: readonly Option[];
  at: number;
}

interface Dial {
  readonly row: StructureRow;
  /** Where the body likes this one, against the others, in 0–1. */
  readonly lean: number;
  readonly highest: number;
  x: number;
}

/** Points that make a question easier (or harder) to say yes to than its dimension as a whole. */
const EASE: Readonly<Record<string, number>> = {
  traffic_measurement: 22,
  client_service_standard: 12,
  consultant_available: 14,
  usability_tests: -14,
  open_data_api: -18,
  public_consultation: 14,
  document_management_system: 12,
  process_automation: -10,
  unified_authentication: 6,
  appointment_booking: -8,
  council_recordings: 8,
  service_rating: -12,
};

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

/** How far the measured answers may lie from the dimension's score before a yes or no is turned instead, in 0–1. */
const LATITUDE = 0.28;

/**
 * Answers every open question of a dimension so that its score is met as exactly as the answers' decimals allow.
 * Yes-or-no and choice questions follow the body's strength; what remains is laid into shares and ratings.
 * @param score target, 0–100
 * @param settled weight and normalised answer of questions already answered
 * @returns answers by indicator
 */
export function tune(
  id: string,
  year: number,
  score: number,
  settled: readonly (readonly [weight: number, x: number])[],
  open: readonly Open[],
): Map<string, string> {
  const root = id.replace(/-2021$/, '');
  const picks: Pick[] = [];
  const dials: Dial[] = [];
  for (const question of open) {
    const { row } = question;
    if (isDial(row)) {
      const highest = question.cap === undefined ? 1 : normalise(row, String(question.cap));
      const lean =
        (LEAN[row.code] ?? 0) +
        0.075 * normalOf('lean', root, row.code) +
        0.03 * normalOf('lean', root, row.code, year);
      dials.push({ row, lean, highest, x: 0 });
    } else picks.push(pickFor(question, root, year, score));
  }
  const weight = sum(settled.map(([w]) => w)) + sum([...picks, ...dials].map(({ row }) => row.weight));
  const wanted = (score / 100) * weight - sum(settled.map(([w, x]) => w * x));
  balance(picks, dials, wanted, score / 100);
  turn(dials, wanted - pickedBy(picks));
  const answers = new Map(picks.map((pick) => [pick.row.code, chosen(pick).value]));
  for (const dial of dials) answers.set(dial.row.code, textOf(dial.row, dial.x));
  return answers;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const chosen = (pick: Pick): Option => pick.options[pick.at] as Option;
const pickedBy = (picks: readonly Pick[]): number => sum(picks.map((pick) => pick.row.weight * chosen(pick).x));

/** Shares and ratings are measured; the response on Facebook is one experiment, told in hours. */
const isDial = (row: StructureRow): boolean =>
  row.type === 'share' || (row.type === 'rating' && row.code !== 'facebook_response_time');

const HOURS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36, 48, 60, 72];

function valuesOf(row: StructureRow): string[] {
  if (row.type === 'boolean') return ['no', 'yes'];
  if (row.type === 'choice') return [...row.options.keys()];
  if (row.type === 'rating') return HOURS.map(String);
  return Array.from({ length: Math.round((row.upper as number) * 1.3) }, (_, at) => String(at + 1));
}

function pickFor({ row, before }: Open, root: string, year: number, score: number): Pick {
  const noise = row.type === 'rating' ? normalOf('experiment', root, year) : normalOf('habit', root, row.code);
  const likely = (score + (EASE[row.code] ?? 0) + 13 * noise + 3 * normalOf('habit', root, row.code, year)) / 100;
  const known = valuesOf(row).includes(before) && row.type !== 'rating' ? normalise(row, before) : null;
  const options = valuesOf(row).map((value) => {
    const x = normalise(row, value);
    const fallback = known !== null && x < known - 1e-9 ? 0.8 : 0;
    return { value, x, cost: Math.abs(x - likely) + fallback + (row.type === 'count' ? Number(value) / 1e4 : 0) };
  });
  const at = options.reduce((best, option, index) => (option.cost < (options[best] as Option).cost ? index : best), 0);
  return { row, options, at };
}

/** Turns the least unlikely answers until what remains for the dials is near the dimension's own score. */
function balance(picks: Pick[], dials: readonly Dial[], wanted: number, share: number): void {
  const room = sum(dials.map(({ row }) => row.weight));
  const most = sum(dials.map(({ row, highest }) => row.weight * highest)) / room;
  const low = share > 0.995 ? 1 : Math.max(0.05, share - LATITUDE);
  const high = share > 0.995 ? 1 : Math.min(0.985, most - 0.01, share + LATITUDE);
  for (let round = 0; round < 60; round += 1) {
    const x = (wanted - pickedBy(picks)) / room;
    if (x >= low - 1e-9 && x <= high + 1e-9) return;
    if (!turnOne(picks, x > high ? 1 : -1, Math.abs(x - (x > high ? high : low)) * room)) return;
  }
}

/** Makes the cheapest change upwards (1) or downwards (−1), not a larger one than needed where there is a choice. */
function turnOne(picks: Pick[], way: 1 | -1, needed: number): boolean {
  let best: { pick: Pick; at: number; price: number } | null = null;
  for (const pick of picks) {
    const now = chosen(pick);
    pick.options.forEach((option, at) => {
      const by = way * (option.x - now.x) * pick.row.weight;
      if (by <= 1e-9) return;
      const price =
        option.cost -
        now.cost +
        0.25 * Math.max(0, by - needed - 0.5) +
        (0.3 * Math.max(0, needed - by)) / (needed + 1);
      if (best === null || price < best.price) best = { pick, at, price };
    });
  }
  if (best === null) return false;
  const { pick, at } = best as { pick: Pick; at: number; price: number };
  pick.at = at;
  return true;
}

/** Sets the dials so that their weighted sum is `needed`: all alike but for their leans, then the decimals. */
function turn(dials: Dial[], needed: number): void {
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
const LEAST = 0.02;

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
function textOf(row: StructureRow, x: number): string {
  const [lower, upper] = [row.lower as number, row.upper as number];
  const value = row.direction === -1 ? upper - x * (upper - lower) : lower + x * (upper - lower);
  return String(Math.round(value * 10) / 10);
}
