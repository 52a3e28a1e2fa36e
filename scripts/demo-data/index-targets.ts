import type { LevelRow } from '../../src/core/model/methodology.ts';
import { INDEX_CODE, type Sector } from '../../src/core/model/vocabulary.ts';
import { arrange } from './arrange.ts';
import { LEVEL_SHAPES, SHAPES, WISHED_INDEX } from './assumed-scores.ts';
import { inGroupOrder, NO_FAVOUR, STEADY, type Favour } from './group-order.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';
import { uniformOf } from './random.ts';
import { scoresOfLevels, scoresOfShape } from './shape.ts';
import { standingOf } from './standing.ts';

export interface IndexInput {
  readonly year: number;
  readonly sector: Sector;
  readonly members: readonly Participant[];
  readonly demands: Demands;
  readonly levels: readonly LevelRow[];
  /** Bodies that any edition's figures put among the best. */
  readonly renowned: ReadonlySet<string>;
}

export type Targets = ReadonlyMap<string, number>;

export const meanOf = (values: Iterable<number>): number => {
  const list = [...values];
  return list.reduce((sum, value) => sum + value, 0) / list.length;
};

/**
 * Target index of every participant, which meets the published scores, places, numbers at each level, mean and order of groups.
 * @param aim mean to meet where the sector has no published one of its own
 */
export function indexTargets(input: IndexInput, aim?: number): Targets {
  const { demands } = input;
  // 0.4 under a mean published without decimals still prints as that number, and keeps level 2 from being packed.
  const mean = demands.mean === null ? aim : demands.mean - 0.4;
  const byLevels = [...demands.levelCounts.values()].reduce((sum, n) => sum + n, 0) === input.members.length;
  const build = (knob: number, favour: Favour = NO_FAVOUR): Map<string, number> =>
    arrangeAll(input, byLevels ? levelled(input, knob) : shaped(input, knob), favour);
  if (mean === undefined) return inGroupOrder(input, (favour) => build(byLevels ? 1 : 0, favour));
  let [low, high] = byLevels ? [2.5, 0.4] : [-15, 15];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (meanOf(build(middle).values()) < mean) low = middle;
    else high = middle;
  }
  const knob = (low + high) / 2;
  return inGroupOrder(input, (favour) => build(knob, favour));
}

const shaped = ({ year, sector, members }: IndexInput, shift: number): number[] => {
  const shape = SHAPES.get(`${year}/${sector}`);
  if (shape === undefined) throw new Error(`no shape for ${year}/${sector}`);
  return scoresOfShape(shape, members.length, shift, (at) => uniformOf('shape', year, sector, at) - 0.5);
};

const levelled = ({ year, sector, demands, levels }: IndexInput, bend: number): number[] =>
  scoresOfLevels(demands.levelCounts, LEVEL_SHAPES, levels, bend, (at) => uniformOf('shape', year, sector, at) - 0.5);

/** Exact scores: published ones first, then wished ones. A body with all dimensions published is pinned by them later. */
function pinnedScores({ year, members, demands }: IndexInput): Map<string, number> {
  const pinned = new Map<string, number>();
  for (const { institution_id: id } of members) {
    const score = demands.scores.get(`${id}/${INDEX_CODE}`) ?? WISHED_INDEX.get(`${year}/${id}`);
    if (score !== undefined) pinned.set(id, score);
  }
  return pinned;
}

/** Places the bodies inside their categories, then over the sector where a figure speaks of the sector. */
function arrangeAll(input: IndexInput, scores: readonly number[], favour: Favour): Map<string, number> {
  const { year, members, demands, renowned } = input;
  const pinned = pinnedScores(input);
  const standing = new Map(
    members.map(({ institution_id: id, category, group_id }) => [
      id,
      standingOf(id, category, group_id, year, renowned, demands) + (STEADY.has(id) ? 0 : (favour.get(group_id) ?? 0)),
    ]),
  );
  const best = (ids: readonly string[]): string[] =>
    [...ids].sort((a, b) => (standing.get(b) ?? 0) - (standing.get(a) ?? 0));
  const everyone = best(members.map((member) => member.institution_id));
  const rough = new Map(everyone.map((id, at) => [id, scores[at] as number]));
  const result = new Map<string, number>();
  for (const category of new Set(members.map((member) => member.category))) {
    const own = best(members.filter((member) => member.category === category).map((member) => member.institution_id));
    const places = demands.places.get(`${category}/${INDEX_CODE}`) ?? new Map<number, string>();
    const arranged = arrange(
      own,
      own.map((id) => rough.get(id) as number),
      places,
      pinned,
      (id, place) => own.length < 20 || mayStand(input, id, place),
    );
    for (const [id, score] of arranged) result.set(id, score);
  }
  const overall = new Map(demands.places.get(`/${INDEX_CODE}`) ?? []);
  const taken = new Set(overall.values());
  for (const id of best(demands.highLevels.filter((name) => !taken.has(name)))) overall.set(overall.size + 1, id);
  if (overall.size === 0) return result;
  const order = [...result.keys()].sort((a, b) => (result.get(b) as number) - (result.get(a) as number));
  const high = [...pinned].filter(([id]) => demands.highLevels.includes(id));
  const ranked = new Map([...overall.values(), ...high.map(([id]) => id)].map((id) => [id, pinned.get(id)] as const));
  const places = demands.highLevels.length === 0 ? overall : byScore(overall, ranked);
  return arrange(order, scores, places, pinned);
}

/** Bodies at high levels without a published place stand in the order of their wished scores. */
function byScore(
  overall: ReadonlyMap<number, string>,
  scores: ReadonlyMap<string, number | undefined>,
): Map<number, string> {
  const ids = [...overall.values()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  return new Map(ids.map((id, at) => [at + 1, id]));
}

/** A group with so many bodies among the first 15 has no others there. */
function mayStand({ members, demands }: IndexInput, id: string, place: number): boolean {
  if (place > 16) return true;
  const group = members.find((member) => member.institution_id === id)?.group_id ?? '';
  return !demands.inTop15.has(group);
}
