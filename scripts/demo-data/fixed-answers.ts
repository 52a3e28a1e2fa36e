import { indicatorRows, type Structure } from '../../src/core/model/methodology.ts';
import { answered, put, type AnswerBook } from './answer-book.ts';
import { CARRIES, LARGE, VOLUMES } from './assumed-volumes.ts';
import type { Profile } from './spans.ts';
import type { Participant } from './participants.ts';
import type { Demands } from './published.ts';
import { normalOf, uniformOf } from './random.ts';

/** The share that goes with two counts. */
export const SHARE_OF_COUNTS: ReadonlyMap<string, string> = new Map([
  ['applications_electronic/applications_total', 'electronic_share'],
  ['documents_electronic/documents_sent', 'electronic_documents_share'],
]);

const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10);

/** Writes down answers that published figures print of single bodies, and shares of bodies that carry the country's volume. */
export function putFixedAnswers(
  book: AnswerBook,
  structure: Structure,
  members: readonly Participant[],
  profiles: ReadonlyMap<string, Profile>,
  demands: Demands,
): void {
  const year = structure.edition;
  const codes = new Set(indicatorRows(structure).map((row) => row.code));
  const ids = new Set(members.map((member) => member.institution_id));
  for (const [key, value] of demands.answers) {
    const [id = '', code = ''] = key.split('/');
    if (ids.has(id) && codes.has(code)) put(book, id, code, answered(value));
  }
  for (const [key, { value, atLeast }] of demands.bodyRatios) {
    const [id = '', above = '', below = ''] = key.split('/');
    const code = SHARE_OF_COUNTS.get(`${above}/${below}`);
    if (code === undefined || !ids.has(id)) continue;
    const room = Math.min(6, 0.8 * (100 - value));
    put(book, id, code, answered(oneDecimal(atLeast ? value + 0.6 + room * uniformOf('bound', key, year) : value)));
  }
  for (const [counts, value] of demands.largestRatio) {
    const code = SHARE_OF_COUNTS.get(counts);
    if (code === undefined) continue;
    const best = [...ids].sort(
      (a, b) => (profiles.get(b)?.get('processes') ?? 0) - (profiles.get(a)?.get('processes') ?? 0),
    );
    for (const id of best.slice(0, 3)) put(book, id, code, answered(oneDecimal(value)));
  }
  const electronic = VOLUMES.get(`${year}/${structure.sector}`)?.electronic ?? 50;
  for (const [id, { applications }] of LARGE) {
    if (!ids.has(id) || applications < CARRIES) continue;
    const services = profiles.get(id)?.get('services') ?? 0;
    const near = electronic + 4 + 0.12 * (services - 50) + 4 * normalOf('electronic', id, year);
    put(book, id, 'electronic_share', answered(oneDecimal(Math.min(96, near))));
  }
}
