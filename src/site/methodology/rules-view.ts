import { SCOPES, type Scope } from '../../core/rules/rule.ts';
import { derived, table } from '../shared/published.ts';
import type { RuleRow } from '../shared/rows.ts';

export interface RulesView {
  /** Rules that data pass before publication; those of import, which come before that, are not counted. */
  readonly count: number;
  readonly blocking: number;
  /** Rules by what they look at, in the order in which data are read; what has no rule is left out. */
  readonly scopes: readonly { readonly scope: Scope; readonly rules: readonly RuleRow[] }[];
}

/** Every rule as published. */
export const rulesView = (): RulesView =>
  derived('rules view', () => {
    const rules = table('rules');
    const validation = rules.filter(({ scope }) => scope !== 'import');
    return {
      count: validation.length,
      blocking: validation.filter(({ severity }) => severity === 'blocker').length,
      scopes: SCOPES.map((scope) => ({ scope, rules: rules.filter((rule) => rule.scope === scope) })).filter(
        (part) => part.rules.length > 0,
      ),
    };
  });
