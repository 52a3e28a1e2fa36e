import { isNumeric, namedPoints } from '../../src/core/model/meaning.ts';
import type { StructureRow } from '../../src/core/model/methodology.ts';
import { meaningTo } from '../../src/core/parse/meaning.ts';
import { normalise } from '../../src/core/score/normalise.ts';
import { normalOf } from './random.ts';
import { sum } from './sum.ts';

interface Option {
  readonly value: string;
  readonly x: number;
  /** The less, the more it is what this body would say. */
  readonly cost: number;
}

/** A question with few possible answers, and the one picked. */
export interface Pick {
  readonly row: StructureRow;
  readonly options: readonly Option[];
  at: number;
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

/** Hours after which an answer on Facebook may have come. */
const HOURS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36, 48, 60, 72];

function valuesOf(row: StructureRow): string[] {
  if (!isNumeric(row.type)) return [...namedPoints(row).keys()];
  if (row.type === 'rating') return HOURS.map(String);
  return Array.from({ length: Math.round((row.upper as number) * 1.3) }, (_, at) => String(at + 1));
}

/**
 * The answer that a body of this strength would give, with what each other one would cost in credibility.
 * @param before answer of the edition before, which a body does not lightly fall behind
 */
export function pickFor(row: StructureRow, before: string, root: string, year: number, score: number): Pick {
  const noise = row.type === 'rating' ? normalOf('experiment', root, year) : normalOf('habit', root, row.code);
  const likely = (score + (EASE[row.code] ?? 0) + 13 * noise + 3 * normalOf('habit', root, row.code, year)) / 100;
  const meaningOf = meaningTo(row);
  const known = valuesOf(row).includes(before) && row.type !== 'rating' ? normalise(row, meaningOf(before)) : null;
  const options = valuesOf(row).map((value) => {
    const x = normalise(row, meaningOf(value));
    const fallback = known !== null && x < known - 1e-9 ? 0.8 : 0;
    return { value, x, cost: Math.abs(x - likely) + fallback + (row.type === 'count' ? Number(value) / 1e4 : 0) };
  });
  const at = options.reduce((best, option, index) => (option.cost < (options[best] as Option).cost ? index : best), 0);
  return { row, options, at };
}

const chosen = (pick: Pick): Option => pick.options[pick.at] as Option;
export const pickedBy = (picks: readonly Pick[]): number => sum(picks.map((pick) => pick.row.weight * chosen(pick).x));

export const valueOf = (pick: Pick): string => chosen(pick).value;

/** Makes the cheapest change upwards (1) or downwards (−1), not a larger one than needed where there is a choice. */
export function turnOne(picks: Pick[], way: 1 | -1, needed: number): boolean {
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
