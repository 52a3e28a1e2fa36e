import { known } from '../../core/model/known.ts';
import { changeDecimals, comparedDecimals, DECIMALS, scoreDecimals, signOf, type Bounds } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ChangeRow } from './rows.ts';

/** Two scores and their difference, printed so that the three do not contradict each other. */

/** A score, or a mean or median of scores, with the bounds of the edition that it is of. */
export interface Measured {
  readonly value: number;
  readonly bounds: Bounds;
}

export type Way = 'up' | 'down' | 'same';

const WAYS = { [-1]: 'down', 0: 'same', 1: 'up' } as const;

/** Which way a number went; the same is only what is the same, however little it is. */
export const wayOf = (change: number): Way => WAYS[signOf(change)];

export interface Compared {
  readonly from: string;
  readonly to: string;
  readonly way: Way;
  /** „+3,4” */
  readonly change: string;
  /** „3,4 punktiem”, whichever way */
  readonly points: string;
}

export function compared(
  from: Measured,
  to: Measured,
  { number, change, plural }: Pick<Translator, 'number' | 'change' | 'plural'>,
): Compared {
  const by = to.value - from.value;
  const digits = comparedDecimals(from.value, to.value);
  const score = ({ value, bounds }: Measured): string => number(value, scoreDecimals(value, bounds, digits));
  return {
    from: score(from),
    to: score(to),
    way: wayOf(by),
    change: change(by, digits),
    points: plural('points.by', Math.abs(by), {}, digits),
  };
}

/** A change that stands beside both scores, as it is published. */
export const changeText = (row: ChangeRow, { change }: Pick<Translator, 'change'>): string =>
  change(known(row.change, 'change'), movedDecimals(row));

/** Decimals of a change that stands beside both scores. */
export const movedDecimals = ({ previous_score: before, score, change }: ChangeRow): number =>
  Math.max(
    changeDecimals(change ?? 0),
    before === null || score === null ? DECIMALS.change : comparedDecimals(before, score),
  );
