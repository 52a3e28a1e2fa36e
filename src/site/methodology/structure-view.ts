import { inLanguage } from '../../i18n/language.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Certainty, Sector } from '../../core/model/vocabulary.ts';
import { methodEditions } from './method-editions.ts';
import { table } from '../shared/published.ts';
import { dimensionsIn, levelsIn, structureIn } from '../shared/results.ts';
import type { LevelRow, StructureRow } from '../shared/rows.ts';

/** Weights, levels and marks as the methodology pages show them. */

export interface WeightCell {
  /** Per cent of all weights of the edition. */
  readonly weight: number;
  readonly status: Certainty;
}

export interface WeightRow {
  readonly code: string;
  /** Row of the newest edition that has the dimension. */
  readonly newest: StructureRow;
  /** One per edition, in the view's order; undefined where the edition has no such dimension. */
  readonly cells: readonly (WeightCell | undefined)[];
  /** Other names it has borne, with their editions. */
  readonly otherNames: readonly { readonly years: readonly number[]; readonly row: StructureRow }[];
}

export interface WeightsView {
  readonly sector: Sector;
  /** Ascending. */
  readonly editions: readonly number[];
  readonly rows: readonly WeightRow[];
  /** Of the newest edition; more than one where they tie. */
  readonly heaviest: readonly StructureRow[];
  /** How many dimensions the newest edition has. */
  readonly dimensions: number;
  /** Editions whose weights differ from the edition before. */
  readonly changed: readonly number[];
}

/** @returns undefined where the sector has no structure */
export function weightsView(sector: Sector, { language }: Pick<Translator, 'language'>): WeightsView | undefined {
  const editions = methodEditions(sector);
  const last = editions.at(-1);
  if (last === undefined) return undefined;
  const parts = editions.map((edition) => {
    const rows = dimensionsIn(edition, sector);
    const sum = rows.reduce((total, row) => total + row.weight, 0);
    return { edition, cells: new Map(rows.map((row) => [row.code, { row, weight: (100 * row.weight) / sum }])) };
  });
  const codes = [...new Set(parts.toReversed().flatMap(({ cells }) => [...cells.keys()]))];
  const rows = codes.flatMap((code) => {
    const newest = parts.findLast(({ cells }) => cells.has(code))?.cells.get(code)?.row;
    if (newest === undefined) return [];
    const cells = parts.map((part) => {
      const cell = part.cells.get(code);
      return cell && { weight: cell.weight, status: cell.row.status };
    });
    return [{ code, newest, cells, otherNames: otherNames(parts, code, newest, language) }];
  });
  const newest = dimensionsIn(last, sector);
  const most = Math.max(...newest.map(({ weight }) => weight));
  const heaviest = newest.filter(({ weight }) => weight === most);
  const changed = editions.filter(
    (_, at) => at > 0 && rows.some(({ cells }) => cells[at]?.weight !== cells[at - 1]?.weight),
  );
  return { sector, editions, rows, heaviest, dimensions: newest.length, changed };
}

type Part = { readonly edition: number; readonly cells: ReadonlyMap<string, { readonly row: StructureRow }> };

function otherNames(parts: readonly Part[], code: string, newest: StructureRow, language: Translator['language']) {
  const name = (row: StructureRow): string => inLanguage(language, row.name_lv, row.name_en);
  const named = new Map<string, { years: number[]; row: StructureRow }>();
  for (const { edition, cells } of parts) {
    const row = cells.get(code)?.row;
    if (row === undefined || name(row) === name(newest)) continue;
    const entry = named.get(name(row)) ?? { years: [], row };
    entry.years.push(edition);
    named.set(name(row), entry);
  }
  return [...named.values()];
}

/** Editions that share every word and bound of their levels, newest first. */
export interface LevelsView {
  readonly editions: readonly number[];
  readonly levels: readonly LevelRow[];
}

export function levelsViews(): readonly LevelsView[] {
  const editions = [...new Set(table('levels').map((row) => row.edition))].sort((a, b) => b - a);
  const views = new Map<string, { editions: number[]; levels: readonly LevelRow[] }>();
  for (const edition of editions) {
    const levels = levelsIn(edition);
    const key = JSON.stringify(levels.map((row) => ({ ...row, edition: 0 })));
    const view = views.get(key);
    if (view === undefined) views.set(key, { editions: [edition], levels });
    else view.editions.unshift(edition);
  }
  return [...views.values()];
}

/** How many indicators of an edition bear each mark. */
export interface KnownRow {
  readonly edition: number;
  readonly counts: Readonly<Record<Certainty, number>>;
  readonly all: number;
}

export const knownRows = (sector: Sector): readonly KnownRow[] =>
  methodEditions(sector).map((edition) => {
    const indicators = structureIn(edition, sector).filter((row) => row.kind === 'indicator');
    const count = (status: Certainty): number => indicators.filter((row) => row.status === status).length;
    return {
      edition,
      counts: { published: count('published'), inferred: count('inferred'), assumed: count('assumed') },
      all: indicators.length,
    };
  });

/** Whether any edition has dimensions and levels at all. */
export const structureKnown = (): boolean => table('structure').length > 0 || table('levels').length > 0;

/** Whether no weight and no bound of any edition is more than assumed. */
export const nothingKnown = (): boolean =>
  structureKnown() &&
  table('structure').every((row) => row.kind !== 'dimension' || row.status === 'assumed') &&
  table('levels').every((row) => row.lower_bound === 0 || row.status !== 'published');
