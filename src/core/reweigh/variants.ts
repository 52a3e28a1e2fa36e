/** What is done to the official weights: nothing, all made equal, one dimension left out, or one counted twice. */
export type VariantKind = 'official' | 'equal' | 'left_out' | 'doubled';

/** Weights that somebody could have chosen as well. */
export interface Variant {
  readonly kind: VariantKind;
  /** The dimension that it is about; null where it is about all. */
  readonly code: string | null;
  /** In the order of the dimensions. */
  readonly weights: readonly number[];
}

/**
 * The official weights, equal ones, and for each dimension one set without it and one in which it weighs twice as much. Of a
 * single dimension the official ones alone, since nothing else can be weighed.
 * Example: 40 and 60 give 40, 60; 1, 1; 0, 60; 40, 0; 80, 60; 40, 120.
 * Source: methodology/decisions/0021-own-weights.md, variants.
 */
export function variantsOf(dimensions: readonly { readonly code: string; readonly weight: number }[]): Variant[] {
  const official = dimensions.map(({ weight }) => weight);
  const times =
    (kind: VariantKind, factor: number) =>
    ({ code }: { readonly code: string }, at: number): Variant => ({
      kind,
      code,
      weights: official.map((weight, each) => (each === at ? weight * factor : weight)),
    });
  const first: Variant = { kind: 'official', code: null, weights: official };
  if (dimensions.length < 2) return [first];
  return [
    first,
    { kind: 'equal', code: null, weights: official.map(() => 1) },
    ...dimensions.map(times('left_out', 0)),
    ...dimensions.map(times('doubled', 2)),
  ];
}
