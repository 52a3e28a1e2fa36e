import { dimensionRows, type Structure } from '../../src/core/model/methodology.ts';
import { INDEX_CODE } from '../../src/core/model/vocabulary.ts';
import { OPEN_DATA } from './open-data.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';

/** Target scores of one body by dimension. */
export type Profile = Map<string, number>;

/** Lowest and highest score that a body may get. */
export interface Span {
  low: number;
  high: number;
}

/** Lowest and highest believable score of a dimension. */
export const USUAL: Readonly<Record<string, Span>> = {
  communication: { low: 15, high: 93 },
  client_service: { low: 10, high: 92 },
  services: { low: 7, high: 94 },
  processes: { low: 15, high: 96 },
};
/** The same of open data, for whoever publishes any. */
export const PUBLISHER: Span = { low: 30, high: 91 };

/** Points between a published place and the next. */
const STEP = 0.6;

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
export function keepBetween(demands: Demands, rough: ReadonlyMap<string, Profile>, spans: Spans): void {
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
export function keepGap(demands: Demands, rough: ReadonlyMap<string, Profile>, spans: Spans): void {
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
export function keepPlaces(
  { structure, members, demands }: { structure: Structure; members: readonly Participant[]; demands: Demands },
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
