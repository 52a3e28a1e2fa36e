import { same } from '../../i18n/rounding.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Naming things in a sentence: several of them, in their own case, with those that tie. */

/** At most so many that tie are named; of more it is told how many they are. */
export const NAMED_TIES = 3;

/** „A”, „A un B”, „A, B un C”. */
export const listed = (parts: readonly string[], { t }: Pick<Translator, 't'>): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : t('list.withLast', { first: parts.slice(0, -1).join(', '), last: parts.at(-1) ?? '' });

/** Names as the data have them, never in another case: a name may begin with an acronym or be one. */
export const quoted = (names: readonly string[], words: Pick<Translator, 't'>): string =>
  listed(
    names.map((name) => words.t('list.quoted', { name })),
    words,
  );

/** „sadaļā „A””, „kategorijās „A” un „B””, „grupai „A”” */
export const where = (
  kind: 'dimension' | 'category' | 'indicator' | 'group',
  names: readonly string[],
  words: Pick<Translator, 't'>,
): string => words.t(names.length === 1 ? `where.${kind}` : `where.${kind}.several`, { names: quoted(names, words) });

export interface Extremes<T> {
  readonly highest: readonly T[];
  readonly lowest: readonly T[];
  /** Whether nothing is higher than anything else. */
  readonly same: boolean;
}

/**
 * Both ends of a list, each with everything that ties. Only what is the same ties; that no two that differ are printed alike is
 * for the sentence to see to (apart.ts).
 * @returns null where nothing has a value
 */
export function extremes<T>(rows: readonly T[], value: (row: T) => number | null): Extremes<T> | null {
  const known = rows.flatMap((row) => {
    const own = value(row);
    return own === null ? [] : [{ row, own }];
  });
  if (known.length === 0) return null;
  const values = known.map(({ own }) => own);
  const at = (end: number): readonly T[] => known.filter(({ own }) => same(own, end)).map(({ row }) => row);
  const highest = at(Math.max(...values));
  return { highest, lowest: at(Math.min(...values)), same: highest.length === known.length };
}
