import type { Bilingual } from '../model/finding.ts';
import type { ReconciledFigure } from './reconcile.ts';

/** What validation prints about the published figures. */
export interface ReconciliationSummary {
  readonly figures: number;
  readonly testable: number;
  readonly agree: number;
  /** How many could not be tested, by reason, most frequent first. */
  readonly notTestable: readonly { readonly reason: Bilingual; readonly n: number }[];
}

export function summary(figures: readonly ReconciledFigure[]): ReconciliationSummary {
  const testable = figures.filter((figure) => figure.testable);
  const reasons = new Map<string, { reason: Bilingual; n: number }>();
  for (const { reason } of figures) {
    if (reason === undefined) continue;
    const entry = reasons.get(reason.en) ?? { reason, n: 0 };
    entry.n += 1;
    reasons.set(reason.en, entry);
  }
  return {
    figures: figures.length,
    testable: testable.length,
    agree: testable.filter((figure) => figure.agrees === true).length,
    notTestable: [...reasons.values()].sort((a, b) => b.n - a.n || (a.reason.en < b.reason.en ? -1 : 1)),
  };
}
