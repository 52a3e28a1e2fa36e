import { SCOPES, type Scope } from '../../../src/core/rules/rule.ts';
import type { FileGroup, RuleGroup } from './groups.ts';

/** So many steps are named; the rest is found below. */
const NAMED = 5;

export interface FirstSteps {
  readonly steps: readonly RuleGroup[];
  /** How many groups of faults come after them. */
  readonly later: number;
  /** Whether a file cannot be read as it is, so that its contents are not known. */
  readonly unread: boolean;
}

/** What stops publication, in the order in which it is best mended: first what keeps other things from being checked. */
export function firstSteps(files: readonly FileGroup[], scopeOf: (rule: string) => Scope): FirstSteps {
  const rank = ({ rule }: RuleGroup): number => SCOPES.indexOf(scopeOf(rule));
  const groups = files
    .flatMap(({ rules }) => rules)
    .filter(({ severity }) => severity === 'blocker')
    .sort((a, b) => rank(a) - rank(b));
  return {
    steps: groups.slice(0, NAMED),
    later: Math.max(0, groups.length - NAMED),
    unread: groups.some((group) => rank(group) === 0),
  };
}
