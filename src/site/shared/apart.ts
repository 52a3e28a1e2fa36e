import {
  apartDecimals,
  changeDecimals,
  DECIMALS,
  percentDecimals,
  scoreDecimals,
  type Bounds,
} from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Several numbers of one sentence, printed so that no two that differ are printed alike. */

/** @param bounds of the edition that all are of */
export const scoresApart = (
  values: readonly number[],
  bounds: Bounds,
  { number }: Pick<Translator, 'number'>,
): readonly string[] =>
  values.map((value) => number(value, scoreDecimals(value, bounds, apartDecimals(value, values))));

/** The ends of „no 14,7 līdz 67,1 punktam”: the noun goes by the last digit. @param bounds of the edition that both are of */
export function pointsBetween(
  low: number,
  high: number,
  bounds: Bounds,
  { number, plural }: Pick<Translator, 'number' | 'plural'>,
): { readonly low: string; readonly high: string } {
  const digits = (value: number): number => scoreDecimals(value, bounds, apartDecimals(value, [low, high]));
  return { low: number(low, digits(low)), high: plural('points.upTo', high, {}, digits(high)) };
}

/** Decimals of a change that is told beside others. */
export const changeApartDecimals = (value: number, others: readonly number[]): number =>
  Math.max(changeDecimals(value), apartDecimals(value, others));

export const changesApart = (values: readonly number[], { change }: Pick<Translator, 'change'>): readonly string[] =>
  values.map((value) => change(value, changeApartDecimals(value, values)));

/** @param shares 0–1 */
export function percentsApart(shares: readonly number[], { percent }: Pick<Translator, 'percent'>): readonly string[] {
  const percents = shares.map((share) => share * 100);
  return percents.map((value) =>
    percent(value / 100, percentDecimals(value, apartDecimals(value, percents, DECIMALS.percent))),
  );
}
