import type { Finding } from '../../../src/core/model/finding.ts';
import type { ReconciledFigure } from '../../../src/core/reconcile/reconcile.ts';
import type { Lang } from '../args.ts';
import { UsageError } from '../failure.ts';
import type { Loaded } from '../load.ts';
import { countsOf, type Counts } from './counts.ts';
import { editionsOf, yearsIn } from '../../../src/core/rules/edition-of.ts';

/** What a report shows of what validation found. */
export interface Shown {
  /** The one edition asked for; null where all are shown. */
  readonly edition: number | null;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** Findings of other editions, which are counted and not shown. */
  readonly elsewhere: Counts;
  /** Published figures with what came out; null where a blocker kept everything from being scored. */
  readonly reconciled: readonly ReconciledFigure[] | null;
}

const NO_EDITION = {
  lv: (year: string, years: string) => `--edition ${year}: tāda mērījuma nav (ir: ${years})`,
  en: (year: string, years: string) => `--edition ${year}: there is no such edition (there are: ${years})`,
};

/**
 * All findings, or those of one edition with those that are about no single one.
 * @throws UsageError where there is no such edition
 */
export function shownOf(loaded: Loaded, wanted: string | undefined, lang: Lang): Shown {
  const { findings, input, derived } = loaded;
  const figures = derived?.reconciled ?? null;
  if (wanted === undefined)
    return { edition: null, findings, counts: countsOf(findings), elsewhere: countsOf([]), reconciled: figures };
  const years = yearsIn(input);
  const edition = years.find((year) => String(year) === wanted);
  if (edition === undefined) throw new UsageError(NO_EDITION[lang](wanted, years.join(', ') || '–'));
  const editionOf = editionsOf(findings, input);
  const own: Finding[] = [];
  const other: Finding[] = [];
  for (const finding of findings) {
    const year = editionOf(finding);
    (year === null || year === edition ? own : other).push(finding);
  }
  return {
    edition,
    findings: own,
    counts: countsOf(own),
    elsewhere: countsOf(other),
    reconciled: figures?.filter(({ figure }) => figure.edition === edition) ?? null,
  };
}
