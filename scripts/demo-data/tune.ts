import type { StructureRow } from '../../src/core/model/methodology.ts';
import { normalise } from '../../src/core/score/normalise.ts';
import { dialFor, isDial, textOf, turn, type Dial } from './dials.ts';
import { pickedBy, pickFor, turnOne, valueOf, type Pick } from './picks.ts';
import { sum } from './sum.ts';

/** One question of a dimension that is still open. */
export interface Open {
  readonly row: StructureRow;
  /** Answer of the edition before, '' where there is none. */
  readonly before: string;
  /** Highest answer allowed, where something caps it. */
  readonly cap?: number;
}

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
      const highest = question.cap === undefined ? 1 : normalise(row, question.cap);
      dials.push(dialFor(row, root, year, highest));
    } else picks.push(pickFor(row, question.before, root, year, score));
  }
  const weight = sum(settled.map(([w]) => w)) + sum([...picks, ...dials].map(({ row }) => row.weight));
  const wanted = (score / 100) * weight - sum(settled.map(([w, x]) => w * x));
  balance(picks, dials, wanted, score / 100);
  turn(dials, wanted - pickedBy(picks));
  const answers = new Map(picks.map((pick) => [pick.row.code, valueOf(pick)]));
  for (const dial of dials) answers.set(dial.row.code, textOf(dial.row, dial.x));
  return answers;
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
