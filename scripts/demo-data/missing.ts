import { appliesTo, indicatorRows, type Structure, type StructureRow } from '../../src/core/model/methodology.ts';
import { missing, put, type AnswerBook, type Given } from './answer-book.ts';
import { SECURITY_BODIES, WITHOUT_VISITORS } from './assumed-bodies.ts';
import type { Profile } from './spans.ts';
import type { Participant } from './participants.ts';
import { normalOf, uniformOf } from './random.ts';

/** Left alone: shares and rankings depend on them, or the scores are tuned by them. */
const ALWAYS_GIVEN: ReadonlySet<string> = new Set([
  'wcag_conformity',
  'enquiry_response_time',
  'electronic_share',
  'service_catalogue',
  'electronic_documents_share',
  'internal_electronic_share',
]);

/** A score this high leaves no room for an answer that counts as nothing. */
const NEARLY_FULL = 92;

const VOLUME_CODES = ['applications_total', 'applications_electronic', 'documents_sent', 'documents_electronic'];

/** Puts the missing answers of every body, for each of the four reasons, spread thinly. */
export function putMissing(
  book: AnswerBook,
  structure: Structure,
  members: readonly Participant[],
  profiles: ReadonlyMap<string, Profile>,
): void {
  for (const { institution_id: id, category } of members) {
    for (const row of indicatorRows(structure)) {
      if (!appliesTo(row, category) || ALWAYS_GIVEN.has(row.code) || book.get(id)?.has(row.code) === true) continue;
      const score = profiles.get(id)?.get(row.parent) ?? 0;
      const given = score > NEARLY_FULL ? null : reasonFor(row, id, structure.edition);
      if (given !== null) put(book, id, row.code, given);
    }
  }
}

function reasonFor(row: StructureRow, id: string, year: number): Given | null {
  const { code, evidence } = row;
  const chance = uniformOf('missing', id, code, year);
  if (SECURITY_BODIES.has(id)) {
    const secret = VOLUME_CODES.includes(code) || code === 'data_exchange' || code === 'shared_solutions';
    // Applications and documents are kept back together or not at all.
    const pair = VOLUME_CODES.includes(code) ? code.slice(0, 4) : code;
    if (secret && uniformOf('secret', id, pair) < 0.55)
      return missing('withheld', 'Ierobežotas pieejamības informācija.');
  }
  if (VOLUME_CODES.includes(code)) return null;
  if (code === 'consultant_available' && WITHOUT_VISITORS.has(id))
    return missing('not_applicable', 'Iestāde klientus klātienē neapkalpo.');
  if (code === 'online_payment' && normalOf('free', id) > 1.35)
    return missing('not_applicable', 'Iestāde nesniedz maksas pakalpojumus.');
  if (code === 'kindergarten_application' && normalOf('kindergarten', id) > 2) return missing('not_applicable');
  if (evidence === 'self_assessment' && chance < 0.008) return missing('not_answered');
  if (evidence === 'automatic' && chance < 0.013)
    return missing('not_assessed', chance < 0.006 ? 'Vērtēšanas laikā tīmekļvietne tika pārveidota.' : '');
  if (evidence === 'expert' && chance < 0.012)
    return missing('not_assessed', code === 'satisfaction_rating' ? 'Aptaujā bija par maz atbilžu.' : '');
  return null;
}
