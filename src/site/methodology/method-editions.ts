import type { Sector } from '../../core/model/vocabulary.ts';
import { derived, table } from '../shared/published.ts';

/** Editions of which the structure for a sector is known, ascending. */
export const methodEditions = (sector: Sector): readonly number[] =>
  derived(`method editions ${sector}`, () =>
    [
      ...new Set(
        table('structure')
          .filter((row) => row.sector === sector)
          .map((row) => row.edition),
      ),
    ].sort((a, b) => a - b),
  );
