import type { Sector } from '../../core/model/vocabulary.ts';
import { derived, table } from '../shared/published.ts';
import type { PublishedFigureRow } from '../shared/rows.ts';

/** How the computed results agree with what was published. */
export interface Tally {
  readonly figures: number;
  readonly testable: number;
  readonly agree: number;
}

export interface ReconciliationView extends Tally {
  /** Testable figures that do not agree. */
  readonly differ: readonly PublishedFigureRow[];
  /** Why figures cannot be tested, most frequent first. */
  readonly reasons: readonly { readonly reason_lv: string; readonly reason_en: string; readonly n: number }[];
  readonly byEdition: readonly (Tally & { readonly edition: number; readonly sector: Sector })[];
  /** Newest first. */
  readonly years: readonly { readonly edition: number; readonly rows: readonly PublishedFigureRow[] }[];
}

export function tally(rows: readonly PublishedFigureRow[]): Tally {
  return {
    figures: rows.length,
    testable: rows.filter((row) => row.testable).length,
    agree: rows.filter((row) => row.agrees === true).length,
  };
}

export const reconciliationView = (): ReconciliationView =>
  derived('reconciliation', () => {
    const rows = table('published_figures');
    const reasons = new Map<string, { reason_lv: string; reason_en: string; n: number }>();
    for (const { reason_lv, reason_en } of rows) {
      if (reason_lv === null || reason_en === null) continue;
      const entry = reasons.get(reason_en) ?? { reason_lv, reason_en, n: 0 };
      entry.n += 1;
      reasons.set(reason_en, entry);
    }
    const years = [...Map.groupBy(rows, (row) => row.edition)].sort(([a], [b]) => b - a);
    return {
      ...tally(rows),
      differ: rows.filter((row) => row.testable && row.agrees === false),
      reasons: [...reasons.values()].sort((a, b) => b.n - a.n),
      byEdition: years.flatMap(([edition, own]) =>
        (['state', 'municipal'] as const).flatMap((sector) => {
          const part = own.filter((row) => row.sector === sector);
          return part.length === 0 ? [] : [{ edition, sector, ...tally(part) }];
        }),
      ),
      years: years.map(([edition, own]) => ({ edition, rows: own })),
    };
  });
