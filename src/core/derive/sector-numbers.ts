import { known } from '../model/known.ts';
import { median } from 'd3-array';
import type { Edition } from '../model/edition.ts';
import { dimensionRows } from '../model/methodology.ts';
import type { Unanswered } from '../model/robustness.ts';
import type { SectorContributions } from './contributions.ts';

/** The counted answers of all bodies, body by body and dimension by dimension, in arrays of numbers. */
export interface Cells {
  /** Where the dimensions of a body begin; one more at the end. */
  readonly ofBody: Uint32Array;
  /** Position of the code of each dimension of a body. */
  readonly dimension: Uint32Array;
  /** Where the answers of a dimension of a body begin; one more at the end. */
  readonly ofDimension: Uint32Array;
  /** Position of the code of each answer. */
  readonly indicator: Uint32Array;
  /** Normalised answers, 0–1. */
  readonly x: Float64Array;
}

/** What the recomputations of one sector of an edition are made from. */
export interface SectorNumbers {
  /** Bodies with an index score. */
  readonly bodies: readonly string[];
  /** Dimensions and indicators in the order of the structure. */
  readonly codes: readonly string[];
  /** Positions of the codes of dimensions. */
  readonly dimensions: readonly number[];
  /** Official weight of each code. */
  readonly weights: Float64Array;
  /** Under each way to take what was not answered. */
  readonly cells: Readonly<Record<Unanswered, Cells>>;
}

/**
 * The numbers of a sector: the median of peers is that of the members of the same category who answered, 0 where nobody did.
 * @param scored whether a body has an index score; the others are not ranked, but their answers count for the medians
 * Source: design.md, section 5b.
 */
export function sectorNumbers(
  {
    edition,
    structure,
    members,
    rows,
  }: Pick<SectorContributions, 'structure' | 'members' | 'rows'> & {
    readonly edition: Pick<Edition, 'answers'>;
  },
  scored: (institution_id: string) => boolean,
): SectorNumbers {
  const nodes = structure.rows.filter(({ kind }) => kind !== 'index');
  const positions = new Map(nodes.map(({ code }, at) => [code, at]));
  const place = (code: string): number => known(positions.get(code), 'code in the structure');
  const dimensions = dimensionRows(structure).map(({ code }) => place(code));
  const byBody = Map.groupBy(rows, ({ institution_id }) => institution_id);
  const all = members.map(({ institution_id, category }) => {
    const given = edition.answers.get(institution_id);
    const own = Map.groupBy(
      (byBody.get(institution_id) ?? []).flatMap(({ dimension, indicator, x }): Answered[] => {
        const at = place(indicator);
        if (x === null || nodes[at]?.weight === 0) return [];
        return [{ of: place(dimension), at, x: given?.get(indicator)?.missing === 'not_answered' ? null : x }];
      }),
      ({ of }) => of,
    );
    return { institution_id, category, answers: dimensions.map((at) => own.get(at) ?? []) };
  });
  const medians = peerMedians(all);
  const ranked = all.filter(({ institution_id }) => scored(institution_id));
  const instead: Record<Unanswered, (category: string, at: number) => number | null> = {
    zero: () => 0,
    left_out: () => null,
    peer_median: (category, at) => medians.get(category)?.get(at) ?? 0,
  };
  const cellsOf = (unanswered: Unanswered): Cells =>
    cells(
      ranked.map(({ category, answers }) =>
        answers.map((own) => own.map(({ of, at, x }) => ({ of, at, x: x ?? instead[unanswered](category, at) }))),
      ),
    );
  return {
    bodies: ranked.map(({ institution_id }) => institution_id),
    codes: nodes.map(({ code }) => code),
    dimensions,
    weights: Float64Array.from(nodes, ({ weight }) => weight),
    cells: { zero: cellsOf('zero'), left_out: cellsOf('left_out'), peer_median: cellsOf('peer_median') },
  };
}

/** A counted answer at the positions of its dimension and its own code; null where it was not answered. */
interface Answered {
  readonly of: number;
  readonly at: number;
  readonly x: number | null;
}

/** A body with its answers, dimension by dimension. */
interface Body {
  readonly category: string;
  readonly answers: readonly (readonly Answered[])[];
}

/** Median answer by category and position of the indicator. */
function peerMedians(all: readonly Body[]): Map<string, Map<number, number>> {
  const given = Map.groupBy(
    all.flatMap(({ category, answers }) => answers.flat().map((answer) => ({ category, ...answer }))),
    ({ category }) => category,
  );
  return new Map(
    [...given].map(([category, own]) => {
      const answered = Map.groupBy(own, ({ at }) => at);
      return [category, new Map([...answered].map(([at, list]) => [at, median(list, ({ x }) => x) ?? 0]))];
    }),
  );
}

function cells(bodies: readonly Body['answers'][]): Cells {
  const ofBody = [0];
  const dimension: number[] = [];
  const ofDimension = [0];
  const indicator: number[] = [];
  const x: number[] = [];
  for (const body of bodies) {
    for (const own of body) {
      const present = own.filter((answer) => answer.x !== null);
      if (present[0] === undefined) continue;
      dimension.push(present[0].of);
      for (const answer of present) {
        indicator.push(answer.at);
        x.push(known(answer.x, 'worth of an answer'));
      }
      ofDimension.push(x.length);
    }
    ofBody.push(dimension.length);
  }
  return {
    ofBody: Uint32Array.from(ofBody),
    dimension: Uint32Array.from(dimension),
    ofDimension: Uint32Array.from(ofDimension),
    indicator: Uint32Array.from(indicator),
    x: Float64Array.from(x),
  };
}
