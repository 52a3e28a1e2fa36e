import { appliesTo, indicatorRows, type Structure } from '../../src/core/model/methodology.ts';
import { answered, missing, put, valueIn, type AnswerBook } from './answer-book.ts';
import { PUBLISHERS } from './assumed-scores.ts';
import { countOf } from './counts.ts';
import type { Targets } from './index-targets.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';
import { normalOf } from './random.ts';

export const OPEN_DATA = 'open_data';

/** A published score above this is out of reach for a body that publishes nothing. */
const BEST_WITHOUT = 12;

const NOT_REACHED = 'Neizdevās noteikt, kuras datu kopas pieder pašvaldībai.';

/** What a body that publishes nothing answers to the questions on its datasets, as the questions themselves ask. */
const NOTHING: Readonly<Record<string, string>> = {
  open_data_published: 'no',
  datasets_published: '0',
  machine_readable_share: '0',
  updated_on_time_share: '0',
  metadata_quality: '0',
  open_data_api: 'no',
};

/**
 * Decides who publishes open data and writes down every open-data answer of those who do not; returns the publishers.
 * Whoever published before goes on.
 */
export function planOpenData(
  book: AnswerBook,
  structure: Structure,
  members: readonly Participant[],
  index: Targets,
  demands: Demands,
  before: AnswerBook,
): ReadonlySet<string> {
  const share = demands.yes.get('open_data_published');
  const assumed = PUBLISHERS.get(`${structure.edition}/${structure.sector}`) ?? 0.3;
  const { asked, yes } =
    share === undefined
      ? { asked: members.length, yes: [Math.round(assumed * members.length)] }
      : countOf([share], members.length);
  const strength = new Map(members.map(({ institution_id: id }) => [id, strengthOf(id, index, demands, before)]));
  const ranked = [...strength.keys()].sort((a, b) => (strength.get(b) as number) - (strength.get(a) as number));
  const publishers = new Set(ranked.slice(0, yes[0]));
  const unassessed = new Set(ranked.slice(asked));
  for (const { institution_id: id, category } of members) {
    if (publishers.has(id)) {
      put(book, id, 'open_data_published', answered('yes'));
      continue;
    }
    for (const row of indicatorRows(structure)) {
      if (row.parent !== OPEN_DATA || !appliesTo(row, category)) continue;
      if (unassessed.has(id) && row.evidence === 'automatic')
        put(book, id, row.code, missing('not_assessed', NOT_REACHED));
      else put(book, id, row.code, answered(withoutData(row.code, row.type, id, index)));
    }
  }
  return publishers;
}

function strengthOf(id: string, index: Targets, demands: Demands, before: AnswerBook): number {
  const must =
    (demands.scores.get(`${id}/${OPEN_DATA}`) ?? 0) > BEST_WITHOUT || demands.answers.has(`${id}/datasets_published`);
  const did = valueIn(before, id, 'open_data_published') === 'yes' ? 40 : 0;
  return (index.get(id) ?? 0) + 11 * normalOf('open data', id.replace(/-2021$/, '')) + did + (must ? 200 : 0);
}

function withoutData(code: string, type: string, id: string, index: Targets): string {
  const zero = NOTHING[code];
  if (zero !== undefined) return zero;
  const readiness = (index.get(id) ?? 0) + 9 * normalOf('inventory', id);
  if (code === 'open_data_inventory') return readiness < 36 ? 'none' : readiness < 56 ? 'partial' : 'full';
  if (code === 'open_data_officer') return readiness > 40 ? 'yes' : 'no';
  return type === 'boolean' ? 'no' : 'none';
}
