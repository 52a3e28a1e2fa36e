import type { PublishedFigureRow } from '../../src/core/model/edition.ts';
import { INDEX_CODE, type Sector } from '../../src/core/model/vocabulary.ts';
import { SET_ASIDE } from './assumed-scores.ts';

/** What the published figures of one sector and edition demand of the demonstration. */
export interface Demands {
  /** Points, by `<institution>/<code>`. */
  readonly scores: ReadonlyMap<string, number>;
  /** Place of a body among a category ('' for the whole sector), by `<category>/<code>`, then place. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Bodies said to stand at a maturity level above the second, best known first. */
  readonly highLevels: readonly string[];
  /** How many bodies stand at a level of the index, by level. */
  readonly levelCounts: ReadonlyMap<number, number>;
  /** How many bodies lie strictly between two scores of a dimension. */
  readonly between: readonly {
    readonly code: string;
    readonly above: number;
    readonly below: number;
    readonly count: number;
  }[];
  /** Mean of the index. */
  readonly mean: number | null;
  /** Groups in the order of their means, best first. */
  readonly groups: readonly string[];
  /** Groups of which only so many bodies are among the first 15. */
  readonly inTop15: ReadonlyMap<string, number>;
  /** Largest distance between best and worst in a dimension. */
  readonly gap: number | null;
  /** A body's strongest dimensions, best first. */
  readonly strongest: ReadonlyMap<string, readonly string[]>;
  /** Shares of bodies that say yes, in per cent, by indicator. */
  readonly yes: ReadonlyMap<string, number>;
  /** Ratios of two counts over all bodies, in per cent, by `<count>/<count>`. */
  readonly ratios: ReadonlyMap<string, number>;
  /** The same of one body: value and whether it is a lower bound, by `<institution>/<count>/<count>`. */
  readonly bodyRatios: ReadonlyMap<string, { readonly value: number; readonly atLeast: boolean }>;
  /** The largest ratio of all bodies, by `<count>/<count>`. */
  readonly largestRatio: ReadonlyMap<string, number>;
  /** Sums of counts over all bodies, by indicator. */
  readonly sums: ReadonlyMap<string, number>;
  /** Answers of one body that are printed, by `<institution>/<indicator>`. */
  readonly answers: ReadonlyMap<string, string>;
  /** Every body that a figure names. */
  readonly named: ReadonlySet<string>;
}

const isSetAside = (row: PublishedFigureRow): boolean =>
  SET_ASIDE.some(
    (s) =>
      s.edition === row.edition && s.subject_id === row.subject_id && s.code === row.code && s.metric === row.metric,
  );

/** Figures about another period than the edition's own, except where the year before is what the edition asks about. */
const ofAnotherTime = (row: PublishedFigureRow): boolean =>
  row.period.includes('-') ||
  (row.period !== '' && Number(row.period) !== row.edition && Number(row.period) !== row.edition - 1);

/** Gathers what the figures of one sector and edition demand. */
export function demandsOf(figures: readonly PublishedFigureRow[], year: number, sector: Sector): Demands {
  const scores = new Map<string, number>();
  const places = new Map<string, Map<number, string>>();
  const highLevels: string[] = [];
  const levelCounts = new Map<number, number>();
  const between: { code: string; above: number; below: number; count: number }[] = [];
  const groups: [number, string][] = [];
  const inTop15 = new Map<string, number>();
  const strongest = new Map<string, string[]>();
  const yes = new Map<string, number>();
  const ratios = new Map<string, number>();
  const bodyRatios = new Map<string, { value: number; atLeast: boolean }>();
  const largestRatio = new Map<string, number>();
  const sums = new Map<string, number>();
  const answers = new Map<string, string>();
  const named = new Set<string>();
  let mean: number | null = null;
  let gap: number | null = null;

  const place = (category: string, code: string, at: number, id: string): void => {
    const key = `${category}/${code}`;
    const known = places.get(key) ?? new Map<number, string>();
    if (!known.has(at)) known.set(at, id);
    places.set(key, known);
  };

  for (const row of figures) {
    if (row.edition !== year || row.sector !== sector || row.code === '' || ofAnotherTime(row) || isSetAside(row)) {
      if (row.edition === year && row.sector === sector && row.subject_kind === 'institution')
        named.add(row.subject_id);
      if (row.edition === year && row.sector === sector && row.metric === 'gap') gap = Number(row.value);
      continue;
    }
    const value = Number(row.value);
    const id = row.subject_id;
    const ratio = row.code.includes('/');
    switch (row.subject_kind) {
      case 'institution':
        named.add(id);
        if (row.metric === 'score') scores.set(`${id}/${row.code}`, value);
        else if (row.metric === 'rank' || row.unit === 'listing_order') place(row.category, row.code, value, id);
        else if (row.metric === 'level' && row.code === INDEX_CODE && value > 2) highLevels.push(id);
        else if (row.unit === 'dimension_order') strongest.set(id, [...(strongest.get(id) ?? []), row.code]);
        else if (row.metric === 'share' && ratio)
          bodyRatios.set(`${id}/${row.code}`, { value, atLeast: row.unit !== 'percent' });
        else if (row.metric === 'count' || row.unit === 'hours_or_less') answers.set(`${id}/${row.code}`, row.value);
        break;
      case 'group':
        if (row.metric === 'rank' || row.unit === 'listing_order') groups.push([value, id]);
        else if (row.unit === 'institutions_in_top_15') inTop15.set(id, value);
        break;
      case 'category':
      case 'country': {
        if (id === 'all') break;
        const level = /^(?:institutions|municipalities)_at_level_(\d)$/.exec(row.unit);
        const range = /^institutions_above_(\d+)_below_(\d+)$/.exec(row.unit);
        if (row.metric === 'leader' && row.unit === 'institution_id')
          row.value
            .split('|')
            .forEach((leader, at) => place(row.subject_kind === 'category' ? id : '', row.code, at + 1, leader));
        else if (row.metric === 'leader' && ratio) largestRatio.set(row.code, value);
        else if (row.metric === 'mean' && row.code === INDEX_CODE) mean = value;
        else if (level !== null && row.code === INDEX_CODE) levelCounts.set(Number(level[1]), value);
        else if (range !== null)
          between.push({ code: row.code, above: Number(range[1]), below: Number(range[2]), count: value });
        else if (row.metric === 'share' && ratio) ratios.set(row.code, value);
        else if (row.metric === 'share') yes.set(row.code, value);
        else if (
          row.metric === 'count' &&
          row.code !== INDEX_CODE &&
          level === null &&
          !row.unit.startsWith('institutions_')
        )
          sums.set(row.code, row.unit.endsWith('more_than') ? value * 1.006 : value);
        break;
      }
    }
  }
  return {
    scores,
    places,
    highLevels,
    levelCounts,
    between,
    mean,
    groups: groups.sort((a, b) => a[0] - b[0]).map(([, id]) => id),
    inTop15,
    gap,
    strongest,
    yes,
    ratios,
    bodyRatios,
    largestRatio,
    sums,
    answers,
    named,
  };
}
