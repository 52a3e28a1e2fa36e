import { WISHED_INDEX } from './assumed-scores.ts';
import { LARGE } from './assumed-volumes.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';

/** What is added to the standing of a group's bodies, by group. */
export type Favour = ReadonlyMap<string, number>;
export const NO_FAVOUR: Favour = new Map();

/** Bodies whose course is told or wished in some edition, or that are too large to leap about: no favour moves them. */
export const STEADY: ReadonlySet<string> = new Set([
  ...[...WISHED_INDEX.keys()].map((key) => key.slice(5)),
  ...LARGE.keys(),
]);

/** Points by which the mean of one group must lie above the next. */
const APART = 0.3;

/**
 * Favours and disfavours whole groups, a little at a time, until their mean scores stand in the published order.
 * @param build scores of all bodies under a favour
 */
export function inGroupOrder(
  { members, demands, year }: { members: readonly Participant[]; demands: Demands; year: number },
  build: (favour: Favour) => Map<string, number>,
): Map<string, number> {
  const groups = Map.groupBy(
    members.filter((member) => member.group_id !== ''),
    (member) => member.group_id,
  );
  const others = [...groups].filter(([id, own]) => own.length >= 3 && !demands.groups.includes(id)).map(([id]) => id);
  const favour = new Map<string, number>();
  const add = (group: string, amount: number): void => {
    favour.set(group, (favour.get(group) ?? 0) + amount);
  };
  for (let round = 0; round < 600; round += 1) {
    const targets = build(favour);
    const fault = firstFault(demands.groups, others, (group) => mean(groups.get(group) ?? [], targets));
    if (fault === null) return targets;
    const [up, down] = fault;
    add(up, 0.03);
    add(down, -0.04);
  }
  throw new Error(`${year}: groups do not come into order`);
}

const mean = (members: readonly Participant[], targets: ReadonlyMap<string, number>): number =>
  members.reduce((sum, member) => sum + (targets.get(member.institution_id) as number), 0) / members.length;

/** The first two groups whose means stand the wrong way round, or too close. */
function firstFault(
  order: readonly string[],
  others: readonly string[],
  meanOfGroup: (group: string) => number,
): [string, string] | null {
  for (const [at, up] of order.entries()) {
    for (const down of [...order.slice(at + 1), ...others])
      if (meanOfGroup(up) < meanOfGroup(down) + APART) return [up, down];
  }
  return null;
}
