import { INDEX_CODE, type Sector } from '../../core/model/vocabulary.ts';
import { same, type Bounds } from '../../i18n/rounding.ts';
import { translator } from '../../i18n/translator.ts';
import { byName } from '../shared/bodies.ts';
import { derived, table, tableBy } from '../shared/published.ts';
import { average, boundsIn, dimensionsIn, editionRow, levelsIn, scoredSectors, scoresIn } from '../shared/results.ts';
import type {
  AverageRow,
  ChangeRow,
  EditionRow,
  LevelRow,
  PublishedFigureRow,
  ScoreRow,
  StructureRow,
} from '../shared/rows.ts';
import { isUnsure } from '../shared/sure-change.ts';
import { changePartsOf, partSums, type PartSums } from '../institution/why-changed.ts';

/** Bodies that share a maturity level. */
export interface LevelCount {
  readonly row: LevelRow;
  readonly n: number;
  /** Of the bodies with a score, 0–1. */
  readonly share: number;
  /** Lower bound of the next level; 100 for the highest. */
  readonly upper: number;
}

/** An average and the one of the edition before, in both forms. */
export interface AverageChange {
  readonly code: string;
  readonly now: AverageRow;
  /** Mean of everyone then; null where there was none or the two cannot be compared. */
  readonly before: number | null;
  /** Whether anything of the two editions may be compared; false at a break in the series. */
  readonly comparable: boolean;
}

export interface CategoryResult {
  readonly category: string;
  readonly rows: readonly ScoreRow[];
  /** Everyone who is first; more than one where they tie. */
  readonly leaders: readonly ScoreRow[];
  readonly mean: number | null;
}

/** Results of one sector in one edition: state and municipal never meet. */
export interface SectorView {
  readonly edition: number;
  readonly sector: Sector;
  /** Bounds of its levels, and of those of the edition before. */
  readonly bounds: Bounds;
  readonly boundsBefore: Bounds;
  /** Bodies with a score, by rank. */
  readonly ranked: readonly ScoreRow[];
  /** Participants without one. */
  readonly unranked: readonly ScoreRow[];
  readonly leaders: readonly ScoreRow[];
  readonly average: AverageChange;
  readonly dimensions: readonly { readonly dimension: StructureRow; readonly average: AverageChange }[];
  readonly levels: readonly LevelCount[];
  readonly categories: readonly CategoryResult[];
  /** Changes of the index by body. */
  readonly changes: ReadonlyMap<string, ChangeRow>;
  /** Where those that have a number come from, by body. */
  readonly parts: ReadonlyMap<string, PartSums>;
  /** Bodies of which it is not sure which way they changed. */
  readonly unsure: ReadonlySet<string>;
  readonly rises: readonly ChangeRow[];
  readonly falls: readonly ChangeRow[];
}

export interface EditionView {
  readonly row: EditionRow;
  readonly sectors: readonly SectorView[];
  /** Published figures by sector, also of sectors without scores. */
  readonly figures: readonly { readonly sector: Sector; readonly rows: readonly PublishedFigureRow[] }[];
}

/** How many of the biggest rises and falls are named. */
const NAMED = 5;

export const editionYears = (): readonly number[] => table('editions').map((row) => row.edition);

export const editionView = (edition: number): EditionView =>
  derived(`edition ${edition}`, () => ({
    row: editionRow(edition),
    sectors: scoredSectors(edition).map((sector) => sectorView(edition, sector)),
    figures: (['state', 'municipal'] as const).flatMap((sector) => {
      const rows = tableBy('published_figures', 'edition/sector', (row) => `${row.edition}/${row.sector}`).get(
        `${edition}/${sector}`,
      );
      return rows === undefined ? [] : [{ sector, rows }];
    }),
  }));

export const sectorView = (edition: number, sector: Sector): SectorView =>
  derived(`sector ${edition}/${sector}`, () => {
    const rows = scoresIn(edition, sector, INDEX_CODE);
    const ranked = rows.filter((row) => row.score !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const changes =
      tableBy('changes', 'edition/sector/code', (row) => `${row.edition}/${row.sector}/${row.code}`).get(
        `${edition}/${sector}/${INDEX_CODE}`,
      ) ?? [];
    const moved = changes.filter((row) => row.change !== null && !same(row.change, 0));
    const compare = byName(edition, translator('lv'));
    /** The biggest first, those that moved alike by name. */
    const biggest = (a: ChangeRow, b: ChangeRow): number =>
      same(a.change ?? 0, b.change ?? 0) ? compare(a, b) : Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0);
    const before = average(edition, sector, 'sector', sector, INDEX_CODE)?.previous_edition ?? edition;
    return {
      edition,
      sector,
      bounds: boundsIn(edition),
      boundsBefore: boundsIn(before),
      ranked,
      unranked: rows.filter((row) => row.score === null),
      leaders: ranked.filter((row) => row.rank === 1),
      average: averageChange(edition, sector, INDEX_CODE),
      dimensions: dimensionsIn(edition, sector).map((dimension) => ({
        dimension,
        average: averageChange(edition, sector, dimension.code),
      })),
      levels: levelCounts(edition, ranked),
      categories: categoryResults(edition, sector, ranked),
      changes: new Map(changes.map((row) => [row.institution_id, row])),
      unsure: new Set(changes.filter(isUnsure).map((row) => row.institution_id)),
      parts: new Map(
        changes.flatMap(({ institution_id: id, change }) =>
          change === null ? [] : [[id, partSums(changePartsOf(id, edition))] as const],
        ),
      ),
      rises: moved
        .filter((row) => (row.change ?? 0) > 0)
        .toSorted(biggest)
        .slice(0, NAMED),
      falls: moved
        .filter((row) => (row.change ?? 0) < 0)
        .toSorted(biggest)
        .slice(0, NAMED),
    };
  });

function averageChange(edition: number, sector: Sector, code: string): AverageChange {
  const now = average(edition, sector, 'sector', sector, code);
  if (now === undefined) throw new Error(`averages hold no ${code} of ${sector} in ${edition}`);
  const comparable = now.same_n !== null && now.same_n > 0;
  const before =
    now.previous_edition === null ? undefined : average(now.previous_edition, sector, 'sector', sector, code);
  return { code, now, comparable, before: comparable ? (before?.mean ?? null) : null };
}

function levelCounts(edition: number, ranked: readonly ScoreRow[]): LevelCount[] {
  const levels = levelsIn(edition).toSorted((a, b) => a.level - b.level);
  return levels.map((row, at) => {
    const n = ranked.filter((score) => score.level === row.level).length;
    return { row, n, share: ranked.length === 0 ? 0 : n / ranked.length, upper: levels[at + 1]?.lower_bound ?? 100 };
  });
}

/** Categories in the order of the registry; those it does not know come last. */
function categoryResults(edition: number, sector: Sector, ranked: readonly ScoreRow[]): CategoryResult[] {
  const known = table('categories').map((row) => row.category);
  const place = (category: string): number => (known.includes(category) ? known.indexOf(category) : known.length);
  return [...Map.groupBy(ranked, (row) => row.category)]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([category, rows]) => ({
      category,
      rows,
      leaders: rows.filter((row) => row.category_rank === 1),
      mean: average(edition, sector, 'category', category, INDEX_CODE)?.mean ?? null,
    }));
}
