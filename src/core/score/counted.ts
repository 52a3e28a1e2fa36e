import type { Answer } from '../model/edition.ts';
import { appliesTo, type StructureRow } from '../model/methodology.ts';
import { normalise } from './normalise.ts';

/** What an answer does in the sums: leaves both, leaves the numerator's side open, or counts with `x`. */
export type Counted = { readonly applies: boolean; readonly x: number | null };

/**
 * How an answer is counted, by the kind of its absence where it has no value.
 * @param category the category of the measurement, which decides what applies
 * @returns `x` normalised, 0–1; null where the indicator is not counted
 * @throws where an indicator that applies has no answer row, which validation excludes
 * Source: design.md, section 5.
 */
export function counted(indicator: StructureRow, category: string, answer: Answer | undefined): Counted {
  if (!appliesTo(indicator, category)) return { applies: false, x: null };
  if (answer === undefined) throw new Error(`${indicator.code}: no answer row, which validation has excluded`);
  switch (answer.missing) {
    case 'not_applicable':
      return { applies: false, x: null };
    case 'not_assessed':
    case 'withheld':
      return { applies: true, x: null };
    case 'not_answered':
      return { applies: true, x: 0 };
    default:
      return { applies: true, x: normalise(indicator, answer.meaning) };
  }
}
