import type { Dataset } from '../model/dataset.ts';
import { indicatorRows } from '../model/methodology.ts';
import type { EditionStatus, Sector } from '../model/vocabulary.ts';
import { SAME_SCORE } from '../score/rank.ts';
import { links } from './change.ts';
import { succeededBetween } from './comparable.ts';
import type { ContributionRow, SectorContributions } from './contributions.ts';
import { likeForLike, newestFirst, type LikeForLike, type Pair } from './like-for-like.ts';

/** How one indicator went in one edition, in the whole sector (`all`) or a category; the same bodies beside all. */
export interface IndicatorResultRow extends LikeForLike {
  readonly edition: number;
  readonly sector: Sector;
  readonly indicator: string;
  readonly category: string;
  /** Bodies to which the indicator applies. */
  readonly asked: number;
  /** Bodies whose answer is counted; `not_answered` is counted as 0. */
  readonly counted: number;
  readonly full: number;
  /** Share of the counted with full points, 0–1. */
  readonly full_share: number | null;
  /** Mean normalised answer of the counted, 0–1. */
  readonly mean: number | null;
  /** The sector's edition before, null for the first. */
  readonly previous_edition: number | null;
  /** Shares with full points of the bodies counted in both editions. */
  readonly same_previous_full_share: number | null;
  readonly same_full_share: number | null;
  readonly status: EditionStatus;
}

/** Key of the row that covers the whole sector. */
export const ALL_CATEGORIES = 'all';

/**
 * Results by indicator and category, the newest edition first, indicators in file order, the whole sector first.
 * Example: of `yes`, `no` and not answered all three are counted, 1/3 of them in full, the mean is (1 + 0 + 0) / 3.
 * Source: design.md, section 5 (what is counted), and methodology/decisions/0020-same-bodies-and-who-took-part.md.
 * @param contributions of all sectors, editions ascending
 */
export function indicatorResults(
  dataset: Dataset,
  contributions: readonly SectorContributions[],
): IndicatorResultRow[] {
  const linkOf = links(dataset);
  const before = new Map<Sector, Earlier>();
  const rows = contributions.flatMap((own) => {
    const { sector } = own.structure;
    const earlier = before.get(sector);
    const byIndicator = Map.groupBy(own.rows, (row) => row.indicator);
    before.set(sector, { edition: own.edition.info.year, byIndicator });
    return resultsOf(own, byIndicator, earlier === undefined ? null : laterThan(earlier, own, dataset, linkOf));
  });
  return newestFirst(rows);
}

type ByIndicator = ReadonlyMap<string, readonly ContributionRow[]>;

interface Earlier {
  readonly edition: number;
  readonly byIndicator: ByIndicator;
}

/** The edition before as an indicator of this one sees it. */
interface Before {
  readonly edition: number;
  /** Normalised answers then by body; null where the question cannot be compared. */
  readonly answers: (indicator: string) => ReadonlyMap<string, number> | null;
}

function laterThan(
  { edition, byIndicator }: Earlier,
  { edition: { info }, structure: { sector }, members }: SectorContributions,
  { registry }: Dataset,
  linkOf: ReturnType<typeof links>,
): Before {
  const remade = new Set(
    members
      .map((member) => member.institution_id)
      .filter((id) => succeededBetween(registry.successions, id, edition, info.year)),
  );
  return {
    edition,
    answers: (indicator) => {
      const link = linkOf(sector, indicator, edition, info.year);
      return link.comparable
        ? new Map(
            (byIndicator.get(link.codeBefore) ?? []).flatMap(({ institution_id: id, x }) =>
              x === null || remade.has(id) ? [] : [[id, x] as const],
            ),
          )
        : null;
    },
  };
}

function resultsOf(
  { edition, structure, members }: SectorContributions,
  byIndicator: ByIndicator,
  before: Before | null,
): IndicatorResultRow[] {
  const categoryOf = new Map(members.map((member) => [member.institution_id, member.category]));
  const categories = [...new Set(members.map((member) => member.category))];
  return indicatorRows(structure).flatMap((row) => {
    const all = byIndicator.get(row.code) ?? [];
    const then = before?.answers(row.code) ?? null;
    return [ALL_CATEGORIES, ...categories].flatMap((category) => {
      const own = category === ALL_CATEGORIES ? all : all.filter((c) => categoryOf.get(c.institution_id) === category);
      if (own.length === 0) return [];
      const counted = own.map((c) => c.x).filter((x) => x !== null);
      const full = counted.filter(isFull).length;
      const notApplicable = own.filter(
        (c) => edition.answers.get(c.institution_id)?.get(row.code)?.missing === 'not_applicable',
      ).length;
      const pairs = own.flatMap(({ institution_id, x }): Pair[] => {
        const was = then?.get(institution_id);
        return x === null || was === undefined ? [] : [[was, x]];
      });
      const same = (of: readonly Pair[]): LikeForLike =>
        likeForLike({
          n: counted.length,
          previous: before?.edition ?? null,
          comparable: then !== null,
          pairs: of,
        });
      const ofFull = same(pairs.map(([was, is]) => [Number(isFull(was)), Number(isFull(is))]));
      return [
        {
          edition: edition.info.year,
          sector: structure.sector,
          indicator: row.code,
          category,
          asked: own.length - notApplicable,
          counted: counted.length,
          full,
          full_share: counted.length === 0 ? null : full / counted.length,
          mean: counted.length === 0 ? null : counted.reduce((sum, x) => sum + x, 0) / counted.length,
          previous_edition: before?.edition ?? null,
          ...same(pairs),
          same_previous_full_share: ofFull.same_previous_mean,
          same_full_share: ofFull.same_mean,
          status: edition.info.status,
        },
      ];
    });
  });
}

const isFull = (x: number): boolean => x >= 1 - SAME_SCORE;
