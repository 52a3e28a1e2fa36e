import { dimensionRows, type Structure } from '../../src/core/model/methodology.ts';
import { INDEX_CODE } from '../../src/core/model/vocabulary.ts';
import { DIMENSION_SHIFTS, WISHED_DIMENSION } from './assumed-scores.ts';
import { CARRIES, LARGE, VOLUMES } from './assumed-volumes.ts';
import type { Targets } from './index-targets.ts';
import { OPEN_DATA } from './open-data.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';
import { normalOf } from './random.ts';
import { keepBetween, keepGap, keepPlaces, PUBLISHER, USUAL, type Profile, type Span } from './spans.ts';

/** The services dimension, of which electronic applications are a good part. */
const SERVICES = 'services';

export interface DimensionInput {
  readonly structure: Structure;
  readonly members: readonly Participant[];
  readonly index: Targets;
  readonly demands: Demands;
  readonly publishers: ReadonlySet<string>;
  /** Open-data score of bodies that publish nothing, which their answers already settle. */
  readonly settled: ReadonlyMap<string, number>;
}

/**
 * Target dimension scores of every body: their weighted mean is its index, and together they meet the published dimension
 * scores, places, numbers of bodies between two scores, and the largest gap.
 */
export function dimensionTargets(input: DimensionInput): Map<string, Profile> {
  const { structure, members, index, demands } = input;
  const codes = dimensionRows(structure).map((row) => row.code);
  const spans = new Map(members.map((member) => [member.institution_id, spansOf(input, member.institution_id, codes)]));
  const wishes = new Map(members.map(({ institution_id: id }) => [id, wishesOf(input, id, codes)]));
  const solve = (): Map<string, Profile> =>
    new Map(
      members.map(({ institution_id: id }) => [
        id,
        fit(structure, index.get(id) as number, wishes.get(id) as Profile, spans.get(id) as Map<string, Span>, id),
      ]),
    );
  const rough = solve();
  keepBetween(demands, rough, spans);
  keepGap(demands, rough, spans);
  keepPlaces(input, rough, spans);
  return solve();
}

function spansOf(
  { structure, index, demands, publishers, settled }: DimensionInput,
  id: string,
  codes: readonly string[],
): Map<string, Span> {
  const spans = new Map<string, Span>();
  const total = index.get(id) as number;
  const lift = liftOf(structure, demands, id, codes);
  const strongest = demands.strongest.get(id) ?? [];
  for (const code of codes) {
    const score = demands.scores.get(`${id}/${code}`) ?? WISHED_DIMENSION.get(`${structure.edition}/${id}/${code}`);
    const own = settled.get(id);
    const order = strongest.indexOf(code);
    if (score !== undefined) spans.set(code, { low: score + lift, high: score + lift });
    else if (code === OPEN_DATA && own !== undefined && !publishers.has(id)) spans.set(code, { low: own, high: own });
    else if (order >= 0) spans.set(code, { low: total + 8.5 - 3 * order, high: total + 8.5 - 3 * order });
    else {
      const usual = code === OPEN_DATA ? PUBLISHER : (USUAL[code] as Span);
      const low = code === SERVICES ? Math.max(usual.low, electronicFloor(structure, demands, id)) : usual.low;
      spans.set(code, { low, high: strongest.length > 0 ? Math.min(usual.high, total + 3) : usual.high });
    }
  }
  return spans;
}

/** Least points in services of a body whose electronic share is told or carries the country's: that alone brings them. */
function electronicFloor({ edition, sector }: Structure, demands: Demands, id: string): number {
  const told = demands.bodyRatios.get(`${id}/applications_electronic/applications_total`)?.value;
  const carries = (LARGE.get(id)?.applications ?? 0) >= CARRIES;
  const share = told ?? (carries ? VOLUMES.get(`${edition}/${sector}`)?.electronic : undefined);
  return share === undefined ? 0 : 0.38 * share + 6;
}

/** Where index and all dimensions of a body are published, the dimensions are moved inside their rounding to meet the index. */
function liftOf(structure: Structure, demands: Demands, id: string, codes: readonly string[]): number {
  const published = demands.scores.get(`${id}/${INDEX_CODE}`);
  const scores = codes.map((code) => demands.scores.get(`${id}/${code}`));
  if (published === undefined || scores.some((score) => score === undefined)) return 0;
  const weights = new Map(dimensionRows(structure).map((row) => [row.code, row.weight]));
  const sum = [...weights.values()].reduce((a, b) => a + b, 0);
  const mean = codes.reduce((a, code, at) => a + (weights.get(code) as number) * (scores[at] as number), 0) / sum;
  return Math.max(-0.035, Math.min(0.035, published - mean));
}

function wishesOf({ structure, index, publishers }: DimensionInput, id: string, codes: readonly string[]): Profile {
  const { edition, sector } = structure;
  const root = id.replace(/-2021$/, '');
  const shifts = DIMENSION_SHIFTS.get(`${edition}/${sector}`) ?? {};
  const total = index.get(id) as number;
  const room = Math.min(1.1, Math.max(0.45, Math.min(total, 100 - total) / 40));
  return new Map(
    codes.map((code) => {
      const own = 6.5 * normalOf('side', root, code) + 2.2 * normalOf('side', root, code, edition);
      const more = code === OPEN_DATA && publishers.has(id) ? 8 + 6 * normalOf('data', root) : (shifts[code] ?? 0);
      return [code, total + more + room * own];
    }),
  );
}

/** Moves all wishes alike, each inside its span, until their weighted mean is the index. */
function fit(
  structure: Structure,
  total: number,
  wishes: Profile,
  spans: ReadonlyMap<string, Span>,
  id: string,
): Profile {
  const rows = dimensionRows(structure);
  const weights = rows.reduce((sum, row) => sum + row.weight, 0);
  const at = (move: number): Profile =>
    new Map(
      rows.map(({ code }) => {
        const { low, high } = spans.get(code) as Span;
        return [code, Math.min(high, Math.max(low, (wishes.get(code) as number) + move))];
      }),
    );
  const meanAt = (move: number): number => {
    const profile = at(move);
    return rows.reduce((sum, row) => sum + row.weight * (profile.get(row.code) as number), 0) / weights;
  };
  let low = -120;
  let high = 120;
  if (meanAt(low) > total + 0.06 || meanAt(high) < total - 0.06)
    throw new Error(`${structure.edition}/${id}: no dimensions give ${total}: ${meanAt(low)} to ${meanAt(high)}`);
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (meanAt(middle) < total) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}
