import { SCOPES, type Scope } from '../core/rules/rule.ts';
import { derived, table } from './published.ts';
import type { RuleRow } from './rows.ts';

export interface RulesView {
  readonly count: number;
  readonly blocking: number;
  /** Rules by what they look at, in the order in which data are read; what has no rule is left out. */
  readonly scopes: readonly { readonly scope: Scope; readonly rules: readonly RuleRow[] }[];
}

/** Every rule of validation as published. */
export const rulesView = (): RulesView =>
  derived('rules view', () => {
    const rules = table('rules');
    return {
      count: rules.length,
      blocking: rules.filter(({ severity }) => severity === 'blocker').length,
      scopes: SCOPES.map((scope) => ({ scope, rules: rules.filter((rule) => rule.scope === scope) })).filter(
        (part) => part.rules.length > 0,
      ),
    };
  });
