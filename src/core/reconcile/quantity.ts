import type { PublishedFigureRow } from '../model/edition.ts';
import type { Bilingual } from '../model/finding.ts';
import type { Scope } from './scope.ts';

/** What became of one figure: a computed value with its verdict, or the reason why it cannot be tested. */
export type Outcome =
  { readonly computed: number | string | null; readonly agrees: boolean } | { readonly reason: Bilingual };

/** A figure to be tested. */
export interface Case {
  readonly figure: PublishedFigureRow;
  readonly scope: Scope;
  /** Other figures listed together with this one: same edition, sector, category, code, metric, unit and kind of subject. */
  readonly listed: readonly PublishedFigureRow[];
}

/** One kind of quantity; undefined where the figure is of another kind. */
export type Quantity = (given: Case) => Outcome | undefined;
