import type { Finding } from '../../../src/core/model/finding.ts';
import { IMPORT_RULES, type ImportRuleId } from '../../../src/core/rules/import-rules.ts';

const BY_ID = new Map<ImportRuleId, (typeof IMPORT_RULES)[number]>(IMPORT_RULES.map((rule) => [rule.id, rule]));

/** A finding of import, with the severity and the remedy of its rule. */
export function finding(id: ImportRuleId, problem: Omit<Finding, 'rule' | 'severity' | 'remedy'>): Finding {
  const { severity, remedy } = BY_ID.get(id) as (typeof IMPORT_RULES)[number];
  return { ...problem, rule: id, severity, remedy };
}
