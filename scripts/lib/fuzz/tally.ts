import { FAULTS, OUTCOMES, type Outcome, type OutcomeKind } from './outcome.ts';

/** What is told of one mutation, as it crosses between threads. */
export interface Told extends Outcome {
  readonly number: number;
  readonly mutator: string;
  readonly path: string;
  readonly says: string;
}

/** Each class with how often it occurred. */
type Counts = Readonly<Record<OutcomeKind, number>>;

const countsOf = (all: readonly Told[]): Counts =>
  Object.fromEntries(
    OUTCOMES.map((kind) => [kind, all.filter((one) => one.kind === kind).length]),
  ) as unknown as Counts;

export const faultsOf = (all: readonly Told[]): Told[] => all.filter(({ kind }) => FAULTS.has(kind));

/** One mutation in one line. */
export const lineOf = ({ number, kind, mutator, path, says, because }: Told): string =>
  `#${number} ${kind}: ${mutator}, ${path}, ${says}${because.length > 0 ? ` | ${because.join(', ')}` : ''}`;

/** How many mutations ended in each class, in all and by mutator; each fault with how to have it again. */
export function reportOf(all: readonly Told[], seed: number): string {
  const mutators = [...new Set(all.map(({ mutator }) => mutator))].sort();
  const width = Math.max(8, ...mutators.map((name) => name.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell, at) => String(cell).padStart(OUTCOMES[at]?.length ?? 8))].join('  ');
  const counts = (some: readonly Told[]): number[] => Object.values(countsOf(some));
  const faults = faultsOf(all).sort((a, b) => a.number - b.number);
  return [
    line('', OUTCOMES),
    ...mutators.map((name) => line(name, counts(all.filter(({ mutator }) => mutator === name)))),
    line('all', counts(all)),
    '',
    ...faults.flatMap((fault) => [
      lineOf(fault),
      `  npm run fuzz -- --seed ${seed} --from ${fault.number} --count 1 --verbose`,
    ]),
    `${faults.length > 0 ? 'failed' : 'passed'}: ${all.length} mutations, seed ${seed}, ${faults.length} fault(s)`,
  ].join('\n');
}
