import { median } from 'd3-array';

export interface Comparison {
  readonly what: string;
  readonly against: string;
  /** Seconds, medians over the rounds. */
  readonly own: number;
  readonly yardstick: number;
  /** Median of the ratios of the rounds. */
  readonly ratio: number;
  readonly limit: number;
}

/** Medians over rounds in which both were measured, one right after the other. */
export function compare(
  rounds: readonly { readonly own: number; readonly yardstick: number }[],
  about: Pick<Comparison, 'what' | 'against' | 'limit'>,
): Comparison {
  const of = (value: (round: { own: number; yardstick: number }) => number): number =>
    median(rounds, value) ?? Number.NaN;
  return { ...about, own: of((r) => r.own), yardstick: of((r) => r.yardstick), ratio: of((r) => r.own / r.yardstick) };
}

export const describeRatio = ({ what, against, own, yardstick, ratio, limit }: Comparison): string =>
  [
    `${ratio <= limit ? 'passed' : 'failed'} ${ratio.toFixed(2)} × (limit ${limit} ×)`,
    `  ${own.toFixed(2)} s  ${what}`,
    `  ${yardstick.toFixed(2)} s  ${against}`,
  ].join('\n');

/** Seconds that the work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
