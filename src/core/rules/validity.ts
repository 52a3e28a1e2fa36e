import { certainlyOverlap, endsBeforeStart } from '../model/date.ts';
import type { Place, Problem } from '../model/finding.ts';

/** A dated version of a body or a group. */
export interface Version {
  readonly id: string;
  readonly place: Place;
  readonly valid_from: string;
  readonly valid_to: string;
}

/** Versions by id, in file order. */
export function byId<T extends { readonly id: string }>(versions: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const version of versions) {
    const own = grouped.get(version.id);
    if (own === undefined) grouped.set(version.id, [version]);
    else own.push(version);
  }
  return grouped;
}

const span = (version: Version) => ({ from: version.valid_from, to: version.valid_to });
const shown = (version: Version): string => `${version.valid_from || '…'} – ${version.valid_to || '…'}`;

/**
 * Versions that end before they start, and versions of one id that certainly hold at the same time.
 * Year-only dates are given the benefit of the doubt (design.md, section 4).
 */
export function* validityProblems(versions: readonly Version[]): Generator<Problem> {
  for (const [id, own] of byId(versions)) {
    // Of many versions of one time the first tells.
    const earlier = new Map<string, Version>();
    for (const version of own) {
      const subject = `${id}/${version.valid_from}`;
      if (endsBeforeStart(span(version))) {
        yield {
          ...version.place,
          column: 'valid_to',
          subject,
          found: version.valid_to,
          expected: { lv: `ne agrāk par ${version.valid_from}`, en: `not before ${version.valid_from}` },
          message: {
            lv: `„${id}” rindai derīguma beigas ir pirms sākuma (${version.valid_from}).`,
            en: `The validity of “${id}” ends before it starts (${version.valid_from}).`,
          },
        };
        if (!earlier.has(shown(version))) earlier.set(shown(version), version);
        continue;
      }
      const other = [...earlier.values()].find((one) => certainlyOverlap(span(one), span(version)));
      if (!earlier.has(shown(version))) earlier.set(shown(version), version);
      if (other === undefined) continue;
      yield {
        ...version.place,
        column: 'valid_from',
        subject,
        found: shown(version),
        expected: {
          lv: `laiks, kas nepārklājas ar ${other.place.row}. rindu (${shown(other)})`,
          en: `a time that does not overlap with row ${other.place.row} (${shown(other)})`,
        },
        message: {
          lv: `Divas „${id}” rindas ir spēkā vienlaikus.`,
          en: `Two rows of “${id}” hold at the same time.`,
        },
      };
    }
  }
}
