import { dimensionRows, type Structure } from '../../src/core/model/methodology.ts';
import { INDEX_CODE } from '../../src/core/model/vocabulary.ts';
import { DIMENSION_SHIFTS, WISHED_DIMENSION } from './assumed-scores.ts';
import { CARRIES, LARGE, VOLUMES } from './assumed-volumes.ts';
import type { Targets } from './index-targets.ts';
import { OPEN_DATA } from './open-data.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';
import { normalOf } from './random.ts';

/** Target scores of one body by dimension. */
export type Profile = Map<string, number>;

interface Span {
  low: number;
  high: number;
}

/** Lowest and highest believable score of a dimension. */
const USUAL: Readonly<Record<string, Span>> = {
  communication: { low: 15, high: 93 },
  client_service: { low: 10, high: 92 },
  services: { low: 7, high: 94 },
  processes: { low: 15, high: 96 },
};
const PUBLISHER: Span = { low: 30, high: 91 };

const SERVICES = 'services';

/** Points between a published place and the next. */
const STEP = 0.6;

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

type Spans = ReadonlyMap<string, ReadonlyMap<string, Span>>;

const narrow = (spans: Spans, id: string, code: string, low: number, high: number): void => {
  const span = spans.get(id)?.get(code);
  if (span === undefined || span.low === span.high) return;
  span.low = Math.max(span.low, low);
  span.high = Math.min(span.high, high);
};

/** Ids by their score in a dimension, best first. */
const ranking = (profiles: ReadonlyMap<string, Profile>, code: string, ids: Iterable<string>): string[] =>
  [...ids].sort((a, b) => (profiles.get(b)?.get(code) ?? 0) - (profiles.get(a)?.get(code) ?? 0));

/** So many bodies, not counting those fixed at or above the upper score, lie between two scores; nobody else is above. */
function keepBetween(demands: Demands, rough: ReadonlyMap<string, Profile>, spans: Spans): void {
  for (const { code, above, below, count } of demands.between) {
    const open = ranking(rough, code, rough.keys()).filter((id) => (spans.get(id)?.get(code)?.low ?? 0) < below);
    open.forEach((id, at) => {
      if (at < count)
        narrow(spans, id, code, above + STEP + (below - above - 3) * (1 - (at + 1) / count) ** 1.3, below - 1.2);
      else {
        // The next ones come up to the mark, so that it does not stand over a hole.
        const next = (at - count + 0.5) / (1.6 * count);
        narrow(spans, id, code, next < 1 ? above - 2 - 25 * next : 0, above - STEP - 0.3);
      }
    });
  }
}

/** The worst body of the dimension with the highest fixed score lies exactly the gap below it; no other dimension is wider. */
function keepGap(demands: Demands, rough: ReadonlyMap<string, Profile>, spans: Spans): void {
  const gap = demands.gap;
  if (gap === null) return;
  let widest = '';
  let top = 0;
  for (const [key, score] of demands.scores) {
    const code = key.slice(key.indexOf('/') + 1);
    if (code !== INDEX_CODE && score > top) [widest, top] = [code, score];
  }
  const worst = ranking(rough, widest, rough.keys()).at(-1);
  for (const [id, own] of spans) {
    for (const [code, span] of own) {
      if (code !== widest)
        narrow(spans, id, code, 0, (code === OPEN_DATA ? 0 : (USUAL[code] as Span).low) + gap - STEP);
      else if (id === worst) Object.assign(span, { low: top - gap, high: top - gap });
      else narrow(spans, id, code, top - gap + STEP, 100);
    }
  }
}

/** Bodies above a published place stay above it, the others below. */
function keepPlaces(
  { structure, members, demands }: DimensionInput,
  rough: ReadonlyMap<string, Profile>,
  spans: Spans,
): void {
  const dimensions = new Set(dimensionRows(structure).map((row) => row.code));
  for (const [key, places] of demands.places) {
    const [category = '', code = ''] = key.split('/');
    if (!dimensions.has(code)) continue;
    const ids = members.filter((m) => category === '' || m.category === category).map((m) => m.institution_id);
    for (const [place, id] of places) {
      const span = spans.get(id)?.get(code);
      if (span === undefined) continue;
      const others = ranking(
        rough,
        code,
        ids.filter((other) => other !== id),
      );
      const fixed = span.low === span.high;
      const edge = (rough.get(others[place - 1] as string)?.get(code) ?? 0) + STEP;
      const score = fixed ? span.low : Math.max(rough.get(id)?.get(code) ?? 0, edge);
      if (!fixed) Object.assign(span, { low: score, high: score });
      others.forEach((other, at) => {
        if (at < place - 1) narrow(spans, other, code, score + STEP, 100);
        else narrow(spans, other, code, 0, score - STEP);
      });
    }
  }
}
