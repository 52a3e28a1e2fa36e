import type { Place, Problem } from '../model/finding.ts';
import type { Sector } from '../model/vocabulary.ts';
import { nearest } from '../parse/nearest.ts';
import { structureFile } from './paths.ts';
import { referable } from './readable.ts';
import type { RuleContext } from './rule.ts';

/** Where a code stands, and the structure that should have it. */
interface Reference {
  readonly place: Place;
  readonly subject: string;
  readonly column: string;
  readonly code: string;
  readonly edition: number;
  readonly sector: Sector;
}

/** The problem of a code that the structure of an edition does not have; none where that file could not be read. */
export function* unknownCode(context: RuleContext, reference: Reference): Generator<Problem> {
  const { place, subject, column, code, edition, sector } = reference;
  const structure = context.dataset.methodology.structures.find((s) => s.edition === edition && s.sector === sector);
  const codes = structure?.rows.map((row) => row.code) ?? [];
  const known = referable(context, structureFile(edition, sector), 'code', codes);
  if (known === null || known.has(code)) return;
  yield {
    ...place,
    column,
    subject,
    found: code,
    expected: nearest(code, known),
    message: {
      lv: `Koda „${code}” ${edition}. gada struktūrā nav.`,
      en: `Code “${code}” is not in the structure of ${edition}.`,
    },
  };
}
