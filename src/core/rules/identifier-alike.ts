import { identifiers, placeText, type Identifier } from './identifiers.ts';
import type { Rule } from './rule.ts';

/** A name as file systems compare it that tell no capital letter from a small one. */
const folded = (id: string): string => id.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');

/** A correction is an anchor of a page, and there what is neither letter nor digit is one hyphen. */
const comparable = ({ kind, id }: Identifier): string =>
  `${kind}/${kind === 'correction' ? folded(id).replace(/[^\p{L}\p{N}]+/gu, '-') : folded(id)}`;

export const identifierAlike: Rule = {
  id: 'identifier-alike',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Identifikatori un kodi cits no cita atšķiras ne tikai ar lielajiem un mazajiem burtiem.',
    en: 'Identifiers and codes differ from each other in more than capital and small letters.',
  },
  remedy: {
    lv: 'Ja tas ir viens un tas pats, rakstiet to visur vienādi; ja ne, dodiet vienam citu nosaukumu. Tie kļūst par failu un adrešu nosaukumiem, un Windows un macOS tos neatšķir.',
    en: 'Where both are the same thing, write it alike everywhere; where not, give one another name. They become names of files and addresses, and Windows and macOS do not tell them apart.',
  },
  *check({ dataset }) {
    const all = identifiers(dataset);
    const usual = new Map<string, Identifier>();
    for (const identifier of all) {
      const key = comparable(identifier);
      // What is written more often is meant; among equals, what stands first.
      if (identifier.places.length > (usual.get(key)?.places.length ?? 0)) usual.set(key, identifier);
    }
    for (const identifier of all) {
      const other = usual.get(comparable(identifier));
      if (other === undefined || other === identifier) continue;
      const { id, kind, place, column } = identifier;
      // In the same file, where both stand there.
      const near = other.places.find(({ file }) => file === place.file) ?? other.place;
      const where = placeText(near);
      const how =
        folded(id) === folded(other.id)
          ? { lv: 'tikai ar lielajiem un mazajiem burtiem', en: 'in capital and small letters only' }
          : {
              lv: 'tikai ar zīmēm, kas nav ne burti, ne cipari',
              en: 'only in signs that are neither letters nor digits',
            };
      yield {
        ...place,
        column,
        subject: `${kind}/${id}`,
        found: id,
        expected: {
          lv: `„${other.id}”, ja domāts tas pats, vai cits nosaukums`,
          en: `“${other.id}” where the same is meant, or another name`,
        },
        message: {
          lv: `„${id}” no „${other.id}” ${where.lv} atšķiras ${how.lv}.`,
          en: `“${id}” differs from “${other.id}” in ${where.en} ${how.en}.`,
        },
      };
    }
  },
};
